import type { SearchIndex } from '@ward/shared/search/index/open-index'
import { search, type SearchAnswer } from '@ward/shared/search/search'
import type { Question } from './read-questions.ts'

/** How far down a list people look, and the figures count. */
const depth = 10

/** How one question was answered. */
export interface Trial {
  readonly isInScope: boolean
  /** Place of the first right answer from 1, what stands before it counted; null when it is not there. */
  readonly rank: number | null
  /** Right: among the first five, or said not to be the ward's. */
  readonly isHit: boolean
  readonly sentence: string
}

const same = (one: string, other: string) => one.slice(0, 8) === other.slice(0, 8)

function codeOf({ entry }: SearchAnswer['hits'][number]): string {
  return entry.code ?? entry.address
}

/** Asks one question and says how well it was answered. */
export function trial(index: SearchIndex, { query, codes, kind }: Question): Trial {
  const answer = search(index, query, { limit: depth })
  const place = answer.hits.findIndex((hit) => codes.some((code) => same(code, codeOf(hit))))
  // What the ward does not do is shown first, and so takes the first place.
  const rank = place === -1 ? null : place + 1 + (answer.referral === null ? 0 : 1)
  const isInScope = codes.length > 0
  const isHit = isInScope ? rank !== null && rank <= 5 : answer.referral !== null
  const first = answer.referral?.title ?? answer.hits.slice(0, 3).map(codeOf).join(', ')
  return {
    isInScope,
    rank,
    isHit,
    sentence: `MISS ${kind}: ${query} | expected ${codes.join(', ') || 'out of scope'} | got ${first || 'nothing'}`,
  }
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000

/** Returns the shares, 0 to 1, of questions answered in the first one, three and five places, and of those told not to be the ward's. */
export function figuresOf(trials: readonly Trial[]) {
  const inScope = trials.filter((one) => one.isInScope)
  const outOfScope = trials.filter((one) => !one.isInScope)
  const shareOf = (some: readonly Trial[], is: (one: Trial) => boolean) =>
    some.length === 0 ? 1 : rounded(some.filter(is).length / some.length)
  const recall = (most: number) => shareOf(inScope, ({ rank }) => rank !== null && rank <= most)
  return {
    queries: trials.length,
    recall1: recall(1),
    recall3: recall(3),
    recall5: recall(5),
    outOfScopeRight: shareOf(outOfScope, ({ isHit }) => isHit),
    outOfScope: outOfScope.length,
  }
}

/** Returns an answer as the command prints it. */
export function resultOf(query: string, { hits, referral, asked, formerUnit, choices, isUnsure }: SearchAnswer) {
  return {
    query,
    outOfScope: referral,
    asked,
    formerUnit,
    unsure: isUnsure,
    choices: choices === null ? null : { beginning: choices.beginning, codes: choices.hits.map(codeOf) },
    results: hits.map(({ entry, score }, place) => ({ rank: place + 1, code: entry.code ?? null, score: rounded(score), ...entry })),
  }
}

/** Returns an answer in words. */
export function sentenceOf({ outOfScope, asked, results }: ReturnType<typeof resultOf>): string {
  return [
    ...(outOfScope === null ? [] : [`Not the ward's: ${outOfScope.title}. ${outOfScope.place}`]),
    ...(asked === null ? [] : [`Asked for: ${asked}`]),
    ...results.map(({ rank, code, name, score }) => `${rank}. ${code ?? ''} ${name} (${score})`),
    ...(results.length === 0 ? ['Nothing found.'] : []),
  ].join('\n')
}
