import { isDigit, isWordSign, matchAt, type Place, type Reading } from '../place.ts'
import { amountAt } from './amount.ts'
import { fromContext } from './number-in-context.ts'

const afterNeighbourhood = /(?:^|[^\p{L}])(?:tổ dân phố|khu phố)$/u

/** Reads a number that is nothing more: a cardinal, an ordinal after "thứ", a day after "ngày", a month after "tháng". */
export function plainNumber(place: Place): Reading | undefined {
  const amount = amountAt(place.text, place.at, place.words)
  if (amount === undefined) return undefined
  const length = amount.end - place.at
  const digits = place.text.slice(place.at, amount.end)
  const spoken = (amount.isPlain ? fromContext(place, digits) : undefined) ?? amount.spoken
  const neighbourhood = amount.isPlain && afterNeighbourhood.test(place.said) ? 'số ' : ''
  return { length, spoken: neighbourhood + spoken, kind: 'number', value: amount.value }
}

const minus = /[-−] ?(?=\d|(?:[Uu][Ss])?[$€£¥]\d)/y

/** Reads the sign of a negative number; a hyphen within or after a word is none. */
export function minusSign({ text, at }: Place): Reading | undefined {
  const match = matchAt(minus, text, at)?.[0]
  if (match === undefined || isWordSign(text, at - 1) || (match.length > 1 && match.startsWith('-'))) return undefined
  return { length: match.length, spoken: 'âm', kind: 'number' }
}

/** Reads digits right behind letters, as in "CT01" or "A4": those that begin with zero one by one. */
export function digitsBehindLetters({ text, at, last, words }: Place): Reading | undefined {
  if (!isWordSign(text, at - 1) || isDigit(text, at - 1) || last?.kind === 'symbol') return undefined
  const amount = amountAt(text, at, words)
  if (amount === undefined) return undefined
  const digits = text.slice(at, amount.end)
  return {
    length: amount.end - at,
    spoken: amount.isPlain && digits.startsWith('0') ? words.digitByDigit(digits) : amount.spoken,
    kind: 'code',
  }
}
