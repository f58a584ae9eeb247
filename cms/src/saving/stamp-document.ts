import { searchKeyOf } from '@ward/shared/text/search-key'
import type { CollectionBeforeChangeHook } from 'payload'
import { savesDraftOnly } from './draft-saves.ts'
import { refusal } from './refuse.ts'

function foldedNamesOf(data: Record<string, unknown>): string {
  const names = [data['title'], data['shortName'], data['code'], data['number'], data['aliases']].flat()
  return searchKeyOf(names.filter((name) => typeof name === 'string').join(' ')).slice(0, 2000)
}

/** Writes what only the system knows: the folded names for searching, who saved, when it was first published and when last. */
export const stampDocument: CollectionBeforeChangeHook = ({ collection, context, data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? originalDoc : undefined
  const publishes = data['_status'] === 'published' && !savesDraftOnly(collection.slug, context)
  // Without a title it is the title that is missing, which the field itself says.
  if (publishes && !data['slug'] && data['title']) {
    const message = 'Không tạo được đường dẫn từ tiêu đề. Hãy tự nhập đường dẫn.'
    throw refusal(collection.slug, [{ path: 'slug', label: 'Đường dẫn', message }], req)
  }
  const now = new Date().toISOString()
  return {
    ...data,
    searchKey: foldedNamesOf({ ...before, ...data }),
    changedBy: req.user?.id ?? null,
    firstPublishedAt: before?.firstPublishedAt ?? (publishes ? now : null),
    changedAt: publishes ? now : (before?.changedAt ?? null),
  }
}
