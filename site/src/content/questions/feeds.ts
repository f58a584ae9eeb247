import { addresses } from '@ward/shared/contract/addresses'
import { documentKinds, type DocumentKind, type KindTypes } from '@ward/shared/contract/content'
import { question, whole, word } from '../question.ts'
import type { EditionIndex } from '../edition-index.ts'

/** A page in a sitemap. */
export interface SitemapEntry {
  readonly address: string
  /** UTC instant; null where a page has no change of its own. */
  readonly changedAt: string | null
}

/** The newest documents of all kinds, or of one. */
export const newestOfAll = question([whole], (index, count: number) => index.newestFirst().slice(0, count))

/** The pages of one kind's documents. */
export const sitemapOfKind = question([word], (index, kind: string): readonly SitemapEntry[] => {
  const found = documentKinds.find((known) => known === kind)
  return found === undefined ? [] : entriesOf(found, index)
})

const entries = new WeakMap<KindTypes[DocumentKind], SitemapEntry>()

function entriesOf(kind: DocumentKind, index: EditionIndex): readonly SitemapEntry[] {
  const documents: readonly KindTypes[DocumentKind][] = index.content[kind]
  return documents
    .map((document) => {
      const before = entries.get(document)
      if (before !== undefined) return before
      const entry = { address: addresses.document(kind, document.slug), changedAt: document.changedAt }
      entries.set(document, entry)
      return entry
    })
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
}
