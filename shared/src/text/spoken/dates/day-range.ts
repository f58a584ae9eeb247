import { matchAt, type Place, type Reading } from '../place.ts'
import { dayInWords, dayWord, isDayNext, isDayOfMonth } from './calendar.ts'
import { dateOrFraction, speaksOfShares } from './day-or-fraction.ts'

const oneMonth = /(\d{1,2}) ?[-–—~] ?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\p{L}\d]|[-/.,]\d)/uy
const twoMonths =
  /(\d{1,2})\/(\d{1,2})(?: ?[-–—~] ?| (?:đến|tới)(?: hết)? )(ngày )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\p{L}\d]|[-/.,]\d)/uy
const from = /(?:^|[^\p{L}])từ$/u

/** Returns " năm …", or nothing where no year is written. */
function inYear(year: string | undefined, words: Place['words']): string {
  return year === undefined ? '' : ` năm ${words.integer(year)}`
}

/** Reads days of one month: "ngày 01-05/8", "10-15/8/2025", "từ 5-10/8". */
export function daysOfOneMonth(place: Place): Reading | undefined {
  const { text, at, said, words } = place
  const [all, first = '', last = '', month = '', year] = matchAt(oneMonth, text, at) ?? []
  if (all === undefined || Number(first) >= Number(last) || !isDayOfMonth(first, month) || !isDayOfMonth(last, month)) return undefined
  const isFromDay = from.test(said) && !speaksOfShares(place, at + all.length)
  if (year === undefined && !isDayNext(said) && !isFromDay) return undefined
  const days = `${dayWord(said)}${dayInWords(first, said, words)} đến ${words.day(last)}`
  return { length: all.length, spoken: `${days} tháng ${words.month(month)}${inYear(year, words)}`, kind: 'date' }
}

/** Reads days of two months: "ngày 28/4-3/5", "từ 1/5 đến 3/5". Where nothing says that they are days, later must be written later, and they are marked. */
export function daysOfTwoMonths(place: Place): Reading | undefined {
  const { text, at, said, words } = place
  const [all, day = '', month = '', dayAgain, lastDay = '', lastMonth = '', year] = matchAt(twoMonths, text, at) ?? []
  if (all === undefined || !isDayOfMonth(day, month) || !isDayOfMonth(lastDay, lastMonth)) return undefined
  const hasZero = [day, month, lastDay, lastMonth].some((digits) => digits.startsWith('0'))
  const isCertain = isDayNext(said) || hasZero || dayAgain !== undefined || year !== undefined
  const isLater = 100 * Number(month) + Number(day) < 100 * Number(lastMonth) + Number(lastDay)
  if (!isCertain && (!isLater || speaksOfShares(place, at + all.length))) return undefined
  const begin = `${dayWord(said)}${dayInWords(day, said, words)} tháng ${words.month(month)}`
  const end = `ngày ${words.day(lastDay)} tháng ${words.month(lastMonth)}${inYear(year, words)}`
  const until = all.includes('hết') ? 'đến hết' : 'đến'
  return { length: all.length, spoken: `${begin} ${until} ${end}`, kind: 'date', ...(isCertain ? {} : { mark: dateOrFraction }) }
}
