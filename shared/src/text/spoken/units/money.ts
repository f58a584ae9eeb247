import { isDigit, isWordSign, matchAt } from '../place.ts'
import { timeName, unitName } from './unit-table.ts'
import type { Unit } from './measure.ts'

/** Currencies by sign or code, codes in lower case. */
const currencies = new Map([
  ['đ', 'đồng'],
  ['Đ', 'đồng'],
  ['₫', 'đồng'],
  ['đồng', 'đồng'],
  ['vnd', 'đồng'],
  ['vnđ', 'đồng'],
  ['usd', 'đô la'],
  ['us$', 'đô la'],
  ['$', 'đô la'],
  ['€', 'ơ rô'],
  ['eur', 'ơ rô'],
  ['euro', 'ơ rô'],
  ['£', 'bảng Anh'],
  ['gbp', 'bảng Anh'],
  ['¥', 'yên Nhật'],
  ['jpy', 'yên Nhật'],
  ['₩', 'won'],
  ['krw', 'won Hàn Quốc'],
  ['₹', 'rupee'],
  ['¢', 'xu'],
  ['cent', 'xu'],
  ['won', 'won'],
  ['cny', 'nhân dân tệ'],
  ['chf', 'franc Thụy Sĩ'],
  ['sgd', 'đô la Singapore'],
  ['thb', 'baht Thái Lan'],
  ['aud', 'đô la Úc'],
  ['cad', 'đô la Canada'],
  ['hkd', 'đô la Hồng Kông'],
])

const currencySign = /[$€£¥₫₩₹¢]|[Uu][Ss]\$|[A-Za-zĐđ][\p{L}]{0,4}/uy
const perNoun = /\/ ?(\p{L}{1,8}[23²³]?)/uy

/** Returns the currency that stands at an offset, as a sign or as a whole word. */
export function currencyAt(text: string, at: number): Unit | undefined {
  const sign = matchAt(currencySign, text, at)?.[0]
  if (sign === undefined) return undefined
  const name = currencies.get(sign) ?? currencies.get(sign.toLowerCase())
  const end = at + sign.length
  return name === undefined || (/\p{L}$/u.test(sign) && isWordSign(text, end) && !isDigit(text, end)) ? undefined : { end, spoken: name }
}

/**
 * Returns what an amount of money is taken per: "trên tháng" for times, "một" for everything else, whose
 * name is left to be read unless it is a measure.
 *
 * @example perMoneyAt('/m2', 0)?.spoken // 'một mét vuông'
 */
export function perMoneyAt(text: string, at: number): Unit | undefined {
  const match = matchAt(perNoun, text, at)
  const noun = match?.[1]
  if (match === null || noun === undefined || isWordSign(text, at + match[0].length)) return undefined
  const end = at + match[0].length
  const time = timeName(noun)
  if (time !== undefined) return { end, spoken: `trên ${time}` }
  const unit = unitName(noun)
  if (unit !== undefined) return { end, spoken: `một ${unit}` }
  return /^\p{Ll}+$/u.test(noun) ? { end: end - noun.length, spoken: 'một' } : undefined
}
