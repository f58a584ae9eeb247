import type { NumberWords } from './numbers/number-words.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { Mark, SegmentKind } from './spoken-text.ts'

/** Where the reader stands: what is ahead in the text, what was said on this line so far. */
export interface Place {
  /** The text to read, as long as the input; signs that are never read are blanks. */
  readonly text: string
  readonly at: number
  /** The last hundred characters said on this line, in lower case, with `,` at the end where a pause is due. */
  readonly said: string
  /** What was said last on this line; `undefined` where the line begins. */
  readonly last: Reading | undefined
  /** How many words were said since the last number on this line. */
  readonly wordsSinceNumber: number
  readonly words: NumberWords
  readonly lexicon: Lexicon
}

/** How a stretch of the text is read. */
export interface Reading {
  /** Length of the stretch in UTF-16 units, at least 1. */
  readonly length: number
  readonly spoken: string
  readonly kind: SegmentKind
  readonly mark?: Mark
  /** The number read, where a later one may be compared with it. */
  readonly value?: number
  /** How many words it is. Default 1. */
  readonly words?: number
}

/** Reads what stands at a place, or says with `undefined` that it is not its business. */
export type Recogniser = (place: Place) => Reading | undefined

/** Returns the match of a sticky expression exactly at an offset. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at
  return sticky.exec(text)
}

const wordSign = /[\p{L}\p{M}]/u

/** Says whether the character at an offset belongs to a word or number in digits; "²" and "½" are signs. Halves of surrogate pairs belong to none. */
export function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  return isVietnameseRange(code) || wordSign.test(text.charAt(at))
}

/** Ranges that are letters and marks throughout; asking them first is quicker than asking Unicode. */
const isVietnameseRange = (code: number): boolean => (code >= 0x1e00 && code <= 0x1eff) || (code >= 0xf8 && code <= 0x1ff)

const letterOrMark = /[\p{L}\p{M}]/u

/** Says whether the character at an offset is a letter or a mark on one. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return isVietnameseRange(code) || letterOrMark.test(text.charAt(at))
}

/** Says whether the character at an offset is one of 0–9. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** Says whether a word or number may begin at an offset: nothing of one stands right before it. */
export const beginsWord = (text: string, at: number): boolean => !isWordSign(text, at - 1)
