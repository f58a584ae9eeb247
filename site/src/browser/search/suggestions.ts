import type { SearchIndex } from '@ward/shared/search/index/open-index'
import { search } from '@ward/shared/search/search'
import { kindWords, partAsked, resultWords } from '../../search/result-words.ts'

/** One line under the search box. */
export interface Suggestion {
  readonly name: string
  readonly about: string
  /** Where it leads, with the base path. */
  readonly address: string
}

const mostSuggestions = 6

/** Returns what is offered for a question that is being typed: what the ward does not do first, then what was found. */
export function suggestionsFor(index: SearchIndex, query: string, searchAddress: string): Suggestion[] {
  const basePath = searchAddress.replace(/\/tim-kiem$/, '')
  const { referral, hits, asked } = search(index, query, { limit: mostSuggestions, isTyping: true })
  const part = asked === null ? null : partAsked[asked]
  const found = hits.map(({ entry }) => {
    const isProcedure = entry.kind === 'procedures'
    return {
      name: entry.name,
      about: isProcedure ? (part?.words ?? entry.field ?? kindWords.procedures) : kindWords[entry.kind],
      address: basePath + entry.address + (isProcedure && part !== null ? `#${part.id}` : ''),
    }
  })
  if (referral === null) return found
  const first = { name: referral.title, about: resultWords.referral, address: `${searchAddress}?q=${encodeURIComponent(query)}` }
  return [first, ...found].slice(0, mostSuggestions)
}
