import { formatDay } from '@ward/shared/text/vietnam-day'
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { dayOrNull } from '../publishing/to-contract/parts/references.ts'
import { savesDraftOnly } from '../saving/draft-saves.ts'
import { refusal } from '../saving/refuse.ts'
import { familyRows, versionRows, type VersionRow } from './family-rows.ts'

const stored = z.object({
  code: z.string().nullish(),
  effectiveFrom: z.string().nullish(),
  newVersionOf: z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)]).nullish(),
})

interface Saved {
  id: number | undefined
  code: string | null
  firstDay: string | null
  rootId: number | null
}

function toSaved(whole: Record<string, unknown>, id: unknown): Saved {
  const { code, effectiveFrom, newVersionOf } = stored.parse(whole)
  return {
    id: typeof id === 'number' ? id : undefined,
    code: code ?? null,
    firstDay: dayOrNull(effectiveFrom),
    rootId: newVersionOf ?? null,
  }
}

interface Objection {
  path: string
  label: string
  message: string
}

const atCode = (message: string): Objection => ({ path: 'code', label: 'Mã thủ tục', message })
const atFirstDay = (message: string): Objection => ({ path: 'effectiveFrom', label: 'Có hiệu lực từ ngày', message })
const atRoot = (message: string): Objection => ({ path: 'newVersionOf', label: 'Là quy định mới của thủ tục', message })

/** A procedure that is no version of another has its code to itself, and keeps it while there are versions of it. */
async function objectionToRoot({ id, code }: Saved, req: PayloadRequest): Promise<Objection | null> {
  if (code === null) return null
  const [taken] = await versionRows(
    { and: [{ code: { equals: code } }, { newVersionOf: { exists: false } }, { id: { not_equals: id ?? 0 } }] },
    req,
  )
  if (taken !== undefined) return atCode(`Mã ${code} đã có ở thủ tục “${taken.shortName}”. Hãy mở thủ tục đó, hoặc nhập mã khác.`)
  const [version] = id === undefined ? [] : await versionRows({ newVersionOf: { equals: id } }, req)
  if (version === undefined || version.code === code) return null
  return atCode(`Thủ tục này còn quy định mới cùng mã ${version.code}, nên không đổi mã được.`)
}

function objectionToDay({ id, firstDay }: Saved, family: readonly VersionRow[]): Objection | null {
  if (firstDay === null) return atFirstDay('Hãy chọn ngày bắt đầu áp dụng quy định mới.')
  const others = family.filter((row) => row.id !== id && (row._status === 'published' || !row.newVersionOf))
  const clash = others.find((row) => dayOrNull(row.effectiveFrom) === firstDay)
  if (clash !== undefined) return atFirstDay(`Ngày ${formatDay(firstDay)} đã có quy định “${clash.shortName}”. Hãy chọn ngày khác.`)
  const root = others.find((row) => !row.newVersionOf)
  const begun = dayOrNull(root?.effectiveFrom)
  if (begun !== null && firstDay < begun) {
    return atFirstDay(`Quy định mới phải áp dụng sau ngày ${formatDay(begun)}, ngày quy định đầu tiên có hiệu lực.`)
  }
  return null
}

/**
 * Refuses codes that two procedures would share, new versions without a day of their own, and taking off the site a procedure that
 * still has public versions; gives a new version the code of its procedure.
 */
export const keepFamiliesWhole: CollectionBeforeChangeHook = async ({ collection, context, data, operation, originalDoc, req }) => {
  const saved = toSaved({ ...originalDoc, ...data }, operation === 'update' ? originalDoc?.id : undefined)
  const refuse = (objection: Objection) => refusal(collection.slug, [objection], req)
  const staysDraft = savesDraftOnly(collection.slug, context)
  if (saved.rootId === null) {
    const objection =
      (await objectionToRoot(saved, req)) ?? (await objectionToWithdrawal(saved, data['_status'] === 'draft' && !staysDraft, req))
    if (objection !== null) throw refuse(objection)
    return data
  }
  const family = await familyRows(saved.rootId, req)
  const root = family.find(({ id }) => id === saved.rootId)
  if (root === undefined || saved.rootId === saved.id || root.newVersionOf)
    throw refuse(atRoot('Hãy soạn quy định mới từ trang của thủ tục gốc.'))
  const publishes = data['_status'] === 'published' && !staysDraft
  const objection = publishes ? objectionToDay(saved, family) : null
  if (objection !== null) throw refuse(objection)
  return { ...data, code: root.code }
}

async function objectionToWithdrawal({ id }: Saved, withdraws: boolean, req: PayloadRequest): Promise<Objection | null> {
  if (!withdraws || id === undefined) return null
  const versions = await versionRows({ and: [{ newVersionOf: { equals: id } }, { _status: { equals: 'published' } }] }, req)
  return versions.length === 0
    ? null
    : atRoot(`Thủ tục này còn ${versions.length} quy định mới đang công khai. Hãy gỡ các quy định đó trước.`)
}

/** Refuses to delete a procedure that has versions: they would be left without address and code. */
export const keepRootsOfVersions: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const versions = await versionRows({ newVersionOf: { equals: id } }, req)
  if (versions.length > 0) {
    throw new APIError(`Thủ tục này còn ${versions.length} quy định mới. Hãy xóa các quy định đó trước.`, 400, null, true)
  }
}
