import { documentKinds } from '@ward/shared/contract/content'
import { documentEntry, makeSearchFile, procedureEntry } from '@ward/shared/search/file/make-search-file'
import type { SearchEntry, SearchFile, SearchMore } from '@ward/shared/search/file/search-file'
import { validityOfProcedure } from '@ward/shared/contract/kinds/procedure/procedure-family'
import type { EditionIndex } from '../edition/edition-index.ts'
import { question } from '../question.ts'

/** What is needed to search procedures: those in force and those to come, and the words that lead to them. */
export const searchFile = question([], (index): SearchFile => {
  const { procedures, synonyms, referrals, ward } = index.content
  const current = procedures.filter((procedure) => validityOfProcedure(procedure, index.today) !== 'expired')
  return makeSearchFile({
    entries: inOrder(current).map(procedureEntry),
    synonyms: inOrder(synonyms),
    referrals: inOrder(referrals),
    ward,
  })
})

/** How many documents of other kinds are found; older ones have their lists. */
const mostOthers = 1000

/** The newest documents of other kinds. */
export const searchMore = question([], (index): SearchMore => ({ entries: newestOthers(index) }))

function newestOthers(index: EditionIndex): SearchEntry[] {
  const others = documentKinds.filter((kind) => kind !== 'procedures')
  return index
    .newestFirst()
    .filter(({ kind }) => others.some((other) => other === kind))
    .slice(0, mostOthers)
    .map((teaser) => documentEntry(teaser.kind, teaser))
}

function inOrder<T extends { readonly id: number }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => a.id - b.id)
}
