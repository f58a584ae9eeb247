import { reservedSlugs } from '@ward/shared/contract/addresses'
import { slugOf } from '@ward/shared/text/slug'
import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload'
import { refusal } from './refuse.ts'

interface Place {
  collection: CollectionSlug
  id: number | string | undefined
  req: PayloadRequest
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

async function isTaken(slug: string, { collection, id, req }: Place): Promise<boolean> {
  const others = id === undefined ? [] : [{ id: { not_equals: id } }]
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ slug: { equals: slug } }, ...others] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** Tries the plain slug, then with the procedure's code, then with growing numbers. */
async function freeSlugLike(wanted: string, code: string, place: Place): Promise<string> {
  const candidates = code === '' ? [wanted] : [wanted, `${wanted}-${slugOf(code)}`]
  for (const candidate of candidates) {
    if (!reservedSlugs.includes(candidate) && !(await isTaken(candidate, place))) return candidate
  }
  for (let number = 2; ; number += 1) {
    const candidate = `${wanted}-${number}`
    if (!(await isTaken(candidate, place))) return candidate
  }
}

/** Returns the sentence that says why a slug somebody typed cannot be used, or null. */
async function objectionTo(slug: string, typed: string, place: Place): Promise<string | null> {
  if (slug === '') return `Đường dẫn “${typed}” không có chữ cái hoặc chữ số nào dùng được. Hãy nhập lại, ví dụ: le-ra-quan-chuyen-doi-so.`
  if (reservedSlugs.includes(slug)) return `Đường dẫn “${slug}” dành riêng cho các trang danh sách. Hãy chọn đường dẫn khác.`
  if (await isTaken(slug, place)) return `Đường dẫn “${slug}” đã có nội dung khác dùng. Hãy chọn đường dẫn khác.`
  return null
}

/** Gives every document a slug of its own: made from the short name or title when left empty, checked when somebody typed it. */
export const settleSlug: CollectionBeforeValidateHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (data === undefined) return data
  const place: Place = { collection: collection.slug, id: operation === 'update' ? originalDoc?.id : undefined, req }
  const typed = wordOf(data['slug'])
  if (typed === '') {
    const wanted = slugOf(wordOf(data['shortName']) || wordOf(data['title']) || wordOf(data['name']))
    return { ...data, slug: wanted === '' ? null : await freeSlugLike(wanted, wordOf(data['code']), place) }
  }
  const slug = slugOf(typed, 120)
  const objection = await objectionTo(slug, typed, place)
  if (objection === null) return { ...data, slug }
  throw refusal(collection.slug, [{ path: 'slug', label: 'Đường dẫn', message: objection }], req)
}
