import type { Article } from '../../../generated/payload-types.ts'
import { idsOf, instantOrNull } from './references.ts'

type Row = Pick<
  Article,
  'id' | 'uid' | 'slug' | 'title' | 'topics' | 'visibleFrom' | 'visibleUntil' | 'firstPublishedAt' | 'changedAt' | 'updatedAt'
>

/** Returns what every document carries; a row without slug or uid comes out breaking the contract, for the schema to refuse. */
export function toDocumentCore(row: Row) {
  const visibleFrom = instantOrNull(row.visibleFrom)
  const firstPublishedAt = new Date(row.firstPublishedAt ?? row.updatedAt).toISOString()
  return {
    id: row.id,
    uid: row.uid ?? '',
    slug: row.slug ?? '',
    title: row.title,
    publishedAt: visibleFrom !== null && visibleFrom > firstPublishedAt ? visibleFrom : firstPublishedAt,
    changedAt: new Date(row.changedAt ?? row.updatedAt).toISOString(),
    visibleFrom,
    visibleUntil: instantOrNull(row.visibleUntil),
    topics: idsOf(row.topics),
  }
}
