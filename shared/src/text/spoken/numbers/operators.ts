import { isWordSign, matchAt, type Place, type Reading } from '../place.ts'
import type { Mark, SegmentKind } from '../spoken-text.ts'
import { timeName, unitName } from '../units/unit-table.ts'

const numeric: ReadonlySet<SegmentKind> = new Set<SegmentKind>(['number', 'fraction', 'roman', 'date', 'time', 'measure', 'money', 'code'])
const until = /[-–—] ?(?=[\d$€£])/y
const untilWord = /[-–] ?(?=(?:[Tt]hứ|[Tt]háng|[Qq]uý|[Nn]ăm|[Nn]gày|[Đđ]iều|[Kk]hoản|[Cc]hương|[Mm]ục) )/y
const untilRoman = /[-–] ?(?=[IVX]{1,6}(?![\p{L}\d]))/uy
const between = /[xX×+] ?(?=\d)/y
const perWord = /\/ ?([\p{Ll}]{1,8}[23²³]?)/uy
const yearOfRoman = /\/ ?(?=(?:19|20)\d\d(?!\d))/y

const rangeOrScore: Mark = {
  code: 'range-or-score',
  reason: 'Số sau không lớn hơn số trước: có thể là tỷ số, ngày tháng hoặc viết nhầm. Hãy viết rõ.',
}

/** Reads the hyphen between two numbers as "đến"; a second number that is no larger is marked. */
export function rangeSign({ text, at, last }: Place): Reading | undefined {
  if (last === undefined || !numeric.has(last.kind)) return undefined
  const match = matchAt(until, text, at) ?? matchAt(untilWord, text, at) ?? (last.kind === 'roman' ? matchAt(untilRoman, text, at) : null)
  if (match === null) return undefined
  const next = Number.parseInt(text.slice(at + match[0].length, at + match[0].length + 15), 10)
  const descends = last.kind === 'number' && last.value !== undefined && next <= last.value
  return { length: match[0].length, spoken: 'đến', kind: 'range', ...(descends ? { mark: rangeOrScore } : {}) }
}

/** Reads "x", "×" and "+" between two numbers. */
export function signBetweenNumbers({ text, at, last }: Place): Reading | undefined {
  if (last === undefined || !numeric.has(last.kind)) return undefined
  const match = matchAt(between, text, at)
  if (match === null) return undefined
  return { length: match[0].length, spoken: match[0].startsWith('+') ? 'cộng' : 'nhân', kind: 'symbol' }
}

/** Reads the slash after a quantity: "2 lần/ngày" → "hai lần một ngày", "quý II/2025" → "quý hai năm …". */
export function slashAfterQuantity({ text, at, last, wordsSinceNumber }: Place): Reading | undefined {
  if (last?.kind === 'roman' && matchAt(yearOfRoman, text, at) !== null) return { length: 1, spoken: 'năm', kind: 'date' }
  if (wordsSinceNumber > 2 || !isWordSign(text, at - 1)) return undefined
  const match = matchAt(perWord, text, at)
  const noun = match?.[1]
  if (match === null || noun === undefined || isWordSign(text, at + match[0].length)) return undefined
  const name = timeName(noun) ?? unitName(noun)
  const per = last?.kind === 'measure' || last?.kind === 'time' ? 'trên' : 'một'
  if (name === undefined) return { length: match[0].length - noun.length, spoken: per, kind: 'symbol' }
  return { length: match[0].length, spoken: `${per} ${name}`, kind: 'measure' }
}

const plusBeforeNumber = /\+ ?(?=\d)/y

/** Reads a plus sign in front of any other number: "A + 5". */
export function loneSign({ text, at }: Place): Reading | undefined {
  const match = matchAt(plusBeforeNumber, text, at)
  return match === null ? undefined : { length: match[0].length, spoken: 'cộng', kind: 'symbol' }
}
