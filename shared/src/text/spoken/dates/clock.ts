import { isWordSign, matchAt, type Place, type Reading } from '../place.ts'
import type { NumberWords } from '../numbers/number-words.ts'

const withColons = /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?! ?:|\d|[,.]\d)/y
const withLetters = /(\d{1,4})(?: ?giờ|[hHg])(?:[ :]?([0-5]?\d)(?: ?(?:phút|ph|p|'|’|m)(?![\p{L}])(?: ?([0-5]?\d) ?(?:giây|s|"|''))?)?)?/uy
const minutesAndSeconds = /(\d{1,3})(?:(?:ph|p|'|’)(?:([0-5]?\d)(?:giây|s|''|"))?|['’]([0-5]\d))(?![\p{L}\d])/uy
const halfOfDay = / ?([AP]M|[ap]m|[APap]\.[Mm]\.|SA|CH)(?![\p{L}\d])/uy
const wholeHour = /(\d{1,2})(?: ?([AP]M|[APap]\.[Mm]\.)|([ap]m))(?![\p{L}\d])/uy
const ratio = /(\d{1,7}):(\d{1,7})(?![:\d]|[,.]\d)/y
const goesOnAsTime =
  /(?= ?(?:$|[\n.,;:!?)\]…–-]| (?:ngày|sáng|trưa|chiều|tối|đêm|hằng|hàng|thứ|tại|ở|đến|và|các|cùng|mỗi|trong|hôm|từ|mùng)(?!\p{L})))/uy
const proportion = /(?:^|[^\p{L}])(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số|bản đồ)$/u

/** Returns hours, minutes and seconds in words; what is zero is not said. */
function clockInWords(hours: string, minutes: string | undefined, seconds: string | undefined, words: NumberWords): string {
  const parts = [`${words.integer(hours)} giờ`]
  if (minutes !== undefined && Number(minutes) !== 0) parts.push(`${words.integer(minutes)} phút`)
  if (seconds !== undefined && Number(seconds) !== 0) parts.push(`${words.integer(seconds)} giây`)
  return parts.join(' ')
}

/** Returns the part of the day that "AM" or "PM" (in Vietnamese "SA", "CH") means for an hour. */
function partOfDay(hours: string, half: string): string {
  const hour = Number(hours) % 12
  if (/^[as]/i.test(half)) return hour === 0 ? 'đêm' : 'sáng'
  if (hour === 0) return 'trưa'
  return hour <= 6 ? 'chiều' : hour <= 10 ? 'tối' : 'đêm'
}

/** Returns a clock with the half of the day that follows it. */
function withHalf({ text, at }: Place, length: number, hours: string, spoken: string): Reading {
  const [all, half] = matchAt(halfOfDay, text, at + length) ?? []
  if (all === undefined || half === undefined || Number(hours) === 0) return { length, spoken, kind: 'time' }
  return { length: length + all.length, spoken: `${spoken} ${partOfDay(hours, half)}`, kind: 'time' }
}

/** Reads "5 PM", "8am". */
export function clockOfTwelveHours({ text, at, words }: Place): Reading | undefined {
  const [all, hours = '', spaced, close] = matchAt(wholeHour, text, at) ?? []
  if (all === undefined || Number(hours) < 1 || Number(hours) > 12) return undefined
  return { length: all.length, spoken: `${words.integer(hours)} giờ ${partOfDay(hours, spaced ?? close ?? '')}`, kind: 'time' }
}

/** Reads "8:15", "08:05:30", "8:00 PM"; a ratio such as "tỷ lệ 1:500" is read with "trên". */
export function clockWithColons(place: Place): Reading | undefined {
  const { text, at, said, words } = place
  const [all, hours = '', minutes, seconds] = matchAt(withColons, text, at) ?? []
  if (all !== undefined && Number(hours) <= 24 && !proportion.test(said))
    return withHalf(place, all.length, hours, clockInWords(hours, minutes, seconds, words))
  const [whole, left = '', right = ''] = matchAt(ratio, text, at) ?? []
  if (whole === undefined) return undefined
  return { length: whole.length, spoken: `${words.integer(left)} trên ${words.integer(right)}`, kind: 'number' }
}

/** Says whether letters of a clock are all there is: "7h" but not "7 hộ", "7h30" but not "7 giờ 30 người". */
function isWholeClock(all: string, text: string, at: number): boolean {
  const end = at + all.length
  if (isWordSign(text, end) && !/['"’]$/.test(all)) return false
  return !/giờ ?\d+$/.test(all) || matchAt(goesOnAsTime, text, end) !== null
}

/** Reads "17h30", "7h", "7g30", "17 giờ 30", "4p30s", "45'". */
export function clockWithLetters(place: Place): Reading | undefined {
  const { text, at, words } = place
  const [all, hours = '', minutes, seconds] = matchAt(withLetters, text, at) ?? []
  const isGram = all !== undefined && all.endsWith('g')
  if (all !== undefined && !isGram && isWholeClock(all, text, at))
    return withHalf(place, all.length, hours, clockInWords(hours, minutes, seconds, words))
  const [short, first = '', signed, bare] = matchAt(minutesAndSeconds, text, at) ?? []
  if (short === undefined) return undefined
  const second = signed ?? bare
  const spoken = `${words.integer(first)} phút${second === undefined || Number(second) === 0 ? '' : ` ${words.integer(second)} giây`}`
  return { length: short.length, spoken, kind: 'time' }
}

const zones = /(gmt|utc|cst|pst|est|jst|cet|ict)(?: ?([+−-]) ?(\d{1,2}))?(?![\p{L}\d])/iuy

/** Reads a time zone right after a time: its letters, in capitals, and how far it is from theirs. */
export function timeZone({ text, at, last, words }: Place): Reading | undefined {
  const [all, zone = '', sign, hours] = (last?.kind === 'time' ? matchAt(zones, text, at) : null) ?? []
  if (all === undefined) return undefined
  const away = sign === undefined || hours === undefined ? '' : ` ${sign === '+' ? 'cộng' : 'trừ'} ${words.integer(hours)}`
  return { length: all.length, spoken: zone.toUpperCase() + away, kind: 'time' }
}
