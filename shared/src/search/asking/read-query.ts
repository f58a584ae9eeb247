import { withoutKeys } from './keys.ts'
import { askedAt, type AskedPart } from '../words/question-words.ts'
import { writtenOut } from '../words/shorthand.ts'
import { voiceOf } from '../words/stop-words.ts'
import { wordsOf, type Word } from '../words/words-of.ts'

/** The most of a question that is read; more has never made it clearer. */
export const longestQuery = 200
const mostWords = 40

/** A word of a question that is looked for, and how much it says. */
export interface SoughtWord extends Word {
  readonly voice: number
  /** 1; less for one of several words that were put in place of one. */
  readonly share: number
}

/** A question as it is understood. */
export interface ReadQuery {
  readonly words: readonly SoughtWord[]
  /** All words as they were typed, without tone marks, short forms written out. */
  readonly plain: string
  /** The part of the procedure that was asked for; the first one when there are several. */
  readonly asked: AskedPart | null
  /** Whether tone marks were typed. */
  readonly isMarked: boolean
  /** Codes of procedures that stand in the question, eight characters each. */
  readonly codes: readonly string[]
  readonly formerUnit: string | null
}

const codePattern = /(?<![\d.])\d\.\d{6}(?!\d)/g

/** What must be known to read a question. */
export interface Reader {
  /** Names of places that say where, not what. */
  readonly ward: string
  readonly formerUnits: readonly string[]
  readonly isKnown: (plain: string) => boolean
  /** Whether two words stand in a row in some name. */
  readonly isKnownPair: (first: string, second: string) => boolean
}

/** Reads a question the way people type it: short forms written out, the part asked for and names of places taken out. */
export function readQuery(text: string, reader: Reader): ReadQuery {
  const typed = text.slice(0, longestQuery)
  const asTyped = wordsOf(typed.replace(codePattern, ' ')).slice(0, mostWords)
  const isMarked = asTyped.length > 0 && asTyped.filter(({ plain, marked }) => plain !== marked).length * 3 >= asTyped.length
  const all = writtenOut(isMarked ? asTyped : asTyped.map((word) => withoutKeys(word, reader.isKnown)))
  const placed = withoutPlaces(all, reader)
  const { rest, asked } = withoutAsked(placed.rest)
  return {
    words: withoutParticle(withVoices(rest, isMarked, reader)),
    plain: all.map(({ plain }) => plain).join(' '),
    asked,
    isMarked,
    codes: typed.match(codePattern) ?? [],
    formerUnit: placed.formerUnit,
  }
}

/**
 * Leaves out words that say nothing. Without tone marks many words look like one of them ("tu" is từ, and tử of khai tử): such
 * a word stays where it makes a known pair with a neighbour.
 */
function withVoices(words: readonly Word[], isMarked: boolean, { isKnownPair }: Reader): SoughtWord[] {
  return words.flatMap((word, place) => {
    const voice = voiceOf(word, isMarked)
    if (voice > 0) return [{ ...word, voice, share: 1 }]
    const before = words[place - 1]?.plain ?? ''
    const after = words[place + 1]?.plain ?? ''
    const isPart = !isMarked && (isKnownPair(before, word.plain) || isKnownPair(word.plain, after))
    return isPart ? [{ ...word, voice: 0.7, share: 1 }] : []
  })
}

/** "không" and "chưa" deny something, but at the end they only ask. */
function withoutParticle(words: readonly SoughtWord[]): readonly SoughtWord[] {
  const last = words.at(-1)?.plain
  return words.length > 1 && (last === 'khong' || last === 'chua') ? words.slice(0, -1) : words
}

function withoutAsked(words: readonly Word[]): { rest: Word[]; asked: AskedPart | null } {
  const plain = words.map((word) => word.plain)
  const rest: Word[] = []
  let asked: AskedPart | null = null
  for (let position = 0; position < words.length;) {
    const found = askedAt(plain, position)
    const word = words[position]
    if (found === null && word !== undefined) rest.push(word)
    if (found !== null && (asked === null || asked === 'steps')) asked = found.part
    position += found?.length ?? 1
  }
  return { rest, asked }
}

function withoutPlaces(words: readonly Word[], { ward, formerUnits }: Reader): { rest: readonly Word[]; formerUnit: string | null } {
  let rest = words
  let formerUnit: string | null = null
  for (const unit of [ward, ...formerUnits]) {
    const without = withoutPlace(rest, unit)
    if (without === null) continue
    rest = without
    if (unit !== ward) formerUnit ??= unit
  }
  return { rest, formerUnit }
}

/** Titles of units; people leave them out. */
const unitTitle = /^(phường|xã|thị trấn|thị xã|huyện|tỉnh)\s+/iu

function withoutPlace(words: readonly Word[], unit: string): Word[] | null {
  const names = wordsOf(unit.replace(unitTitle, '')).map(({ plain }) => plain)
  if (names.length < 2) return null
  const at = words.findIndex((_, start) => names.every((name, index) => words[start + index]?.plain === name))
  return at === -1 ? null : [...words.slice(0, at), ...words.slice(at + names.length)]
}
