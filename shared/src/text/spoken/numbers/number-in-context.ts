import { isDayNext } from '../dates/calendar.ts'
import { matchAt, type Place, type Reading } from '../place.ts'
import type { NumberWords } from './number-words.ts'

/** A reading that a number of one or two digits takes from what stands around it. */
interface Context {
  /** The end of what was said, in lower case. */
  readonly after: RegExp
  /** What must stand behind the digits. */
  readonly before?: RegExp
  /** A hyphen was just read as "đến". */
  readonly behindRange?: true
  readonly from: number
  readonly to: number
  readonly say: (digits: string, words: NumberWords, said: string) => string
}

/** The day of a week or any other number after "thứ": the first is "nhất", the fourth "tư". */
export const ordinalInWords = (digits: string, words: NumberWords): string =>
  Number(digits) === 1 ? 'nhất' : Number(digits) === 4 ? 'tư' : words.integer(digits)

/** The most special first. */
const contexts: readonly Context[] = [
  {
    after: /(?:^|[^\p{L}])(?:ngày|mùng|mồng)$/u,
    before: /(?! (?:lần|buổi|bữa|giờ|tiếng|ca|phút|lượt|viên|hồ sơ|người|trường hợp|cuộc|số)(?!\p{L}))/uy,
    from: 1,
    to: 10,
    say: (digits, words, said) => (said.endsWith('ngày') ? words.day(digits) : words.integer(digits)),
  },
  {
    after: /(?:^|[^\p{L}])từ$/u,
    before: / (?:đến|tới) (?:hết )?(?:ngày )?\d{1,2}\/(?:0?[1-9]|1[0-2])(?![\d\p{L}%]|[/.,]\d)/uy,
    from: 1,
    to: 31,
    say: (digits, words) => `ngày ${words.day(digits)}`,
  },
  {
    after: /(?:^|[^\p{L}])tháng (?:một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?) đến$/u,
    behindRange: true,
    from: 1,
    to: 12,
    say: (digits, words) => `tháng ${words.month(digits)}`,
  },
  {
    after: /(?:^|[^\p{L}])thứ (?:hai|ba|tư|năm|sáu) đến$/u,
    behindRange: true,
    from: 3,
    to: 7,
    say: (digits, words) => `thứ ${ordinalInWords(digits, words)}`,
  },
  {
    // "thứ 2, 4, 6" are days of the week; in "thứ hai, 4 hộ" the number is of something else.
    after: /(?:^|[^\p{L}])thứ(?: (?:hai|ba|và)(?!\p{L}),?)+$/u,
    before: / ?(?:$|[\n.,;:!?)]|(?:và|hoặc) \d|(?:hằng|hàng|mỗi|trong)(?!\p{L}))/uy,
    from: 4,
    to: 4,
    say: ordinalInWords,
  },
  { after: /(?:^|[^\p{L}])tháng$/u, from: 0, to: 99, say: (digits, words) => words.month(digits) },
  { after: /(?:^|[^\p{L}])thứ$/u, from: 0, to: 99, say: ordinalInWords },
  { after: /(?:^|[^\p{L}])mẫu(?: số)?$/u, from: 0, to: 9, say: (digits, words) => words.digitByDigit(digits) },
]

const weekdayBefore = /(?:^|[^\p{L}])(?:thứ|sáng|chiều|tối)$/u
const daysInRow = /[2-7](?: ?[-–] ?[2-7]){2,5}(?![\p{L}\d]|[-/.,]\d)/uy

/** Reads days of the week in a row: "thứ 2-4-6" → "thứ hai, tư, sáu". */
export function weekdaysInRow({ text, at, said, words }: Place): Reading | undefined {
  const row = weekdayBefore.test(said) ? matchAt(daysInRow, text, at)?.[0] : undefined
  const days = row?.match(/\d/g)?.map((day) => ordinalInWords(day, words))
  return row === undefined || days === undefined ? undefined : { length: row.length, spoken: days.join(', '), kind: 'number' }
}

/** Says whether a number of a day comes that is no amount: "mỗi ngày 2 lần". */
const mayBeDay = (said: string): boolean => !said.endsWith('ngày') || isDayNext(said)

/** Returns the reading digits take from the words around them: days, months, ordinals, forms; `undefined` where there is none. */
export function fromContext({ said, last, text, at, words }: Place, digits: string): string | undefined {
  if (digits.length > 2 || !mayBeDay(said)) return undefined
  const number = Number(digits)
  const context = contexts.find(
    ({ after, before, behindRange, from, to }) =>
      number >= from &&
      number <= to &&
      after.test(said) &&
      (before === undefined || matchAt(before, text, at + digits.length) !== null) &&
      (behindRange === undefined || last?.kind === 'range'),
  )
  return context?.say(digits, words, said)
}
