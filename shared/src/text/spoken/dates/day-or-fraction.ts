import { fractionInWords } from '../numbers/fraction-words.ts'
import { isWordSign, matchAt, type Place, type Reading } from '../place.ts'
import type { Mark } from '../spoken-text.ts'
import { unitAt } from '../units/measure.ts'
import { dayInWords, dayWord, isDayNext, isDayOfMonth, speaksOfDays } from './calendar.ts'

const twoNumbers = /(\d{1,4}) ?([/.-]) ?(\d{1,3}(?:\.\d{3})+|\d{1,6})(?!\d|[-/]\d|[.,]\d)/uy
const mixed = /(\d{1,3}(?:[. ]\d{3}){0,4}) (\d{1,2})\/(\d{1,3})(?!\d|[-/.,]\d)/uy
const scored = / (?:tiêu chí|chỉ tiêu|thôn|hộ|hồ sơ|đại biểu|phiếu|điểm|xã|phường|tổ|khu|thủ tục|đơn vị|trường hợp|ý kiến|người)(?!\p{L})/uy
const shareBefore = /(?:^|[^\p{L}])(?:ít nhất|tối thiểu|hơn|quá|khoảng|gần|chiếm|bằng|được|đủ|tới|còn|giảm|tăng|âm)$/u
const shareAfter =
  / (?:số|tổng|diện tích|thành viên|dân số|quân số|giá|mức|thời gian|chiều|suất|lượng|quãng|khối|cốc|bát|của|ngày công)(?!\p{L})/uy
const dayAndNight = /(?:^|[^\p{L}])(?:hồ sơ|phục vụ|hoạt động|trực|hỗ trợ|trực tuyến|liên tục|mở cửa|làm việc|tiếp nhận|sẵn sàng)$/u
const hourSign = / giờ(?!\p{L})|[hH](?![\p{L}\d])/uy
const partBefore = /(?:^|[^\p{L}])(?:ít nhất|tối thiểu|hơn|quá|khoảng|gần|chiếm)$/u
const placeBefore = /(?:^|[^\p{L}])(?:nhà|số|ngõ|ngách|hẻm|kiệt|địa chỉ|tỷ lệ|tỉ lệ|thứ|hạng|điểm)(?: số)?:?$/u

/** The doubt of two numbers with a slash that nothing around them resolves. */
export const dateOrFraction: Mark = {
  code: 'date-or-fraction',
  reason: 'Có thể là ngày tháng hoặc phân số. Nếu là ngày, hãy viết “ngày …”; nếu là phân số, hãy viết bằng chữ.',
}

interface Pair {
  readonly length: number
  readonly first: string
  readonly sign: string
  readonly second: string
}

function pairAt(text: string, at: number): Pair | undefined {
  const [all, first, sign, second] = matchAt(twoNumbers, text, at) ?? []
  return all === undefined || first === undefined || sign === undefined || second === undefined
    ? undefined
    : { length: all.length, first, sign, second: second.replaceAll('.', '') }
}

function asDate({ length, first, second }: Pair, { said, words }: Place): Reading {
  return { length, spoken: `${dayWord(said)}${dayInWords(first, said, words)} tháng ${words.month(second)}`, kind: 'date' }
}

/** Says whether a pair with a hyphen or dot is a day: context says so, or it can be no range ("10-10", "30-4"). */
function isHyphenedDay({ length, first, sign, second }: Pair, place: Place): boolean {
  if (isDayNext(place.said)) return true
  const canBeNoRange = sign === '-' && first.length < 3 && Number(first) >= Number(second) && Number(second) > 0
  return canBeNoRange && Number(first) >= 10 && !/^ ?[\p{L}%°$€₫]/u.test(place.text.slice(place.at + length, place.at + length + 2))
}

/** Reads a day without its year: "ngày 14/4", "lễ 30-4", "10-10". Pairs that may be fractions are left to `fraction`. */
export function dayAndMonth(place: Place): Reading | undefined {
  const pair = pairAt(place.text, place.at)
  if (pair === undefined || !isDayOfMonth(pair.first, pair.second) || pair.first.length > 2 || pair.second.length > 2) return undefined
  if (isWordSign(place.text, place.at + pair.length)) return undefined
  if (pair.sign === '/')
    return isDayNext(place.said) || pair.first.startsWith('0') || pair.second.startsWith('0') ? asDate(pair, place) : undefined
  return isHyphenedDay(pair, place) ? asDate(pair, place) : undefined
}

