import { beginsWord, isDigit, isWordSign, matchAt, type Place, type Reading } from '../place.ts'
import { timeName, unitName } from './unit-table.ts'

const unitSign = /(?:[A-Za-zµμΩΩ]{1,5}|[°º][CFKcfk]?)[23²³]?|[%‰]/y
const word = /[\p{L}\p{M}]{1,12}/uy
/** Single letters that are units also after a space; the others are more often names: "lớp 5 A". */
const unitsAfterSpace = /^(?:[mglLWV%‰°]|.{2,})$/u

/** A unit as written right after a number. */
export interface Unit {
  readonly end: number
  readonly spoken: string
}

function unitSignAt(text: string, at: number): { sign: string; end: number } | undefined {
  const sign = matchAt(unitSign, text, at)?.[0]
  if (sign === undefined) return undefined
  const end = at + sign.length
  return /[%‰°]$/.test(sign) || !isWordSign(text, end) ? { sign, end } : undefined
}

/** Returns what stands after the slash of a compound unit, in words. */
function perAt(text: string, at: number): Unit | undefined {
  const found = unitSignAt(text, at)
  if (found !== undefined) {
    const name = timeName(found.sign) ?? unitName(found.sign)
    if (name !== undefined) return { end: found.end, spoken: name }
  }
  const noun = matchAt(word, text, at)?.[0]
  const name = noun === undefined ? undefined : timeName(noun)
  return noun === undefined || name === undefined || isWordSign(text, at + noun.length)
    ? undefined
    : { end: at + noun.length, spoken: name }
}

const withoutNumber = /(?:[kKcdm]m(?:[23](?!\d)|[²³])?|m[²³]|[km]g|ml|k(?:Wh|W|V))(?![\p{L}\p{M}])/uy

/** Reads a unit that has no number before it and can be nothing else: "tính theo kg", "km/h", "Km 320". */
export function unitAlone({ text, at }: Place): Reading | undefined {
  const sign = beginsWord(text, at) || isDigit(text, at - 1) ? matchAt(withoutNumber, text, at)?.[0] : undefined
  const spoken = sign === undefined ? undefined : unitName(sign)
  if (sign === undefined || spoken === undefined) return undefined
  const unit = unitAt(text, at) ?? { end: at + sign.length, spoken }
  return { length: unit.end - at, spoken: unit.spoken, kind: 'measure' }
}

/**
 * Returns the unit that follows a number: right behind it or after one space, with what it is taken per.
 *
 * @example unitAt('60km/h', 2)?.spoken // 'ki lô mét trên giờ'
 */
export function unitAt(text: string, at: number): Unit | undefined {
  const spaced = text.charAt(at) === ' '
  const found = unitSignAt(text, spaced ? at + 1 : at)
  if (found === undefined || (spaced && !unitsAfterSpace.test(found.sign))) return undefined
  const name = unitName(found.sign)
  if (name === undefined) return undefined
  if (text.charAt(found.end) !== '/') return { end: found.end, spoken: name }
  const per = perAt(text, found.end + 1)
  return per === undefined ? { end: found.end, spoken: name } : { end: per.end, spoken: `${name} trên ${per.spoken}` }
}
