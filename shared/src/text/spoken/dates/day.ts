import { matchAt, type Place, type Reading } from '../place.ts'
import type { Mark } from '../spoken-text.ts'
import { dayInWords, dayWord, isDayOfMonth, isMonth } from './calendar.ts'

const yearFirst = /(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?![\p{L}\d]|[-/.,]\d)/uy
const fullDate = /(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\p{L}\d]|[/.,]\d|-\d(?!\d?[/.-]\d))/uy
const monthAndYear = /(\d{1,2}) ?([/. -]) ?(\d{4})(?![\p{L}\d]|[-/.,]\d)/uy
const monthRange = /(\d{1,2}) ?[-–] ?(\d{1,2})\/(\d{4})(?![\p{L}\d]|[-/.,]\d)/uy

/** Years that need no word before them to be years: "1/1000" is a fraction. */
const nearYear = /^(?:1[89]|2[01])/

const shortYear: Mark = { code: 'two-digit-year', reason: 'Năm chỉ viết hai chữ số nên đọc theo thế kỷ này. Hãy viết đủ bốn chữ số.' }
const impossible: Mark = { code: 'impossible-date', reason: 'Không có ngày này trong lịch. Hãy kiểm tra lại ngày, tháng.' }

/** Reads a date that begins with the year: "2025-08-02", "2025/8/2". */
export function dateYearFirst({ text, at, said, words }: Place): Reading | undefined {
  const match = matchAt(yearFirst, text, at)
  const [all, year = '', , month = '', day = ''] = match ?? []
  if (all === undefined || !nearYear.test(year) || !isDayOfMonth(day, month)) return undefined
  const spoken = `${dayWord(said)}${dayInWords(day, said, words)} tháng ${words.month(month)} năm ${words.integer(year)}`
  return { length: all.length, spoken, kind: 'date' }
}

/** Reads a whole date: "02/8/2025", "24-9-2021", "24.9.2021". A day no calendar has is read number by number and marked. */
export function wholeDate({ text, at, said, words }: Place): Reading | undefined {
  const match = matchAt(fullDate, text, at)
  const [all, day = '', sign, month = '', year = ''] = match ?? []
  if (all === undefined || (year.length === 2 && sign !== '/')) return undefined
  if (!isDayOfMonth(day, month)) {
    if (sign === '.') return undefined
    const parts = [day, month, year].map((part) => words.integer(part))
    return { length: all.length, spoken: parts.join(sign === '/' ? ' trên ' : ' đến '), kind: 'date', mark: impossible }
  }
  const fullYear = year.length === 2 ? `20${year}` : year
  const spoken = `${dayWord(said)}${dayInWords(day, said, words)} tháng ${words.month(month)} năm ${words.integer(fullYear)}`
  return { length: all.length, spoken, kind: 'date', ...(year.length === 2 ? { mark: shortYear } : {}) }
}

const numberedThing = /(?:^|[^\p{L}])(?:quý|đợt|kỳ|kì|lần|số|khóa|khoá|phiên|vụ|tuần)$/u
const scaleBefore = /(?:^|[^\p{L}])(?:tỷ lệ|tỉ lệ|bản đồ):?$/u
const monthJustSaid = /(?:^|[^\p{L}])tháng$/u

/** Reads a month with its year: "08/2025", "tháng 4-2025", "quý 2/2025", "tháng 7-9/2025". */
export function monthOfYear({ text, at, said, words }: Place): Reading | undefined {
  const [range, from = '', to = '', rangeYear = ''] = matchAt(monthRange, text, at) ?? []
  if (range !== undefined && monthJustSaid.test(said) && isMonth(from) && isMonth(to))
    return {
      length: range.length,
      spoken: `${words.month(from)} đến tháng ${words.month(to)} năm ${words.integer(rangeYear)}`,
      kind: 'date',
    }
  const [all, number = '', sign, year = ''] = matchAt(monthAndYear, text, at) ?? []
  if (all === undefined) return undefined
  if (sign === '/' && numberedThing.test(said))
    return { length: all.length, spoken: `${words.integer(number)} năm ${words.integer(year)}`, kind: 'date' }
  if (!isMonth(number) || (!monthJustSaid.test(said) && (sign !== '/' || !nearYear.test(year) || scaleBefore.test(said)))) return undefined
  const month = monthJustSaid.test(said) ? '' : 'tháng '
  return { length: all.length, spoken: `${month}${words.month(number)} năm ${words.integer(year)}`, kind: 'date' }
}
