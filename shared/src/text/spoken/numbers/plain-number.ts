import { isDayNext } from '../dates/calendar.ts'
import { isDigit, isWordSign, matchAt, type Place, type Reading } from '../place.ts'
import { amountAt } from './amount.ts'

const timesADay = / (?:lần|buổi|bữa|giờ|tiếng|ca|phút|lượt|viên|hồ sơ|người|trường hợp|cuộc|số)(?!\p{L})/uy
const afterThu = /(?:^|[^\p{L}])thứ$/u
const afterMonth = /(?:^|[^\p{L}])tháng$/u
const afterNeighbourhood = /(?:^|[^\p{L}])(?:tổ dân phố|khu phố)$/u
const afterForm = /(?:^|[^\p{L}])mẫu(?: số)?$/u
const afterNgay = /(?:^|[^\p{L}])(?:ngày|mùng|mồng)$/u

/** The reading a number takes from the word before it: days, months, ordinals, neighbourhoods, forms. */
function fromContext(place: Place, digits: string): string | undefined {
  const { said, text, at, words } = place
  if (digits.length > 2) return undefined
  const number = Number(digits)
  if (afterNgay.test(said) && isDayNext(said) && number >= 1 && number <= 10 && matchAt(timesADay, text, at + digits.length) === null)
    return said.endsWith('ngày') ? words.day(digits) : words.integer(digits)
  if (afterMonth.test(said)) return words.month(digits)
  if (afterThu.test(said) && number === 1) return 'nhất'
  if (afterThu.test(said) && number === 4) return 'tư'
  if (afterForm.test(said) && /^0\d$/.test(digits)) return words.digitByDigit(digits)
  return undefined
}

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

const minus = /[-−] ?(?=\d)/y

/** Reads the sign of a negative number; a hyphen within or after a word is none. */
export function minusSign({ text, at }: Place): Reading | undefined {
  const match = matchAt(minus, text, at)?.[0]
  if (match === undefined || isWordSign(text, at - 1) || (match.length > 1 && match.startsWith('-'))) return undefined
  return isDigit(text, at + match.length) ? { length: match.length, spoken: 'âm', kind: 'number' } : undefined
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
