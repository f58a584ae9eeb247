import { choicesAmong, type Choices } from './ranking/choices.ts'
import type { SearchIndex } from './index/open-index.ts'
import { scoresOf, type Scores } from './ranking/rank.ts'
import { readQuery, type Reader, type ReadQuery, type SoughtWord } from './asking/read-query.ts'
import type { SearchEntry, SearchReferral } from './file/search-file.ts'
import type { AskedPart } from './words/question-words.ts'
import { voiceOf } from './words/stop-words.ts'
import { wordsOf } from './words/words-of.ts'

/** Something that was found. */
export interface Hit {
  readonly entry: SearchEntry
  readonly score: number
}

/** What a question is answered with. */
export interface SearchAnswer {
  /** What the ward does not do; shown before everything else. */
  readonly referral: SearchReferral | null
  /** Procedures first, the best first. */
  readonly hits: readonly Hit[]
  /** Several procedures between which the question does not decide; they are the first of `hits`. */
  readonly choices: Choices | null
  /** The part of the procedure that was asked for. */
  readonly asked: AskedPart | null
  /** A unit of before 1/7/2025 that was named. */
  readonly formerUnit: string | null
  /** Whether what was found answers the question so little that it counts as not found. */
  readonly isUnsure: boolean
}

export interface SearchOptions {
  /** The most hits; 10 unless told. */
  readonly limit?: number
  /** Whether the question is still being typed: its last word may be a beginning. */
  readonly isTyping?: boolean
}

const rewordedQuality = 0.95
const referralHandicap = 0.9
const leastOfBest = 0.3
/** More than words can bring. */
const scoreOfNamed = 1000
/** Below these a hit shares hardly more with the question than chance. */
const leastSure = 4
const leastCovered = 0.27

/** Answers a question of any length and kind. Never throws. */
export function search(index: SearchIndex, text: string, { limit = 10, isTyping = false }: SearchOptions = {}): SearchAnswer {
  const query = readQuery(text, readerOf(index))
  const scores = bestScores(index, query, isTyping)
  const ranked = ranking(index, scores, query)
  const best = ranked[0]
  const referral = referralFor(index, scores, query, best?.score ?? 0)
  const covered = best === undefined ? 0 : (scores.covered[best.place] ?? 0)
  const hits = ranked.slice(0, limit).map(({ entry, score }) => ({ entry, score }))
  return {
    referral,
    hits,
    choices: referral === null ? choicesAmong(hits) : null,
    asked: query.asked,
    formerUnit: query.formerUnit,
    isUnsure: referral === null && ((best?.score ?? 0) < leastSure || covered < leastCovered),
  }
}

function readerOf({ ward, formerUnits, postings }: SearchIndex): Reader {
  return {
    ward,
    formerUnits,
    isKnown: (plain) => postings.has(plain),
    isKnownPair: (first, second) => postings.has(`${first} ${second}`),
  }
}

function bestScores(index: SearchIndex, query: ReadQuery, isTyping: boolean): Scores {
  const asTyped = scoresOf(index, query, query.words, isTyping)
  const reworded = rewordedWords(index, query)
  if (reworded === null) return asTyped
  const other = scoresOf(index, query, reworded, isTyping)
  return {
    entries: asTyped.entries.map((score, place) => Math.max(score, rewordedQuality * (other.entries[place] ?? 0))),
    referrals: asTyped.referrals,
    covered: asTyped.covered.map((share, place) => Math.max(share, other.covered[place] ?? 0)),
  }
}

/** The question in the words official names use; null when it has no phrase that is known to stand for others. */
function rewordedWords({ rewordings, rarityOf }: SearchIndex, { words }: ReadQuery): SoughtWord[] | null {
  const plain = words.map((word) => word.plain)
  const reworded: SoughtWord[] = []
  let isChanged = false
  for (let place = 0; place < words.length;) {
    const rest = `${plain.slice(place).join(' ')} `
    const found = rewordings.find(({ phrase }) => rest.startsWith(`${phrase} `))
    const word = words[place]
    if (found === undefined && word !== undefined) reworded.push(word)
    const length = found?.phrase.split(' ').length ?? 1
    if (found !== undefined) {
      isChanged = true
      reworded.push(...inPlaceOf(words.slice(place, place + length), found.words, rarityOf))
    }
    place += length
  }
  return isChanged ? reworded : null
}

/** The words that stand in for others, saying together no more than those did. */
function inPlaceOf(before: readonly SoughtWord[], text: string, rarityOf: (plain: string) => number): SoughtWord[] {
  const words = wordsOf(text)
    .map((word) => ({ ...word, voice: voiceOf(word, true), share: 1 }))
    .filter(({ voice }) => voice > 0)
  const massOf = (some: readonly SoughtWord[]) => some.reduce((sum, { plain, voice }) => sum + voice * rarityOf(plain), 0)
  const share = Math.min(1, massOf(before) / massOf(words))
  return words.map((word) => ({ ...word, share }))
}

interface Placed extends Hit {
  readonly place: number
}

function ranking({ entries }: SearchIndex, scores: Scores, { codes }: ReadQuery): Placed[] {
  const scoreOf = (place: number) => (scores.entries[place] ?? 0) + (isNamed(entries[place], codes) ? scoreOfNamed : 0)
  let best = 0
  for (let place = 0; place < entries.length; place += 1) best = Math.max(best, scoreOf(place))
  const found: Placed[] = []
  for (const [place, entry] of entries.entries()) {
    const score = scoreOf(place)
    if (score > 0 && score >= leastOfBest * best) found.push({ entry, place, score })
  }
  return found.toSorted(
    (a, b) => rankOf(a.entry) - rankOf(b.entry) || b.score - a.score || (b.entry.weight ?? 0) - (a.entry.weight ?? 0) || a.place - b.place,
  )
}

/** Says whether a procedure's code stands in the question. */
function isNamed(entry: SearchEntry | undefined, codes: readonly string[]): boolean {
  return codes.length > 0 && entry?.code !== undefined && codes.includes(entry.code.slice(0, 8))
}

function rankOf({ kind }: SearchEntry): number {
  return kind === 'procedures' ? 0 : 1
}

function referralFor(index: SearchIndex, { referrals }: Scores, { plain }: ReadQuery, bestScore: number): SearchReferral | null {
  let found: SearchReferral | null = null
  // What hardly fits gives way to whatever the ward is known not to do.
  let highest = bestScore < leastSure ? 0 : referralHandicap * bestScore
  index.referrals.forEach((referral, place) => {
    const score = referrals[place] ?? 0
    if (score === 0 || score < highest) return
    if ((index.exceptions[place] ?? []).some((phrase) => ` ${plain} `.includes(` ${phrase} `))) return
    highest = score
    found = referral
  })
  return found
}
