import type { SearchIndex } from '../index/open-index.ts'
import type { Sought } from './sought.ts'

/** A slip of a letter still says the word; a word with other tone marks is another one. */
const plainEnough = 0.6

/** Adds up what a question shares with the names of an index, word by word. Arrays of small numbers, because this runs at every letter typed. */
export class Tally {
  /** What each name shares with the question. */
  readonly matched: Float32Array
  /** What of each name the question says, well spelled or not. */
  readonly named: Float32Array
  /** What each entry shares with it, whichever of its names. */
  readonly covered: Float32Array
  readonly #index: SearchIndex
  readonly #quality: Float32Array
  readonly #mass: Float32Array
  readonly #entryQuality: Float32Array

  constructor(index: SearchIndex) {
    this.#index = index
    this.matched = new Float32Array(index.names.length)
    this.named = new Float32Array(index.names.length)
    this.#quality = new Float32Array(index.names.length)
    this.#mass = new Float32Array(index.names.length)
    this.covered = new Float32Array(index.entries.length)
    this.#entryQuality = new Float32Array(index.entries.length)
  }

  /** Adds one word or pair; `mass` is what it is worth in the question. `isMarked`: tone marks were typed. */
  add(sought: Sought, mass: number, isMarked: boolean): void {
    const names = this.#bestReadings(sought, isMarked)
    const entries: number[] = []
    for (const name of names) {
      const quality = this.#quality[name] ?? 0
      const share = this.#mass[name] ?? 0
      this.matched[name] = (this.matched[name] ?? 0) + quality * share
      if (quality >= plainEnough) this.named[name] = (this.named[name] ?? 0) + share
      this.#quality[name] = 0
      this.#noteEntries(name, quality, entries)
    }
    for (const entry of entries) {
      this.covered[entry] = (this.covered[entry] ?? 0) + mass * (this.#entryQuality[entry] ?? 0)
      this.#entryQuality[entry] = 0
    }
  }

  /** Notes for every name that holds the word how well it does, and returns those names. */
  #bestReadings({ plain, marked, share, readings }: Sought, isMarked: boolean): number[] {
    const names: number[] = []
    for (const reading of readings) {
      const rarity = this.#index.rarityOf(reading.plain) * share
      const isAsTyped = isMarked && reading.plain === plain
      for (const posting of this.#index.postings.get(reading.plain) ?? []) {
        const quality = isAsTyped ? reading.quality * likenessOfMarks(plain, marked, posting.marked) : reading.quality
        const before = this.#quality[posting.name] ?? 0
        if (quality <= before) continue
        if (before === 0) names.push(posting.name)
        this.#quality[posting.name] = quality
        this.#mass[posting.name] = rarity * posting.voice
      }
    }
    return names
  }

  #noteEntries(name: number, quality: number, entries: number[]): void {
    const known = this.#index.names[name]
    if (known === undefined || known.kind === 'referral') return
    for (const entry of known.owners) {
      const before = this.#entryQuality[entry] ?? 0
      if (before === 0) entries.push(entry)
      if (quality > before) this.#entryQuality[entry] = quality
    }
  }
}

/** How alike two words are whose letters are the same but for tone marks. */
function likenessOfMarks(plain: string, marked: string, other: string): number {
  if (marked === other) return 1
  if (marked === plain) return 0.8
  // Hỏi and ngã are mixed up in half the country.
  if (!/[34]/.test(marked)) return 0.35
  if (marked.replaceAll('4', '3') === other.replaceAll('4', '3')) return 0.9
  return 0.35
}
