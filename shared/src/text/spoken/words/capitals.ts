import { matchAt } from '../place.ts'
import { isVietnameseSyllable } from './syllable.ts'

const nextWord = /[^\p{L}\p{M}\p{N}\n]*(\p{L}[\p{L}\p{M}]*)/uy
const plainLatin = /^[A-Z]+$/

/** Says whether a word is written wholly in capitals. */
export const isInCapitals = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase()

/** A row of words in capitals, up to `end`; `isProse` says that they are ordinary words and no abbreviations. */
export interface CapitalRow {
  readonly start: number
  readonly end: number
  readonly isProse: boolean
}

/**
 * Returns the row of words in capitals that begins at an offset, within its line.
 *
 * It is prose when some word of it has Vietnamese marks and is a syllable: "NỘI DUNG", not "BHYT" nor a lone "BAN".
 */
export function capitalRowAt(text: string, at: number): CapitalRow {
  let end = at
  let isProse = false
  for (let match = matchAt(nextWord, text, at); match !== null; match = matchAt(nextWord, text, end)) {
    const word = match[1] ?? ''
    if (!isInCapitals(word)) break
    end += match[0].length
    isProse ||= word.length > 1 && !plainLatin.test(word) && isVietnameseSyllable(word.toLowerCase())
  }
  return { start: at, end, isProse }
}
