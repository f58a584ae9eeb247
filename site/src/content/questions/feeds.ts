import { documentKinds, type DocumentKind, type KindTypes } from '@ward/shared/contract/content'
import { question, whole, word } from '../question.ts'
import type { SitemapEntry, Teaser } from '../edition/teasers.ts'

/** The newest documents of all kinds. */
export const newestOfAll = question([whole], (index, count: number) => index.newestFirst().slice(0, count))

/** The newest documents of one kind. */
export const newestOfKind = question([word, whole], (index, kind: string, count: number): readonly Teaser[] =>
  index.ofKind(knownKind(kind)).newestFirst().slice(0, count),
)

/** UTC instant of the newest change of a kind's documents; null when it has none. */
export const newestChangeOfKind = question([word], (index, kind: string): string | null => {
  const documents: readonly KindTypes[DocumentKind][] = index.content[knownKind(kind)]
  return documents.reduce<string | null>((newest, { changedAt }) => (newest === null || changedAt > newest ? changedAt : newest), null)
})

/** The pages of one kind's documents, the oldest first. */
export const sitemapOfKind = question([word], (index, kind: string): readonly SitemapEntry[] => index.ofKind(knownKind(kind)).sitemap())

function knownKind(kind: string): DocumentKind {
  const found = documentKinds.find((known) => known === kind)
  if (found === undefined) throw new Error(`Not a kind of document: ${kind}`)
  return found
}
