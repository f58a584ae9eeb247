import { voiceOf } from '../words/stop-words.ts'
import { wordsOf, type Word } from '../words/words-of.ts'

/** Something two texts can have in common: a word, or two words in a row. */
export interface Feature {
  /** Without tone marks; two words have a space between them. */
  readonly plain: string
  readonly marked: string
  /** How much it says, before its rarity. */
  readonly voice: number
}

/** Two words in a row say more than each alone: most Vietnamese words have two syllables. */
const pairVoice = 0.6

/** Returns the words and pairs of words of a text that was written with its tone marks. */
export function featuresOf(text: string): Feature[] {
  const words = wordsOf(text)
    .map((word) => ({ ...word, voice: voiceOf(word, true) }))
    .filter(({ voice }) => voice > 0)
  return withPairs(words)
}

/** Returns words, and pairs of neighbours among them. */
export function withPairs(words: readonly Feature[]): Feature[] {
  const pairs = words.slice(1).flatMap((word, index) => {
    const before = words[index]
    return before === undefined ? [] : [pairOf(before, word)]
  })
  return [...words, ...pairs]
}

export function pairOf(first: Word & { voice: number }, second: Word & { voice: number }): Feature {
  return {
    plain: `${first.plain} ${second.plain}`,
    marked: `${first.marked} ${second.marked}`,
    voice: pairVoice * Math.sqrt(first.voice * second.voice),
  }
}
