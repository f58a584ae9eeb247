import { repaired, type Reading, type RepairedWord } from '../asking/repair.ts'
import type { SoughtWord } from '../asking/read-query.ts'
import { pairOf, type Feature } from '../index/features.ts'
import type { SearchIndex } from '../index/open-index.ts'

/** A word, or two in a row, of a question with all it may stand for in the index. */
export interface Sought extends Feature {
  readonly share: number
  readonly readings: readonly Reading[]
}

/** How much two words count as a pair that have another between them. */
const skipQuality = 0.8

/** Returns what a question looks for: its words, and pairs of them that the index knows. */
export function soughtIn(index: SearchIndex, words: readonly SoughtWord[], isTyping: boolean): Sought[] {
  const has = (plain: string) => index.postings.has(plain)
  const whole = repaired(words, { vocabulary: index.vocabulary, has }, isTyping)
  const pairs = whole.flatMap((word, place) => pairsBefore(whole, word, place, has))
  return distinct([...whole, ...pairs.filter(({ readings }) => readings.length > 0)])
}

/** A word with the one before it, and over a word between them that says little: "mất [giấy] khai sinh". */
function pairsBefore(words: readonly RepairedWord[], word: RepairedWord, place: number, has: (plain: string) => boolean): Sought[] {
  const before = words[place - 1]
  const further = words[place - 2]
  const pairs = before === undefined ? [] : [pairReadings(before, word, has)]
  if (before === undefined || further === undefined || before.voice === 1) return pairs
  const over = pairReadings(further, word, has)
  return [...pairs, { ...over, readings: over.readings.map(({ plain, quality }) => ({ plain, quality: skipQuality * quality })) }]
}

function pairReadings(before: RepairedWord, word: RepairedWord, has: (plain: string) => boolean): Sought {
  const readings: Reading[] = []
  for (const first of before.readings) {
    for (const second of word.readings) {
      const plain = `${first.plain} ${second.plain}`
      if (has(plain)) readings.push({ plain, quality: first.quality * second.quality })
    }
  }
  return { ...pairOf(before, word), share: Math.min(before.share, word.share), readings }
}

function distinct(sought: readonly Sought[]): Sought[] {
  return [...new Map(sought.map((feature) => [feature.plain, feature])).values()]
}
