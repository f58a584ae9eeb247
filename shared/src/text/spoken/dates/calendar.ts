import type { NumberWords } from '../numbers/number-words.ts'

const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Says whether a day and a month, given as digits, exist in some year. */
export function isDayOfMonth(day: string, month: string): boolean {
  const days = daysOfMonths[Number(month) - 1]
  return days !== undefined && Number(day) >= 1 && Number(day) <= days
}

/** Says whether digits are the number of a month. */
export const isMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12

/** Streets and places named after a day; a stretch of road is none. */
const placeOfDay = /(?<!(?:quãng|chặng|đoạn|tuyến|con|nửa|trên) )(?<!\p{L})(?:đường|phố|công viên|quảng trường)$/u

/** The word "ngày" where the line does not end with it, or with "mùng" or a street named after a day, already. */
export const dayWord = (said: string): string => (/(?:^|[^\p{L}])(?:ngày|mùng|mồng)$/u.test(said) || placeOfDay.test(said) ? '' : 'ngày ')

/** The words for a day of a month; "mùng" is not said twice. */
export function dayInWords(day: string, said: string, words: NumberWords): string {
  return /(?:^|[^\p{L}])(?:mùng|mồng)$/u.test(said) ? words.integer(day) : words.day(day)
}

const dayContext = /(?:^|[^\p{L}])(?:ngày|mùng|mồng|hôm|sáng|trưa|chiều|tối|đêm|lễ|dịp|kỷ niệm|kỉ niệm|chào mừng|quốc khánh)$/u
const dayInClause = /(?:^|[^\p{L}])ngày(?![^\p{L}]{0,3}(?:công|làm việc|một|càng))[^.;!?…]{0,60}$/u
const amountContext = /(?:^|[^\p{L}])(?:mỗi|một|hằng|hàng|trên|trong|nửa|cả|các) ngày$/u

/** Says whether a number that comes now is a day: right after "ngày", "sáng", "lễ" … */
export const isDayNext = (said: string): boolean => (dayContext.test(said) && !amountContext.test(said)) || placeOfDay.test(said)

/** Says whether days were spoken of in this clause. */
export const speaksOfDays = (said: string): boolean => dayInClause.test(said)
