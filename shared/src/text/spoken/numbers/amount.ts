import { isDigit, matchAt } from '../place.ts'
import type { NumberWords } from './number-words.ts'

/** A number as written: with dots between thousands, with a decimal comma, or several joined by dots. */
export interface Amount {
  readonly end: number
  readonly spoken: string
  readonly value: number
  /** Only digits, without dots or comma. */
  readonly isPlain: boolean
}

const groupedByDots = /(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?(?![.,]?\d)/y
const groupedByCommas = /(\d{1,3}(?:,\d{3}){2,})(?:\.(\d+))?(?![.,]?\d)/y
const decimal = /(\d+),(\d+)(?![.,]?\d)/y
const list = /\d+(?:,\d+){2,}/y
const digitsAndDots = /\d+(?:\.\d+)+/y
const digits = /\d+/y

/** A row of digits as a number; three and more digits that begin with zero are a code. */
function wholeNumber(row: string, words: NumberWords): string {
  return row.length > 2 && row.startsWith('0') ? words.digitByDigit(row) : words.integer(row)
}

function amountOf(match: RegExpExecArray, whole: string, part: string | undefined, words: NumberWords): Amount {
  const tail = part === undefined ? '' : ` phẩy ${words.digitByDigit(part)}`
  return { end: match.index + match[0].length, spoken: words.integer(whole) + tail, value: Number(`${whole}.${part ?? 0}`), isPlain: false }
}

/** Numbers with a fixed meaning: thousands between dots, a comma before decimals. */
function formattedAmount(text: string, at: number, words: NumberWords): Amount | undefined {
  const dotted = matchAt(groupedByDots, text, at)
  if (dotted !== null && !dotted[0].startsWith('0')) return amountOf(dotted, (dotted[1] ?? '').replaceAll('.', ''), dotted[2], words)
  const commas = matchAt(groupedByCommas, text, at)
  if (commas !== null && !commas[0].startsWith('0')) return amountOf(commas, (commas[1] ?? '').replaceAll(',', ''), commas[2], words)
  const comma = matchAt(decimal, text, at)
  if (comma !== null) return amountOf(comma, comma[1] ?? '', comma[2], words)
  return undefined
}

/**
 * Returns the number that begins at an offset, in words. Decimals are said digit by digit, "1.2.3" with "chấm", "1,2,3" as a list.
 *
 * @example amountAt('1.250.000đ', 0, words)?.spoken // 'một triệu hai trăm năm mươi nghìn'
 * @example amountAt('98,5%', 0, words)?.spoken // 'chín mươi tám phẩy năm'
 */
export function amountAt(text: string, at: number, words: NumberWords): Amount | undefined {
  if (!isDigit(text, at)) return undefined
  const formatted = formattedAmount(text, at, words)
  if (formatted !== undefined) return formatted
  const several = matchAt(list, text, at)?.[0]
  if (several !== undefined)
    return {
      end: at + several.length,
      spoken: several
        .split(',')
        .map((row) => wholeNumber(row, words))
        .join(', '),
      value: Number.NaN,
      isPlain: false,
    }
  const chain = matchAt(digitsAndDots, text, at)
  if (chain !== null) {
    const spoken = chain[0].split('.').map((row) => wholeNumber(row, words))
    return { end: at + chain[0].length, spoken: spoken.join(' chấm '), value: Number.parseFloat(chain[0]), isPlain: false }
  }
  const row = matchAt(digits, text, at)?.[0] ?? ''
  return { end: at + row.length, spoken: wholeNumber(row, words), value: Number(row), isPlain: true }
}
