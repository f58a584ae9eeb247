import { fractionInWords } from '../numbers/fraction-words.ts'
import { romanValue } from '../numbers/roman.ts'
import { isDigit, isWordSign, matchAt, type Place, type Reading } from '../place.ts'
import type { Mark } from '../spoken-text.ts'

const names = new Map([
  ['&', 'và'],
  ['%', 'phần trăm'],
  ['‰', 'phần nghìn'],
  ['°', 'độ'],
  ['=', 'bằng'],
  ['≥', 'lớn hơn hoặc bằng'],
  ['≤', 'nhỏ hơn hoặc bằng'],
  ['≠', 'khác'],
  ['≈', 'xấp xỉ'],
  ['±', 'cộng trừ'],
  ['×', 'nhân'],
  ['÷', 'chia'],
  ['@', 'a còng'],
])

/** Signs that are said only in front of a number; elsewhere they are decoration. */
const beforeNumbers = new Map([
  ['<', 'nhỏ hơn'],
  ['>', 'lớn hơn'],
  ['~', 'khoảng'],
])

const otherNumber = /\p{N}/u
const wholeOrFraction = /^(\d+)(?:⁄(\d+))?$/

const orPerOrNothing: Mark = {
  code: 'slash-between-words',
  reason: 'Dấu gạch chéo được đọc là “hoặc”. Nếu ý khác, hãy viết bằng chữ.',
}
/** A sign that nobody knows a word for. */
export const unreadable: Mark = { code: 'unreadable-sign', reason: 'Ký hiệu này không có cách đọc nên được bỏ qua. Hãy viết bằng chữ.' }

const pauses = /[()[\]{}|]|—/
const aheadOfNumber = / ?(?=[\d$€£])/y

const powers = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Reads the power of a number: "5²", "10⁶". */
function power({ text, at, words }: Place): Reading | undefined {
  const exponent = powers.indexOf(text.charAt(at))
  if (exponent < 0 || !isDigit(text, at - 1)) return undefined
  const spoken = exponent === 2 ? 'bình phương' : exponent === 3 ? 'lập phương' : `mũ ${words.integer(String(exponent))}`
  return { length: 1, spoken, kind: 'symbol' }
}

/** Reads numbers that are one character: "½", "①", "５", "Ⅳ". */
function numberSign({ text, at, words }: Place): Reading | undefined {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
  if (!otherNumber.test(sign)) return undefined
  const plain = sign.normalize('NFKC')
  const [, top, bottom] = wholeOrFraction.exec(plain) ?? []
  const whole = top ?? romanValue(plain.toUpperCase())?.toString()
  if (whole === undefined) return { length: sign.length, spoken: '', kind: 'symbol', mark: unreadable }
  const spoken = bottom === undefined ? words.integer(whole) : fractionInWords(whole, bottom, words)
  const and = bottom !== undefined && isDigit(text, at - 1) ? 'và ' : ''
  return { length: sign.length, spoken: and + spoken, kind: 'number' }
}

/** Reads a slash between two numbers as "trên", between two words as "hoặc", marked; any other slash is silent. */
function slash({ text, at }: Place): Reading {
  const isBetweenWords = isWordSign(text, at - 1) && isWordSign(text, at + 1) && !isDigit(text, at - 1) && !isDigit(text, at + 1)
  if (isDigit(text, at - 1) && isDigit(text, at + 1)) return { length: 1, spoken: 'trên', kind: 'symbol' }
  return isBetweenWords ? { length: 1, spoken: 'hoặc', kind: 'symbol', mark: orPerOrNothing } : { length: 1, spoken: '', kind: 'symbol' }
}

/** Reads a sign by its name; brackets are a pause, what has no name is silent. */
export function namedSign(place: Place): Reading | undefined {
  const { text, at } = place
  const sign = text.charAt(at)
  if (sign === '/') return slash(place)
  if (pauses.test(sign)) return { length: 1, spoken: '', kind: 'pause' }
  const name = names.get(sign)
  if (name !== undefined) return { length: 1, spoken: name, kind: 'symbol' }
  const withNumber = beforeNumbers.get(sign)
  if (withNumber !== undefined && matchAt(aheadOfNumber, text, at + 1) !== null) return { length: 1, spoken: withNumber, kind: 'symbol' }
  return power(place) ?? numberSign(place)
}

/** Reads anything else: silence. */
export const silence = ({ text, at }: Place): Reading => ({
  length: (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1,
  spoken: '',
  kind: 'symbol',
})
