import { beginsWord, isWordSign, matchAt, type Place, type Reading } from '../place.ts'
import type { Mark } from '../spoken-text.ts'
import type { NumberWords } from './number-words.ts'

const start = /\(?(?:\+84|0\d{2,10})\)?/y
const nextGroup = /[ .-]?\(?(\d{1,7})\)?/y
const service = /1[89]00[ .]?\d{2,4}(?:[ .]?\d{2,4})?(?![\p{L}\d]|[.,]\d)/uy
const shortNumber = /\d{3,11}(?![\p{L}\d]|[.,/-]\d)/uy
const twelveDigits = /0\d{11}(?![\p{L}\d]|[.,/-]\d)/uy
const callContext =
  /(?:^|[^\p{L}])(?:điện thoại|đường dây nóng|hotline|tổng đài|gọi|số máy|zalo|liên hệ|đt|sđt|tel)(?:\s(?:trực|bàn|liên hệ|hỗ trợ|khẩn cấp))?(?:\s(?:số|theo số|đến số|tới số|đến|tới|qua số|là))?:?$/u
const longCode = /\d{5,24}(?![\p{L}\d]|[.,/-]\d)|\d{3,4}(?: \d{3,4}){2,5}(?![\p{L}\d]| ?\d|[.,/-]\d)/uy
const codeContext =
  /(?:^|[^\p{L}])(?:mã số thuế|mã số|mã|tài khoản|số định danh|căn cước|căn cước công dân|số thẻ|seri)(?:\s(?:số|là))?:?$/u

const personal: Mark = {
  code: 'personal-number',
  reason: 'Dãy 12 chữ số có thể là số định danh cá nhân. Không đọc dữ liệu cá nhân trên loa.',
}

/** Returns digits cut for reading: as they are grouped, a long row as four and then threes. */
function groupsOf(row: string): string[] {
  if (row.length <= 5) return [row]
  const rest = row.length % 3 === 1 ? 4 : row.length % 3 === 2 ? 5 : 3
  return [row.slice(0, rest), ...(row.slice(rest).match(/\d{3}/g) ?? [])]
}

function inGroups(written: string, words: NumberWords): string {
  const rows = written.match(/\d+/g) ?? []
  return rows.flatMap(groupsOf).map(words.digitByDigit).join(', ')
}

/** Returns the end of a number of 10 or 11 digits that begins with 0 or +84, however it is grouped. */
function endOfNumber(text: string, at: number): number | undefined {
  const first = matchAt(start, text, at)?.[0]
  if (first === undefined) return undefined
  let end = at + first.length
  let count = first.startsWith('+') || first.startsWith('(+') ? 1 : first.replace(/\D/g, '').length
  while (count < 10) {
    const group = matchAt(nextGroup, text, end)
    if (group === null || group[0].length === 0) return undefined
    count += (group[1] ?? '').length
    end += group[0].length
  }
  return count <= 11 && !isWordSign(text, end) ? end : undefined
}

/** Reads telephone numbers digit by digit in groups: "0237 3861 234", "+84 912 345 678", "1900 1234", "tổng đài 1022"; so long codes: "mã số thuế 2800123456". */
export function phoneNumber({ text, at, said, words }: Place): Reading | undefined {
  if (!beginsWord(text, at)) return undefined
  const identity = matchAt(twelveDigits, text, at)?.[0]
  if (identity !== undefined) return { length: identity.length, spoken: inGroups(identity, words), kind: 'phone', mark: personal }
  const end = endOfNumber(text, at)
  const written = end === undefined ? serviceNumber(text, at, said) : text.slice(at, end)
  if (written === undefined) return undefined
  const abroad = /^\(?\+/.test(written) ? 'cộng ' : ''
  return { length: written.length, spoken: abroad + inGroups(written, words), kind: 'phone' }
}

function serviceNumber(text: string, at: number, said: string): string | undefined {
  const number = matchAt(service, text, at)?.[0]
  if (number !== undefined && number.replace(/\D/g, '').length >= 8) return number
  if (codeContext.test(said)) return matchAt(longCode, text, at)?.[0]
  return callContext.test(said) ? matchAt(shortNumber, text, at)?.[0] : undefined
}
