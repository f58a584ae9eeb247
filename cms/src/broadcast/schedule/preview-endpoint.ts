import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '../../access/roles.ts'
import { isTooLong } from './airing-days.ts'
import { scriptOf } from './rules/fill-in-row.ts'
import { rowsBetween, secondsOf } from './load-rows.ts'
import { previewOf } from './preview.ts'
import { rowWishSchema, settleRow } from './rules/settle-row.ts'
import { stationNow } from './station.ts'

const askSchema = rowWishSchema.extend({ id: z.number().int().optional() })

const answer = (status: number, body: object): Response => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** A row not saved yet stands behind all that are. */
const notSavedYet = Number.MAX_SAFE_INTEGER

async function since(id: number | undefined, req: PayloadRequest): Promise<string> {
  if (id === undefined) return new Date().toISOString()
  const { createdAt } = await req.payload.findByID({ collection: 'broadcast-schedule', id, depth: 0, overrideAccess: true, req })
  return new Date(createdAt).toISOString()
}

async function preview(wish: z.infer<typeof askSchema>, scriptId: number, req: PayloadRequest): Promise<Response> {
  const [station, script] = await Promise.all([stationNow(req), scriptOf(scriptId, req)])
  if (script === null) return answer(404, { message: 'Không có bài này.' })
  const settled = settleRow(wish, station, script.priority, vietnamDay(new Date()))
  if (isTooLong(settled.firstDay, settled.lastDay)) return answer(400, { message: 'Mỗi dòng lịch dài nhất một năm.' })
  const row = {
    ...settled,
    id: wish.id ?? notSavedYet,
    scriptId,
    title: script.title,
    repeats: wish.repeats,
    secondsEach: secondsOf(script, station.pace),
    clusters: [],
    since: await since(wish.id, req),
    approved: script._status === 'published',
  }
  const others = await rowsBetween(settled.firstDay, settled.lastDay, station, req)
  return answer(200, previewOf(row, others, station))
}

/** Answers `POST /api/broadcast-schedule/preview` to staff: what saving the row in the body would do to the sessions. */
export const previewEndpoint: Endpoint = {
  path: '/preview',
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req.user)) return answer(401, { message: 'Bạn cần đăng nhập.' })
    const ask = askSchema.safeParse(await req.json?.().catch(() => null))
    if (!ask.success) return answer(400, { message: 'Lịch chưa đúng: hãy xem lại ngày, buổi và số lượt đọc.' })
    if (ask.data.script === null) return answer(400, { message: 'Hãy chọn bài phát thanh.' })
    return preview(ask.data, ask.data.script, req)
  },
}
