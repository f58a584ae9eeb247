import { amountAt, type Amount } from '../numbers/amount.ts'
import { isWordSign, matchAt, type Place, type Reading } from '../place.ts'
import type { Mark } from '../spoken-text.ts'
import { unitAt, type Unit } from './measure.ts'
import { currencyAt, perMoneyAt } from './money.ts'

const magnitude = /(?:[kK]|[tT][rR]|[tT])(?![\p{L}\p{N}])/uy
/** "1tr5" is a million and a half. */
const millionsAndMore = /[tT][rR](\d)(?![\p{L}\p{N}])/uy
/** "5 trđ", "5 tr.đ", "5 tr"; "tr." alone may be pages. */
const shortMillions = / ?[tT][rR]\.?(?=[đĐ](?!\p{L})| ?đồng(?!\p{L}))| tr(?![\p{L}\d.])/uy
const magnitudeWord = / (?:nghìn|ngàn|triệu|tỷ|tỉ)(?: (?:tỷ|tỉ))?(?![\p{L}\p{N}])/uy
const afterSpaces = / {0,1}/y

const billionsOrTonnes: Mark = {
  code: 'ambiguous-unit',
  reason: 'Chữ “t” sau số được đọc là “tỷ”. Nếu là “tấn”, hãy viết rõ “tấn”.',
}

const gramsOrHours: Mark = {
  code: 'ambiguous-unit',
  reason: 'Chữ “g” sau số được đọc là “gam”. Nếu là giờ, hãy viết “giờ”.',
}

/** The short form of thousand, million, billion right after a number: "5k", "2tr", "100t". */
function magnitudeAt(text: string, at: number, words: Place['words']): (Unit & { mark?: Mark }) | undefined {
  const half = matchAt(millionsAndMore, text, at)
  if (half !== null) return { end: at + half[0].length, spoken: `triệu ${words.integer(half[1] ?? '')} trăm ${words.practice.thousand}` }
  const short = matchAt(shortMillions, text, at)?.[0]
  if (short !== undefined) return { end: at + short.length, spoken: 'triệu' }
  const sign = matchAt(magnitude, text, at)?.[0]
  if (sign === undefined) return undefined
  const end = at + sign.length
  if (sign.length === 2) return { end, spoken: 'triệu' }
  return sign.toLowerCase() === 'k'
    ? { end, spoken: words.practice.thousand }
    : { end, spoken: words.practice.billion, mark: billionsOrTonnes }
}

function moneyAfter(text: string, at: number): Unit | undefined {
  const spaces = matchAt(afterSpaces, text, at)?.[0].length ?? 0
  const currency = currencyAt(text, at + spaces)
  if (currency === undefined) return undefined
  const per = perMoneyAt(text, currency.end)
  return per === undefined ? currency : { end: per.end, spoken: `${currency.spoken} ${per.spoken}` }
}

/** Says whether a lone `A` … `N` after a number is rather a name than a unit: "lớp 5A", "nhà 12N". */
const namesPlace = /(?:lớp|nhà|phòng|ngõ|ngách|hẻm|kiệt|số|khu|lô|đường|lộ|tầng|cổng|khối|tổ|mẫu|điều|khoản|phố|thôn|bản)$/u

function unitAfter(place: Place, amount: Amount): Unit | undefined {
  const unit = unitAt(place.text, amount.end)
  if (unit === undefined) return undefined
  return unit.end === amount.end + 1 && /[A-Zm]/.test(place.text.charAt(amount.end)) && namesPlace.test(place.said) ? undefined : unit
}

/** "1m75" is a length in metres and what is over. */
const metresAndMore = /m(?:0([1-9])|(\d\d|[014-9]))(?![\p{L}\d]|[.,]\d)/uy

function withPartOfMetre({ text, at, words }: Place, amount: Amount): Reading | undefined {
  const [all, afterZero, part] = (amount.isPlain ? matchAt(metresAndMore, text, amount.end) : null) ?? []
  if (all === undefined) return undefined
  const rest = afterZero === undefined ? words.integer(part ?? '0') : `${words.practice.zeroTens} ${words.integer(afterZero)}`
  return { length: amount.end + all.length - at, spoken: `${amount.spoken} mét ${rest}`, kind: 'measure', value: amount.value }
}

function measured(place: Place, amount: Amount): Reading | undefined {
  const metres = withPartOfMetre(place, amount)
  if (metres !== undefined) return metres
  const unit = unitAfter(place, amount)
  if (unit === undefined) return undefined
  const reading: Reading = { length: unit.end - place.at, spoken: `${amount.spoken} ${unit.spoken}`, kind: 'measure', value: amount.value }
  const isShortG = place.text.slice(amount.end, unit.end) === 'g' && amount.isPlain && amount.value <= 24
  return isShortG ? { ...reading, mark: gramsOrHours } : reading
}

/**
 * Reads a number with its measure or money: "60km/h", "98,5%", "1.250.000đ", "5tr đồng/tháng".
 *
 * A number without either is not its business.
 */
export function quantity(place: Place): Reading | undefined {
  const { text, at, words } = place
  const amount = amountAt(text, at, words)
  if (amount === undefined) return undefined
  const many = magnitudeAt(text, amount.end, words)
  const end = many?.end ?? amount.end
  const money = moneyAfter(text, end)
  const spoken = many === undefined ? amount.spoken : `${amount.spoken} ${many.spoken}`
  const mark = many?.mark === undefined || money !== undefined ? {} : { mark: many.mark }
  if (money !== undefined) return { length: money.end - at, spoken: `${spoken} ${money.spoken}`, kind: 'money' }
  if (many !== undefined) return { length: end - at, spoken, kind: 'money', ...mark }
  return measured(place, amount)
}

/** Ways to write đồng that may stand before the amount. */
const dongInFront = /^(?:₫|VN[DĐ])$/

/** Reads money with its sign in front: "$100", "US$ 1,5 triệu", "VND 50.000". */
export function moneyInFront(place: Place): Reading | undefined {
  const currency = currencyAt(place.text, place.at)
  if (currency === undefined || (currency.spoken === 'đồng' && !dongInFront.test(place.text.slice(place.at, currency.end))))
    return undefined
  const spaces = matchAt(afterSpaces, place.text, currency.end)?.[0].length ?? 0
  const amount = amountAt(place.text, currency.end + spaces, place.words)
  if (amount === undefined) return undefined
  const short = magnitudeAt(place.text, amount.end, place.words)
  const long = short === undefined ? matchAt(magnitudeWord, place.text, amount.end)?.[0] : undefined
  const end = short?.end ?? amount.end + (long?.length ?? 0)
  if (isWordSign(place.text, end)) return undefined
  const many = short === undefined ? (long ?? '') : ` ${short.spoken}`
  return { length: end - place.at, spoken: `${amount.spoken}${many} ${currency.spoken}`, kind: 'money' }
}

/** Reads a code of a currency that stands alone: "5 triệu VND". */
export function currencyAlone(place: Place): Reading | undefined {
  const currency = currencyAt(place.text, place.at)
  const sign = place.text.slice(place.at, currency?.end)
  if (currency === undefined || /^đồng$/i.test(sign) || (/^[đĐ]$/.test(sign) && !/(?:triệu|tỷ|tỉ|nghìn|ngàn|trăm)$/u.test(place.said)))
    return undefined
  if (/^\p{Ll}{3}$/u.test(sign)) return undefined
  return { length: sign.length, spoken: currency.spoken, kind: 'money' }
}