/** Adds the unit that follows: "1/2kg". Letters that are no unit say that it was no fraction. */
function withUnit({ text, at }: Place, reading: Reading): Reading | undefined {
  const end = at + reading.length
  const unit = unitAt(text, end)
  if (unit !== undefined) return { ...reading, length: unit.end - at, spoken: `${reading.spoken} ${unit.spoken}`, kind: 'measure' }
  return isWordSign(text, end) ? undefined : reading
}

/** Says whether two numbers with a slash, which end at an offset, are a share of something. */
export function speaksOfShares({ text, said }: Place, end: number): boolean {
  return [scored, shareAfter].some((noun) => matchAt(noun, text, end) !== null) || shareBefore.test(said) || unitAt(text, end) !== undefined
}

/** Reads a number with a fraction: "23 1/5". */
export function mixedFraction(place: Place): Reading | undefined {
  const [all, whole = '', top = '', bottom = ''] = matchAt(mixed, place.text, place.at) ?? []
  if (all === undefined || Number(top) >= Number(bottom) || Number(top) === 0 || bottom.startsWith('0') || isDayNext(place.said))
    return undefined
  return withUnit(place, {
    length: all.length,
    spoken: `${place.words.integer(whole.replace(/[. ]/g, ''))} và ${fractionInWords(top, bottom, place.words)}`,
    kind: 'fraction',
  })
}

/** Says whether a small fraction is a part of those named after it: "hơn 2/3 đại biểu", not "đạt 15/20 tiêu chí". */
function isPartOf({ first, second }: Pair, { said }: Place): boolean {
  return Number(first) < Number(second) && Number(second) <= 10 && partBefore.test(said)
}

const over = ({ length, first, second }: Pair, { words }: Place): Reading => ({
  length,
  spoken: `${words.integer(first)} trên ${words.integer(second)}`,
  kind: 'fraction',
})

/**
 * Reads two numbers with a slash where no day was announced: a share ("2/3 số hộ"), a score ("15/20 tiêu chí"), a fraction.
 *
 * What may as well be a date is marked: read as a date where days are spoken of or no fraction is likely ("27/7"), else as a fraction.
 */
export function fraction(place: Place): Reading | undefined {
  const pair = pairAt(place.text, place.at)
  if (pair === undefined || pair.sign !== '/' || Number(pair.second) === 0) return undefined
  const [top, bottom, end] = [Number(pair.first), Number(pair.second), place.at + pair.length]
  const asFraction: Reading = { length: pair.length, spoken: fractionInWords(pair.first, pair.second, place.words), kind: 'fraction' }
  if (isPartOf(pair, place)) return asFraction
  const hour = matchAt(hourSign, place.text, end)?.[0]
  if (hour !== undefined) {
    const hours = bottom === 24 ? over(pair, place) : asFraction
    return { ...hours, length: pair.length + hour.length, spoken: `${hours.spoken} giờ` }
  }
  if (place.text.charAt(place.at - 1) === '/' || placeBefore.test(place.said) || matchAt(scored, place.text, end) !== null)
    return over(pair, place)
  const withItsUnit = withUnit(place, asFraction)
  if (withItsUnit !== asFraction) return withItsUnit
  if (!isDayOfMonth(pair.first, pair.second)) return top === bottom ? over(pair, place) : asFraction
  if (top < bottom && (shareBefore.test(place.said) || matchAt(shareAfter, place.text, end) !== null)) return asFraction
  if (top === 24 && bottom === 7 && dayAndNight.test(place.said)) return over(pair, place)
  if (speaksOfDays(place.said)) return { ...asDate(pair, place), mark: dateOrFraction }
  return { ...(top === bottom || (top > 12 && top > bottom) ? asDate(pair, place) : asFraction), mark: dateOrFraction }
}
