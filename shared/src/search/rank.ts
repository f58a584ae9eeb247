import { pairOf, type Feature } from './index/features.ts'
import type { NameKind, SearchIndex } from './index/open-index.ts'
import { repaired, type Reading, type RepairedWord } from './asking/repair.ts'
import type { ReadQuery, SoughtWord } from './asking/read-query.ts'

/** Scores of everything that shares a word with a question. */
export interface Scores {
  /** By place in `entries`. */
  readonly entries: Float64Array
  /** By place in `referrals`. */
  readonly referrals: Float64Array
  /** The share of the question that a place in `entries` answers, 0 to 1. */
  readonly covered: Float64Array
}

interface Sought extends Feature {
  readonly share: number
  readonly readings: readonly Reading[]
}

/** How a name's score grows with the share of it that was asked for: at none and at all of it. */
const shapeOf: Record<NameKind, { readonly least: number; readonly power: number }> = {
  name: { least: 0.2, power: 1 },
  alias: { least: 0, power: 1 },
  title: { least: 0.3, power: 1 },
  field: { least: 0.15, power: 1 },
  summary: { least: 0.15, power: 1 },
  referral: { least: 0, power: 2 },
}

const skipQuality = 0.8
const coveredShare = 0.3
/** A referral, and a phrase that decides, must be named (nearly) whole. */
const wholeEnough = 0.8
const decisive = 2

/** Scores everything in the index for one way of putting a question. */
export function scoresOf(index: SearchIndex, query: ReadQuery, words: readonly SoughtWord[], isTyping: boolean): Scores {
  const sought = soughtIn(index, words, isTyping)
  const matched = new Float64Array(index.names.length)
  const covered = new Float64Array(index.entries.length)
  let asked = 0
  for (const feature of sought) {
    const mass = feature.share * feature.voice * rarityOfReadings(index, feature)
    asked += mass
    addMatches(index, query, feature, mass, matched, covered)
  }
  return scoresFrom(index, matched, covered, asked)
}

function soughtIn(index: SearchIndex, words: readonly SoughtWord[], isTyping: boolean): Sought[] {
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

function distinct(sought: readonly Sought[]): Sought[] {
  return [...new Map(sought.map((feature) => [feature.plain, feature])).values()]
}

function pairReadings(before: RepairedWord, word: RepairedWord, has: (plain: string) => boolean): Sought {
  const readings = before.readings.flatMap((first) =>
    word.readings.map((second) => ({ plain: `${first.plain} ${second.plain}`, quality: first.quality * second.quality })),
  )
  return { ...pairOf(before, word), share: Math.min(before.share, word.share), readings: readings.filter(({ plain }) => has(plain)) }
}

function rarityOfReadings(index: SearchIndex, { plain, readings }: Sought): number {
  const known = readings[0]
  // A word nobody knows makes the question less clear, but a name of a person or a place is no fault.
  return known === undefined ? 0.3 * index.rarityOf(plain) : index.rarityOf(known.plain)
}

function addMatches(
  index: SearchIndex,
  { isMarked }: ReadQuery,
  feature: Sought,
  mass: number,
  matched: Float64Array,
  covered: Float64Array,
): void {
  const best = new Map<number, { quality: number; mass: number }>()
  for (const { plain, quality } of feature.readings) {
    const rarity = index.rarityOf(plain) * feature.share
    for (const { name, marked, voice } of index.postings.get(plain) ?? []) {
      const likeness = quality * (isMarked && plain === feature.plain ? likenessOfMarks(feature, marked) : 1)
      if (likeness > (best.get(name)?.quality ?? 0)) best.set(name, { quality: likeness, mass: rarity * voice })
    }
  }
  const bestOfEntry = new Map<number, number>()
  for (const [name, { quality, mass: massThere }] of best) {
    matched[name] = (matched[name] ?? 0) + massThere * quality
    const { kind = 'name', owners = [] } = index.names[name] ?? {}
    if (kind === 'referral') continue
    for (const owner of owners) bestOfEntry.set(owner, Math.max(bestOfEntry.get(owner) ?? 0, quality))
  }
  for (const [owner, quality] of bestOfEntry) covered[owner] = (covered[owner] ?? 0) + mass * quality
}

/** How alike two words are whose letters are the same but for tone marks. */
function likenessOfMarks({ plain, marked }: Feature, other: string): number {
  if (marked === other) return 1
  if (marked === plain) return 0.8
  // Hỏi and ngã are mixed up in half the country.
  if (marked.replaceAll('4', '3') === other.replaceAll('4', '3')) return 0.9
  return 0.35
}

function scoresFrom(index: SearchIndex, matched: Float64Array, covered: Float64Array, asked: number): Scores {
  const entries = new Float64Array(index.entries.length)
  const referrals = new Float64Array(index.referrals.length)
  index.names.forEach(({ kind, owners, mass, decides }, name) => {
    const shared = matched[name] ?? 0
    if (shared === 0 || mass === 0) return
    const share = Math.min(1, shared / mass)
    if (kind === 'referral' && share < wholeEnough) return
    const { least, power } = shapeOf[kind]
    const score = shared * (least + (1 - least) * share ** power) * (decides && share >= wholeEnough ? decisive : 1)
    const scores = kind === 'referral' ? referrals : entries
    for (const owner of owners) scores[owner] = Math.max(scores[owner] ?? 0, score)
  })
  for (let place = 0; place < entries.length; place += 1) {
    const weight = Math.max(0, Math.min(100, index.entries[place]?.weight ?? 0)) / 100
    entries[place] = ((entries[place] ?? 0) + coveredShare * (covered[place] ?? 0)) * (1 + 0.05 * weight)
  }
  return { entries, referrals, covered: covered.map((mass) => (asked === 0 ? 0 : mass / asked)) }
}
