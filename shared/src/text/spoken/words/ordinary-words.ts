import type { Lexicon } from '../lexicon/lexicon.ts'
import { isLetter, type Reading } from '../place.ts'
import { isVietnameseSyllable } from './syllable.ts'

const marksPlainEnd = new Set([' ', '\n', ',', ';', '?', '!', ''])
const looksRoman = /^[ivxlcdm]{1,4}$/i

/** Says whether a word is a syllable in small letters, or with one capital in front, that is no Roman numeral either. */
function isOrdinary(word: string): boolean {
  if (word.length < 2 || looksRoman.test(word)) return false
  if (isVietnameseSyllable(word)) return true
  const small = word.toLowerCase()
  return word.slice(1) === small.slice(1) && isVietnameseSyllable(small)
}

/** Returns the end of an ordinary word that begins at an offset, or the offset itself where there is none. */
function endOfWord(text: string, at: number, lexicon: Lexicon): number {
  let end = at
  while (isLetter(text, end)) end++
  const isPlain = marksPlainEnd.has(text.charAt(end)) && isOrdinary(text.slice(at, end))
  return isPlain && lexicon.entryAt(text, at) === undefined ? end : at
}

/**
 * Reads the words most texts are made of, as many as there are in a row: syllables that are in no lexicon and have nothing attached.
 * `written` is the text before signs were blanked out: only true spaces part the words of a row.
 */
export function ordinaryWords(text: string, written: string, at: number, lexicon: Lexicon): Reading | undefined {
  let end = endOfWord(text, at, lexicon)
  if (end === at) return undefined
  let words = 1
  while (written.charAt(end) === ' ') {
    const next = endOfWord(text, end + 1, lexicon)
    if (next === end + 1) break
    end = next
    words++
  }
  return { length: end - at, spoken: text.slice(at, end), kind: 'text', words }
}
