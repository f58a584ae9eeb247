import { search } from '@ward/shared/search/search'
import { resultsHtml } from '../../search/results-html.ts'
import { loadIndex } from './load-index.ts'
import { suggestionsFor, type Suggestion } from './suggestions.ts'

/** Begins to load the index, so that it is there when the first letter is typed. */
export async function prepare(searchAddress: string): Promise<void> {
  await loadIndex(searchAddress)
}

/** Returns the suggestions for what has been typed so far. */
export async function suggestions(typed: string, searchAddress: string): Promise<Suggestion[]> {
  return suggestionsFor(await loadIndex(searchAddress), typed, searchAddress)
}

const mostResults = 20

/** Puts the results for a question into the page, in place of the list of everything. */
export async function resultsIn(place: HTMLElement, query: string, searchAddress: string): Promise<void> {
  const index = await loadIndex(searchAddress)
  const answer = search(index, query, { limit: mostResults })
  const basePath = searchAddress.replace(/\/tim-kiem$/, '')
  place.innerHTML = resultsHtml(query, answer, { basePath, ward: index.ward })
  document.querySelector<HTMLElement>('[data-search-listing]')?.remove()
}
