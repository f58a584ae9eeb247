import { isWordSign, matchAt, type Place, type Reading } from '../place.ts'
import type { NumberWords } from '../numbers/number-words.ts'

const withColons = /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?! ?:|\d|[,.]\d)/y
const withLetters = /(\d{1,4})(?: ?giờ|[hHg])(?: ?([0-5]?\d)(?: ?(?:phút|ph|p|'|’|m)(?![\p{L}])(?: ?([0-5]?\d) ?(?:giây|s|"|''))?)?)?/uy
const minutesAndSeconds = /(\d{1,3})(?:ph|p|'|’)(?:([0-5]?\d)(?:giây|s|''|"))?/y
const halfOfDay = / ?(?:AM|PM|am|pm)(?![\p{L}\d])/uy
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

const halves = new Map([
  ['am', 'sáng'],
  ['pm', 'chiều'],
])

/** Reads "8:15", "08:05:30", "8:00 PM"; a ratio such as "tỷ lệ 1:500" is read with "trên". */
export function clockWithColons({ text, at, said, words }: Place): Reading | undefined {
  const [all, hours = '', minutes, seconds] = matchAt(withColons, text, at) ?? []
  if (all !== undefined && Number(hours) <= 24 && !proportion.test(said)) {
    const half = matchAt(halfOfDay, text, at + all.length)?.[0] ?? ''
    const half1 = half === '' ? '' : ` ${halves.get(half.trim().toLowerCase()) ?? ''}`
    return { length: all.length + half.length, spoken: clockInWords(hours, minutes, seconds, words) + half1, kind: 'time' }
  }
  const [whole, left = '', right = ''] = matchAt(ratio, text, at) ?? []
  if (whole === undefined) return undefined
  return { length: whole.length, spoken: `${words.integer(left)} trên ${words.integer(right)}`, kind: 'number' }
}

/** Says whether letters of a clock are all there is: "7h" but not "7 hộ", "7h30" but not "7 giờ 30 người". */
function isWholeClock(all: string, text: string, at: number): boolean {
  const end = at + all.length
  if (isWordSign(text, end) && !/['"’]$/.test(all)) return false
  return !/giờ ?\d+$/.test(all) || (/\d\d$/.test(all) && matchAt(goesOnAsTime, text, end) !== null)
}

/** Reads "17h30", "7h", "7g30", "17 giờ 30", "4p30s", "45'". */
export function clockWithLetters({ text, at, words }: Place): Reading | undefined {
  const [all, hours = '', minutes, seconds] = matchAt(withLetters, text, at) ?? []
  const isGram = all !== undefined && all.endsWith('g')
  if (all !== undefined && !isGram && isWholeClock(all, text, at))
    return { length: all.length, spoken: clockInWords(hours, minutes, seconds, words), kind: 'time' }
  const [short, first = '', second] = matchAt(minutesAndSeconds, text, at) ?? []
  if (short === undefined || (isWordSign(text, at + short.length) && !/['"’]$/.test(short))) return undefined
  const spoken = `${words.integer(first)} phút${second === undefined || Number(second) === 0 ? '' : ` ${words.integer(second)} giây`}`
  return { length: short.length, spoken, kind: 'time' }
}

const zones = /(?:gmt|utc|cst|pst|est|jst|cet)(?![\p{L}])/iuy

/** Reads a time zone right after a time: its letters, in capitals. */
export function timeZone({ text, at, last }: Place): Reading | undefined {
  const zone = last?.kind === 'time' ? matchAt(zones, text, at)?.[0] : undefined
  return zone === undefined ? undefined : { length: zone.length, spoken: zone.toUpperCase(), kind: 'time' }
}
