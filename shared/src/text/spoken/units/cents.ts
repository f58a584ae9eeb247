import { isDigit, matchAt, type Place, type Reading } from '../place.ts'
import { perMoneyAt } from './money.ts'

const amount = String.raw`(\d{1,3}(?:\.\d{3})+|[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:[.,](\d\d?))?(?!\d|[.,]\d)`
const inFront = new RegExp(String.raw`(?:[Uu][Ss])?([$€£]) ?${amount}(?! ?(?:[kK]|[tT][rR]?|nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}))`, 'uy')
const behind = new RegExp(String.raw`${amount} ?([$€£])`, 'uy')

const names = new Map([
  ['$', 'đô la'],
  ['€', 'ơ rô'],
  ['£', 'bảng Anh'],
])

/** Reads dollars, euros and pounds with cents, or with commas between thousands: "$10.50", "5,99€", "$1,250". Others are not its business. */
export function moneyWithCents({ text, at, words }: Place): Reading | undefined {
  const match = matchAt(isDigit(text, at) ? behind : inFront, text, at)
  if (match === null) return undefined
  const [sign = '', whole = '', part] = isDigit(text, at) ? [match[3], match[1], match[2]] : [match[1], match[2], match[3]]
  if (part === undefined && !whole.includes(',')) return undefined
  const digits = whole.replace(/[.,]/g, '')
  const cents = part === undefined || Number(part) === 0 ? '' : `${words.integer(part.padEnd(2, '0'))} xu`
  const money = Number(digits) === 0 && cents !== '' ? cents : `${words.integer(digits)} ${names.get(sign) ?? ''} ${cents}`.trim()
  const end = at + match[0].length
  const per = perMoneyAt(text, end)
  return { length: (per?.end ?? end) - at, spoken: per === undefined ? money : `${money} ${per.spoken}`, kind: 'money' }
}
