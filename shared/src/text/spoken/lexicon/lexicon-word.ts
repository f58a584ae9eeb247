import { beginsWord, isDigit, type Place, type Reading } from '../place.ts'
import type { CapitalRow } from '../words/capitals.ts'
import { isVietnameseSyllable } from '../words/syllable.ts'

/** Returns a reading without the words at its beginning that were just said: "Chỉ số" + "chỉ số hài lòng". */
function withoutRepetition(spoken: string, said: string): string {
  const words = spoken.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const beginning = words.slice(0, count).join(' ').toLowerCase()
    if (said === beginning || said.endsWith(` ${beginning}`)) return words.slice(count).join(' ')
  }
  return spoken
}

/** Reads what the lexicon knows. In a row of capitals that is prose, ordinary syllables stay words. */
export function lexiconWord({ text, at, said, lexicon }: Place, row: CapitalRow | undefined): Reading | undefined {
  const entry = beginsWord(text, at) || isDigit(text, at - 1) ? lexicon.entryAt(text, at) : undefined
  if (entry === undefined || (row?.isProse === true && isVietnameseSyllable(entry.written.toLowerCase()))) return undefined
  const { length } = entry.written
  if (entry.spoken === entry.written) return { length, spoken: entry.spoken, kind: 'text' }
  return { length, spoken: withoutRepetition(entry.spoken, said), kind: 'lexicon' }
}

/** Reads an abbreviation in brackets right behind what it stands for: silent, since it was just said. */
export function repeatedInBrackets({ text, at, said, lexicon }: Place): Reading | undefined {
  if (text.charAt(at) !== '(') return undefined
  const entry = lexicon.entryAt(text, at + 1)
  if (entry === undefined || text.charAt(at + 1 + entry.written.length) !== ')') return undefined
  return said.endsWith(entry.spoken.toLowerCase()) ? { length: entry.written.length + 2, spoken: '', kind: 'lexicon' } : undefined
}
