import type { ReadQuery, SoughtWord } from '../asking/read-query.ts'
import type { Name, NameKind, SearchIndex } from '../index/open-index.ts'
import { soughtIn, type Sought } from './sought.ts'
import { Tally } from './tally.ts'

/** Scores of everything that shares a word with a question. */
export interface Scores {
  /** By place in `entries`. */
  readonly entries: Float64Array
  /** By place in `referrals`. */
  readonly referrals: Float64Array
  /** The share of the question that a place in `entries` answers, 0 to 1. */
  readonly covered: Float32Array
}

/** How much of a name's score is left when hardly any of the name was asked for. */
const leastOfKind: Record<NameKind, number> = { name: 0.2, title: 0.3, alias: 0, referral: 0, field: 0.15, summary: 0.15 }

/** How much counts that an entry shares with the question under any of its names. */
const coveredShare = 0.3
/** A referral, and a phrase that decides, must be named (nearly) whole. */
const wholeEnough = 0.8
/** A single word that was guessed names nothing: "loa" is not "tòa". */
const surelyEnough = 0.67
/** A phrase left with one of the commonest words says too little to send anybody elsewhere: "vào Đảng" is "đảng", and so is "dang". */
const leastTelling = 1.5
const decisive = 2
/** The most an editor's weight adds. */
const weightShare = 0.05
const mostWeight = 100

/** Scores everything in the index for one way of putting a question. */
export function scoresOf(index: SearchIndex, { isMarked }: ReadQuery, words: readonly SoughtWord[], isTyping: boolean): Scores {
  const tally = new Tally(index)
  let asked = 0
  for (const sought of soughtIn(index, words, isTyping)) {
    const mass = sought.share * sought.voice * rarityOfReadings(index, sought)
    asked += mass
    tally.add(sought, mass, isMarked)
  }
  return scoresFrom(index, tally, asked)
}

function rarityOfReadings(index: SearchIndex, { plain, readings }: Sought): number {
  const known = readings[0]
  // A word nobody knows makes the question less clear, but a name of a person or a place is no fault.
  return known === undefined ? 0.3 * index.rarityOf(plain) : index.rarityOf(known.plain)
}

function scoresFrom(index: SearchIndex, { matched, named, covered }: Tally, asked: number): Scores {
  const entries = new Float64Array(index.entries.length)
  const referrals = new Float64Array(index.referrals.length)
  for (let name = 0; name < matched.length; name += 1) {
    const shared = matched[name] ?? 0
    const known = shared === 0 ? undefined : index.names[name]
    if (known === undefined) continue
    const score = scoreOf(known, shared, named[name] ?? 0)
    const scores = known.kind === 'referral' ? referrals : entries
    for (const owner of known.owners) if (score > (scores[owner] ?? 0)) scores[owner] = score
  }
  for (let place = 0; place < entries.length; place += 1) {
    const weight = Math.max(0, Math.min(mostWeight, index.entries[place]?.weight ?? 0)) / mostWeight
    entries[place] = ((entries[place] ?? 0) + coveredShare * (covered[place] ?? 0)) * (1 + weightShare * weight)
  }
  return { entries, referrals, covered: covered.map((mass) => (asked === 0 ? 0 : mass / asked)) }
}

function scoreOf({ kind, mass, decides }: Name, shared: number, named: number): number {
  const share = Math.min(1, shared / mass)
  const whole = share < surelyEnough ? share : Math.min(1, named / mass)
  if (kind === 'referral') return whole < wholeEnough || mass < leastTelling ? 0 : shared * whole ** 2
  const least = leastOfKind[kind]
  return shared * (least + (1 - least) * share) * (decides && whole >= wholeEnough ? decisive : 1)
}
