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
const groupedByCommas = /(\d{1,3}(?:,\d{3}){2,})(?:\.(\d+))?(?![.,]?\d)|(\d{1,3}(?:,\d{3})+)\.(\d+)(?![.,]?\d)/y
const groupedBySpaces = /([1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?(?![.,/:-]?\d| \d)/y
const decimal = /(\d+),(\d+)(?![.,]?\d)/y
const list = /\d+(?:,\d+){2,}/y
const digitsAndDots = /\d+(?:\.\d+)+/y
const oneDot = /^(\d+)\.(\d+)$/
const digits = /\d+/y
/** Words whose number is a name or a place in an order: in "tổ 5 200 hộ" two numbers stand side by side, "mục 2.14" is no decimal. */
const labelBefore =
  /(?:^|[^\p{L}])(?:ngày|tháng|năm|tổ|tổ dân phố|khu phố|số|điều|khoản|điểm|mục|tiểu mục|thứ|thôn|lớp|quý|nhà|khu|lần|phần|bài|câu|bảng|hình|biểu|phụ lục|phiên bản|chương)(?: số)? $/iu
const longestLabel = 16

const isLabelled = (text: string, at: number): boolean => labelBefore.test(text.slice(Math.max(0, at - longestLabel), at))

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
  const points = matchAt(groupedByDots, text, at)
  if (points !== null && !points[0].startsWith('0')) return amountOf(points, (points[1] ?? '').replaceAll('.', ''), points[2], words)
  const commas = matchAt(groupedByCommas, text, at)
  if (commas !== null && !commas[0].startsWith('0'))
    return amountOf(commas, (commas[1] ?? commas[3] ?? '').replaceAll(',', ''), commas[2] ?? commas[4], words)
  const spaced = matchAt(groupedBySpaces, text, at)
  if (spaced !== null && !isDigit(text, at - 2) && !isLabelled(text, at))
    return amountOf(spaced, (spaced[1] ?? '').replaceAll(' ', ''), spaced[2], words)
  const comma = matchAt(decimal, text, at)
  if (comma !== null) return amountOf(comma, comma[1] ?? '', comma[2], words)
  return undefined
}

/** Several numbers joined by commas, said as a list. */
function listed(several: string, end: number, words: NumberWords): Amount {
  const rows = several.split(',').map((row) => wholeNumber(row, words))
  return { end, spoken: rows.join(', '), value: Number.NaN, isPlain: false }
}

/** Numbers joined by dots: "1.2.3" is a place in an order, "3.14" a decimal in the foreign way. */
function dotted(chain: string, text: string, at: number, words: NumberWords): Amount {
  const [, whole = '', part = ''] = isLabelled(text, at) ? [] : (oneDot.exec(chain) ?? [])
  const rows = part === '' ? chain.split('.').map((row) => wholeNumber(row, words)) : [words.integer(whole), words.digitByDigit(part)]
  return { end: at + chain.length, spoken: rows.join(' chấm '), value: Number.parseFloat(chain), isPlain: false }
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
  if (several !== undefined) return listed(several, at + several.length, words)
  const chain = matchAt(digitsAndDots, text, at)?.[0]
  if (chain !== undefined) return dotted(chain, text, at, words)
  const row = matchAt(digits, text, at)?.[0] ?? ''
  return { end: at + row.length, spoken: wholeNumber(row, words), value: Number(row), isPlain: true }
}
