import { formatDay, vietnamDay } from '@ward/shared/text/vietnam-day'
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import { refusal } from '../../../saving/refuse.ts'
import { isTooLong } from '../airing-days.ts'
import { scriptOf } from './fill-in-row.ts'
import { beginningOf, slotsOf, type PlannedRow, type Slot } from '../plan.ts'
import { rowWishSchema } from './settle-row.ts'
import { stationNow, type Station } from '../station.ts'

interface Objection {
  path: string
  label: string
  message: string
}

const at = (path: string, label: string, message: string): Objection => ({ path, label, message })

const lockedFields = ['script', 'sessions', 'firstDay', 'days', 'repeats', 'clusters'] as const

type Stored = Record<string, unknown>

function slotsOfStored(stored: Stored, station: Station): Slot[] {
  const wish = rowWishSchema.parse(stored)
  if (wish.firstDay === null || wish.lastDay === null) return []
  const row: PlannedRow = {
    ...wish,
    id: 0,
    scriptId: 0,
    title: '',
    firstDay: wish.firstDay,
    lastDay: wish.lastDay,
    priority: 'normal',
    secondsEach: 0,
    since: new Date(String(stored['createdAt'] ?? new Date().toISOString())).toISOString(),
    approved: true,
  }
  return slotsOf(row, station.sessions)
}

function objectionsToDays(stored: Stored, station: Station): Objection[] {
  const { firstDay, lastDay, sessions, clusters } = rowWishSchema.parse(stored)
  if (firstDay === null || lastDay === null) return []
  if (lastDay < firstDay) return [at('lastDay', 'Đến hết ngày', 'Không có ngày phát nào trong khoảng này. Hãy chọn ngày cuối muộn hơn.')]
  if (isTooLong(firstDay, lastDay)) return [at('lastDay', 'Đến hết ngày', 'Mỗi dòng lịch dài nhất một năm. Hãy chọn ngày cuối sớm hơn.')]
  const known = (ids: readonly string[], parts: readonly { id: string }[]) => ids.every((id) => parts.some((part) => part.id === id))
  if (!known(sessions, station.sessions)) return [at('sessions', 'Buổi phát', 'Đài không có buổi này. Hãy chọn lại.')]
  if (!known(clusters, station.clusters)) return [at('clusters', 'Cụm loa', 'Đài không có cụm loa này. Hãy chọn lại.')]
  if (slotsOfStored(stored, station).length > 0) return []
  return [at('firstDay', 'Từ ngày', 'Không còn buổi nào để phát: các buổi trong khoảng ngày này đã qua hoặc đài không phát.')]
}

async function objectionsToScript(stored: Stored, before: Stored | undefined, req: PayloadRequest): Promise<Objection[]> {
  const { script } = rowWishSchema.parse(stored)
  if (script === null || (before !== undefined && rowWishSchema.parse(before).script === script)) return []
  const found = await scriptOf(script, req)
  if (found?._status === 'published') return []
  return [at('script', 'Bài phát thanh', 'Bài này chưa được duyệt hoặc đã gỡ. Chỉ lập lịch cho bài đã xuất bản.')]
}

/** A row part of which is past: the past stays as it was planned, so that what was not aired stays in sight. */
function objectionsToBegun(stored: Stored, before: Stored, station: Station): Objection[] {
  const now = new Date().toISOString()
  const lastPassed = slotsOfStored(before, station).findLast((slot) => beginningOf(slot) <= now)
  if (lastPassed === undefined) return []
  const [wish, old] = [rowWishSchema.parse(stored), rowWishSchema.parse(before)]
  const changed = lockedFields.filter((field) => JSON.stringify(wish[field]) !== JSON.stringify(old[field]))
  const sentence =
    'Lịch này đã bắt đầu phát nên chỉ đổi được ngày cuối, mức ưu tiên và ghi chú. Muốn đổi khác, hãy kết thúc dòng này rồi lập dòng mới.'
  if (changed.length > 0) return changed.map((field) => at(field, 'Lịch phát', sentence))
  if ((wish.lastDay ?? '') >= lastPassed.day) return []
  return [at('lastDay', 'Đến hết ngày', 'Ngày cuối không được trước buổi phát đã qua.')]
}

/** Refuses rows for scripts that are not approved, rows without any session, and changes of the past. */
export const judgeRow: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req }) => {
  const before: Stored | undefined = operation === 'update' ? originalDoc : undefined
  const stored: Stored = { ...before, ...data }
  if (!rowWishSchema.safeParse(stored).success) return data
  const station = await stationNow(req)
  const objections = [
    ...(await objectionsToScript(stored, before, req)),
    ...(before === undefined ? [] : objectionsToBegun(stored, before, station)),
  ]
  const all = objections.length > 0 ? objections : objectionsToDays(stored, station)
  if (all.length > 0) throw refusal(collection.slug, all, req)
  return data
}

/** Refuses to delete a row that has begun: what was to be aired and was not stays in sight. */
export const begunRowsStay: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const row = await req.payload.findByID({ collection: 'broadcast-schedule', id, depth: 0, overrideAccess: true, req })
  const [first] = slotsOfStored({ ...row }, await stationNow(req))
  const { totalDocs } = await req.payload.count({
    collection: 'broadcast-log',
    where: { schedule: { equals: id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0 && (first === undefined || beginningOf(first) > new Date().toISOString())) return
  const today = vietnamDay(new Date())
  throw new APIError(
    `Lịch này đã bắt đầu phát nên không xóa được. Muốn dừng, hãy đặt “Đến hết ngày” là hôm nay, ${formatDay(today)}.`,
    409,
    null,
    true,
  )
}
