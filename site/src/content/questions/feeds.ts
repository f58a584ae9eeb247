import { addresses } from '@ward/shared/contract/addresses'
import { documentKinds, type DocumentKind, type KindTypes } from '@ward/shared/contract/content'
import type { EditionIndex } from '../edition-index.ts'
import { question, whole, word } from '../question.ts'
import type { Teaser } from '../teasers.ts'

type AnyDocument = KindTypes[DocumentKind]

/** A page in a sitemap. */
export interface SitemapEntry {
  readonly address: string
  /** UTC instant; null where a page has no change of its own. */
  readonly changedAt: string | null
}

/** The newest documents of all kinds. */
export const newestOfAll = question([whole], (index, count: number) => index.newestFirst().slice(0, count))

/** The newest documents of one kind. */
export const newestOfKind = question([word, whole], (index, kind: string, count: number): readonly Teaser[] =>
  index.ofKind(knownKind(kind)).newestFirst().slice(0, count),
)

/** UTC instant of the newest change of a kind's documents; null when it has none. */
export const newestChangeOfKind = question([word], (index, kind: string): string | null =>
  documentsOf(index, kind).reduce<string | null>(
    (newest, { changedAt }) => (newest === null || changedAt > newest ? changedAt : newest),
    null,
  ),
)

/** The pages of one kind's documents, the oldest first. */
export const sitemapOfKind = question([word], (index, kind: string): readonly SitemapEntry[] =>
  documentsOf(index, kind)
    .toSorted((a, b) => a.id - b.id)
    .map((document) => sitemapEntryOf(knownKind(kind), document)),
)

const entries = new WeakMap<AnyDocument, SitemapEntry>()

function sitemapEntryOf(kind: DocumentKind, document: AnyDocument): SitemapEntry {
  const before = entries.get(document)
  if (before !== undefined) return before
  const entry = { address: addresses.document(kind, document.slug), changedAt: document.changedAt }
  entries.set(document, entry)
  return entry
}

function documentsOf({ content }: EditionIndex, kind: string): readonly AnyDocument[] {
  return content[knownKind(kind)]
}

function knownKind(kind: string): DocumentKind {
  const found = documentKinds.find((known) => known === kind)
  if (found === undefined) throw new Error(`Not a kind of document: ${kind}`)
  return found
}
