import { beginsWord, isWordSign, matchAt, type Place, type Reading } from '../place.ts'
import type { Mark } from '../spoken-text.ts'
import { currencyAt } from '../units/money.ts'
import { documentKinds, documentNouns, issuers } from './names.ts'

const symbolPart = String.raw`[A-ZĐ][A-Za-zĐđ]{0,9}(?:\d{1,2})?(?![\p{L}\p{N}])`
const symbol = String.raw`${symbolPart}(?: ?[-–.] ?${symbolPart}){0,4}`
const numberOfState = new RegExp(String.raw`(\d{1,6})([a-z]?)(?: ?\/ ?(\d{4}))? ?\/ ?(${symbol})`, 'uy')
const numberOfParty = /(\d{1,6})([a-z]?)()-([A-ZĐ][A-Za-zĐđ]{0,5}\/[A-ZĐ]{1,10})/uy
const withoutNumber = new RegExp(String.raw`\/ ?(${symbol})`, 'uy')
const withTerm = /^([\p{L}]+?)(\d{1,2})$/u

const blank: Mark = { code: 'blank-to-fill-in', reason: 'Văn bản chưa có số. Hãy điền số, hoặc bỏ chỗ này khỏi lời đọc.' }
const unknownIssuer: Mark = {
  code: 'unknown-abbreviation',
  reason: 'Chưa biết ký hiệu trong số văn bản này là của cơ quan nào. Hãy viết rõ tên cơ quan.',
}

interface Symbol {
  readonly kind: string | undefined
  readonly issuers: readonly string[]
  /** Says whether every part is known. */
  readonly isKnown: boolean
  /** The parts behind the kind, with the known ones in words. */
  readonly asWritten: string
}

/** Returns the name of an issuer; "QH15" is the National Assembly of the fifteenth term. */
function issuerName(part: string, { words, lexicon }: Place): string | undefined {
  const plain = issuers.get(part) ?? lexicon.spokenOf(part)
  if (plain !== undefined) return plain
  const [, name = '', term = ''] = withTerm.exec(part) ?? []
  const body = issuers.get(name)
  return body === undefined ? undefined : `${body} khóa ${words.integer(term)}`
}

/** Takes a symbol such as "QĐ-UBND" apart. Behind an issuer without a kind ("UBND-VP") stands the office that wrote; it is not said. */
function readSymbol(written: string, place: Place): Symbol {
  const parts = written.split(/[-–./]/).map((part) => part.trim())
  const kind = documentKinds.get(parts[0] ?? '')
  const rest = kind === undefined ? parts : parts.slice(1)
  const names = rest.map((part) => issuerName(part, place))
  const first = names[0]
  const isJoint = kind !== undefined && kind.endsWith('liên tịch')
  const said = isJoint ? names.filter((name) => name !== undefined) : first === undefined ? [] : [first]
  const isKnown = rest.length === 0 || (isJoint ? said.length === rest.length : first !== undefined)
  const asWritten = rest.map((part, index) => names[index] ?? part.replace(/\d+$/, '')).join(' ')
  return { kind, issuers: said, isKnown, asWritten }
}

/** Says whether the issuer is named in the text that follows: "… ngày 02/8/2025 của UBND tỉnh". */
const namesIssuer = (text: string, end: number): boolean =>
  /^[^;!?\n]{0,60}?\scủa\s+\p{Lu}/u.test(text.slice(end, end + 80).split(/\.\s/)[0] ?? '')

function issuedBy(of: Symbol, place: Place, end: number): string {
  return of.issuers.length === 0 || namesIssuer(place.text, end) ? '' : ` của ${of.issuers.join(' và ')}`
}

/** The number itself, said with its year; a leading zero is said. */
function numberInWords(number: string, letter: string, year: string | undefined, { words }: Place): string {
  const whole = /^0\d$/.test(number) ? words.digitByDigit(number) : words.integer(number)
  const inYear = year === undefined || year === '' ? '' : ` năm ${words.integer(year)}`
  return `${whole}${letter === '' ? '' : ` ${letter}`}${inYear}`
}

/** Puts the kind where it is not said yet: before the number, or behind it when "số" was said already. */
function withKind(spoken: string, { kind }: Symbol, said: string): string {
  if (kind === undefined || documentNouns.test(said.slice(-48))) return spoken
  return /(?:^|[^\p{L}])số:?$/u.test(said) ? `${spoken}, ${kind}` : `${kind} số ${spoken}`
}

/** Says whether what looks like a symbol is a code of money: "25.000/USD". */
const isCurrency = (written: string): boolean => written.length > 1 && currencyAt(written, 0)?.end === written.length

/**
 * Reads the number of an official document: "2649/QĐ-UBND", "3740/QĐ - UBND", "118/2025/NĐ-CP", "57-NQ/TW".
 *
 * The kind is said when the text has not named it, the issuer when the text does not name it right after; an unknown symbol is kept and marked.
 */
export function documentNumber(place: Place): Reading | undefined {
  const { text, at, said } = place
  const match = beginsWord(text, at) ? (matchAt(numberOfState, text, at) ?? matchAt(numberOfParty, text, at)) : null
  const [all, number = '', letter = '', year, written = ''] = match ?? []
  if (all === undefined || isWordSign(text, at + all.length) || isCurrency(written)) return undefined
  const of = readSymbol(written, place)
  const spokenNumber = withKind(numberInWords(number, letter, year, place), of, said)
  if (of.isKnown && (of.kind !== undefined || of.issuers.length > 0))
    return { length: all.length, spoken: spokenNumber + issuedBy(of, place, at + all.length), kind: 'document' }
  return { length: all.length, spoken: `${spokenNumber} ${of.asWritten}`.trim(), kind: 'document', mark: unknownIssuer }
}

/** Reads the symbol of a document whose number is still blank: "Số /KH-UBND". */
export function documentWithoutNumber(place: Place): Reading | undefined {
  const { text, at, said } = place
  if (!/(?:^|[^\p{L}])số\s*:?$/u.test(said)) return undefined
  const [all, written = ''] = matchAt(withoutNumber, text, at) ?? []
  if (all === undefined || isWordSign(text, at + all.length)) return undefined
  const of = readSymbol(written, place)
  if (!of.isKnown || of.kind === undefined) return undefined
  return { length: all.length, spoken: `, ${of.kind}${issuedBy(of, place, at + all.length)}`, kind: 'document', mark: blank }
}
