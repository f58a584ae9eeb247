import { isLetter, isWordSign, matchAt, type Place, type Reading } from '../place.ts'
import type { Mark, SegmentKind } from '../spoken-text.ts'
import { amountAt } from './amount.ts'
import { timeName, unitName } from '../units/unit-table.ts'

const numeric: ReadonlySet<SegmentKind> = new Set<SegmentKind>(['number', 'fraction', 'roman', 'date', 'time', 'measure', 'money', 'code'])
const until = /(?:[-–—~→]|->) ?(?=[\d$€£])|[-–] (?=[-−]\d)/y
const untilWord = /[-–] ?(?=(?:[Tt]hứ|[Tt]háng|[Qq]uý|[Nn]ăm|[Nn]gày|[Đđ]iều|[Kk]hoản|[Cc]hương|[Mm]ục) )/y
const untilRoman = /[-–] ?(?=[IVX]{1,6}(?![\p{L}\d]))/uy
const between = /[xX×+] ?(?=\d)/y
const perWord = /\/ ?([\p{Ll}]{1,8}[23²³]?)/uy
const moneyBefore = /(?:đồng|đô la|ơ rô|nghìn|ngàn|triệu|tỷ|tỉ)$/u
const perNumber = /\/ ?(?=\d)/y
const yearOfRoman = /\/ ?(?=(?:19|20)\d\d(?!\d))/y

const rangeOrScore: Mark = {
  code: 'range-or-score',
  reason: 'Số sau không lớn hơn số trước: có thể là tỷ số, ngày tháng hoặc viết nhầm. Hãy viết rõ.',
}

/** Reads the hyphen between two numbers as "đến"; a second number that is no larger is marked. */
export function rangeSign({ text, at, last, words }: Place): Reading | undefined {
  if (last === undefined || !numeric.has(last.kind)) return undefined
  const match = matchAt(until, text, at) ?? matchAt(untilWord, text, at) ?? (last.kind === 'roman' ? matchAt(untilRoman, text, at) : null)
  if (match === null) return undefined
  const next = amountAt(text, at + match[0].length, words)?.value
  const descends = last.kind === 'number' && last.value !== undefined && next !== undefined && next <= last.value
  return { length: match[0].length, spoken: 'đến', kind: 'range', ...(descends ? { mark: rangeOrScore } : {}) }
}

/** Reads "x", "×" and "+" between two numbers. */
export function signBetweenNumbers({ text, at, last }: Place): Reading | undefined {
  if (last === undefined || !numeric.has(last.kind)) return undefined
  const match = matchAt(between, text, at)
  if (match === null) return undefined
  return { length: match[0].length, spoken: match[0].startsWith('+') ? 'cộng' : 'nhân', kind: 'symbol' }
}

/** What a slash says: "ba ki lô gam trên người", "năm tạ trên héc ta", but "hai lần một ngày", "năm triệu đồng một héc ta". */
function perWordOf({ last, said }: Place, noun: string): string {
  if (last?.kind === 'measure' || last?.kind === 'time') return 'trên'
  return timeName(noun) === undefined && unitName(noun) !== undefined && !moneyBefore.test(said) ? 'trên' : 'một'
}

/** Reads the slash after a quantity: "2 lần/ngày" → "hai lần một ngày", "quý II/2025" → "quý hai năm …". */
export function slashAfterQuantity(place: Place): Reading | undefined {
  const { text, at, last, wordsSinceNumber } = place
  if (last?.kind === 'roman' && matchAt(yearOfRoman, text, at) !== null) return { length: 1, spoken: 'năm', kind: 'date' }
  if (wordsSinceNumber > 2 || !isWordSign(text, at - 1)) return undefined
  if (isLetter(text, at - 1) && matchAt(perNumber, text, at) !== null) return { length: 1, spoken: 'trên', kind: 'symbol' }
  const match = matchAt(perWord, text, at)
  const noun = match?.[1]
  if (match === null || noun === undefined || isWordSign(text, at + match[0].length)) return undefined
  const name = timeName(noun) ?? unitName(noun)
  const per = perWordOf(place, noun)
  if (name === undefined) return { length: match[0].length - noun.length, spoken: per, kind: 'symbol' }
  return { length: match[0].length, spoken: `${per} ${name}`, kind: 'measure' }
}

const plusBeforeNumber = /\+ ?(?=\d)/y

/** Reads a plus sign in front of any other number: "A + 5". */
export function loneSign({ text, at }: Place): Reading | undefined {
  const match = matchAt(plusBeforeNumber, text, at)
  return match === null ? undefined : { length: match[0].length, spoken: 'cộng', kind: 'symbol' }
}
