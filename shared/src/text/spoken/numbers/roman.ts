import { isDigit, isWordSign, matchAt, type Place, type Reading } from '../place.ts'
import type { Mark } from '../spoken-text.ts'
import type { CapitalRow } from '../words/capitals.ts'
import { isVietnameseSyllable } from '../words/syllable.ts'
import { ordinalInWords } from './number-in-context.ts'

const letters = /[IVXLCDM]{1,15}|[ivxlcdm]{1,15}/y
const canonical = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const worth = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
  ['D', 500],
  ['M', 1000],
])

/** Words that Roman numerals are the number of. */
const numbered =
  /(?:^|[^\p{L}])(?:thế k[ỷỉ]|thứ|chương|phần|mục|đoạn|điều|khoản|phụ lục|kho[áó]a?|khóa|quý|đại hội|kỳ|kì|đợt|hạng|cấp|loại|nhóm|bậc|vùng|tập|quyển|hồi|bài|bảng|biểu|hội nghị|giai đoạn|thế chiến|trung ương|quân khu|quân đoàn|liên khu|khu vực|lớp|vòng|lần|số)$/u
/** Of these, the ones that may count beyond a hundred; after the others, letters such as "CD", "MC" are rather a name. */
const countsFar = /(?:^|[^\p{L}])(?:thế k[ỷỉ]|chương|phần|mục|đoạn|điều|khoản|phụ lục|tập|quyển|hồi|bài|kho[áó]a?|đại hội|thứ|lần|kỳ|kì)$/u
const centuries = /thế k[ỷỉ]$/u
const years = /(?:^|[^\p{L}])năm$/u
/** Small numerals that are words as well ("vi", "xi") or letters count as numerals only where nothing follows: not in "khoản vi phạm". */
const endOfClause = /[^\p{L}\p{M}\p{N}\n.,;:?!…()[\]{}|—&%‰°=≥≤≠≈±×÷@$€£¥₫₩₹¢]*(?:$|[\n.,;:?!…()[\]{}|—])/uy
/** A Roman numeral just before: "quý I, II và III". */
const goesOn = /(?:^|[^\p{L}])[IVXLCDM]{1,15}\s{0,2}(?:,|;|và|đến|hoặc|[-–/])?\s{0,2}$/u

/** "II. Nội dung" at the beginning of a line, but not the initials of "V. I. Lê-nin". */
const heading = /[IVX]{1,6}[^\p{L}\p{M}\p{N}\n.,;:?!…)/&%‰°=≥≤≠≈±×÷@+$€£¥₫₩₹¢-]*[.)/](?! *\p{Lu}\.)/uy

/** A name that has a number: "Louis XVI", "Nghi Sơn II". */
const nameBefore = /(?:^|[^\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]+$/u

const longestName = 24

const noContext: Mark = {
  code: 'roman-without-context',
  reason: 'Có thể là số La Mã hoặc chữ viết tắt. Hãy viết bằng chữ hoặc thêm vào Từ điển đọc.',
}

/**
 * Returns the number of a Roman numeral in its one right form, up to 3,999.
 *
 * @example romanValue('XIV') // 14
 * @example romanValue('IIII') // undefined
 */
export function romanValue(numeral: string): number | undefined {
  if (!canonical.test(numeral)) return undefined
  const values = [...numeral].map((letter) => worth.get(letter) ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

/** Capital letters that alone are rather a letter than a number: "Mục C". */
const isLetter = (numeral: string, said: string): boolean => /^[CDLMcdlm]$/.test(numeral) && !said.endsWith('chương')

function hasContext({ text, at, said, last }: Place, numeral: string, value: number): boolean {
  if (last === undefined && matchAt(heading, text, at) !== null) return true
  const isCapital = numeral === numeral.toUpperCase()
  if (isCapital && last !== undefined && value < 100 && goesOn.test(text.slice(Math.max(0, at - 24), at))) return lastWasRoman(text, at)
  if (centuries.test(said)) return value <= 30
  if (years.test(said)) return numeral.length > 2 && value >= 1000 && !isVietnameseSyllable(numeral)
  if (!numbered.test(said)) return false
  if (/[CDLMcdlm]/.test(numeral) && !countsFar.test(said)) return false
  if (isCapital || numeral === 'i' || (numeral.length > 1 && !isVietnameseSyllable(numeral))) return true
  return matchAt(endOfClause, text, at + numeral.length) !== null
}

/** Looks back over a list such as "quý I, II và " for the word it belongs to. */
function lastWasRoman(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at).toLowerCase()
  return numbered.test(before.replace(/(?:[\s,;/–-]|và|đến|hoặc|[ivxl])*$/u, ''))
}

/** Says whether a numeral without a word that has numbers is still rather a number than an abbreviation: "Louis II", "XVI", not "XXX", "MC". */
function looksLikeNumber({ last, said }: Place, numeral: string): boolean {
  if (!/^[IVX]{2,}$/.test(numeral) || /^X+$/.test(numeral)) return false
  return numeral.length > 2 || (last !== undefined && !said.endsWith(',') && nameBefore.test(last.spoken.slice(-longestName)))
}

function inWords({ words, said, last }: Place, value: number): string {
  const spoken = /(?:^|[^\p{L}])thứ$/u.test(said) ? ordinalInWords(String(value), words) : words.integer(String(value))
  return last === undefined ? spoken.charAt(0).toUpperCase() + spoken.slice(1) : spoken
}

/** Reads a numeral in a heading in capitals that would be a word as well: "PHẦN VI", but not "PHẦN VI PHẠM". */
export function romanInCapitals(place: Place, row: CapitalRow | undefined): Reading | undefined {
  const numeral = row?.isProse === true ? matchAt(letters, place.text, place.at)?.[0] : undefined
  if (numeral === undefined || !numbered.test(place.said)) return undefined
  return matchAt(endOfClause, place.text, place.at + numeral.length) === null ? undefined : romanNumeral(place)
}

/** Reads a Roman numeral where the words before say that it is one; elsewhere a capital numeral of two letters and more is marked. */
export function romanNumeral(place: Place): Reading | undefined {
  const { text, at } = place
  const numeral = matchAt(letters, text, at)?.[0]
  if (numeral === undefined || (isWordSign(text, at + numeral.length) && !isDigit(text, at + numeral.length))) return undefined
  const value = romanValue(numeral.toUpperCase())
  if (value === undefined || isLetter(numeral, place.said)) return undefined
  const { length } = numeral
  if (hasContext(place, numeral, value)) return { length, spoken: inWords(place, value), kind: 'roman', value }
  if (looksLikeNumber(place, numeral)) return { length, spoken: inWords(place, value).toLowerCase(), kind: 'roman', value, mark: noContext }
  const isMarked = length > 1 && numeral === numeral.toUpperCase() && !isVietnameseSyllable(numeral.toLowerCase())
  return isMarked ? { length, spoken: numeral, kind: 'unknown', mark: noContext } : undefined
}
