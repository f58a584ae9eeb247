import { missesReportSchema, missOf, type MissesReport } from '@ward/shared/search/misses'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Endpoint, PayloadRequest } from 'payload'

/** The list stays one a person can read; what was asked once, long ago, goes first. */
const mostRows = 2000
const mostReportsAMinute = 30
const minuteMs = 60_000

let minuteBegan = 0
let reportsThisMinute = 0

/** Says whether another report may come in; who sends it is neither asked nor noted. */
function mayReport(nowMs: number): boolean {
  if (nowMs - minuteBegan >= minuteMs) {
    minuteBegan = nowMs
    reportsThisMinute = 0
  }
  reportsThisMinute += 1
  return reportsThisMinute <= mostReportsAMinute
}

async function countOne({ text, count }: MissesReport['misses'][number], day: string, req: PayloadRequest): Promise<void> {
  const folded = missOf(text)
  if (folded === null) return
  const { db } = req.payload
  const known = await db.findOne<{ id: number; count: number }>({ collection: 'search-misses', where: { text: { equals: folded } }, req })
  if (known !== null) {
    await db.updateOne({ collection: 'search-misses', id: known.id, data: { count: known.count + count, lastDay: day }, req })
    return
  }
  const { totalDocs } = await db.count({ collection: 'search-misses', req })
  if (totalDocs >= mostRows) await forgetOldest(req)
  await db.create({ collection: 'search-misses', data: { text: folded, count, lastDay: day }, req })
}

async function forgetOldest(req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: number }>({ collection: 'search-misses', sort: ['count', 'lastDay'], limit: 1, req })
  const oldest = docs[0]
  if (oldest !== undefined) await req.payload.db.deleteOne({ collection: 'search-misses', where: { id: { equals: oldest.id } }, req })
}

async function reportOf(req: PayloadRequest): Promise<MissesReport | null> {
  const body: unknown = await req.json?.().catch(() => null)
  const read = missesReportSchema.safeParse(body)
  return read.success ? read.data : null
}

/** Answers `POST /api/search/misses`: counts what people did not find. Nothing of who asked is taken in. */
export const searchMissesEndpoint: Endpoint = {
  path: '/search/misses',
  method: 'post',
  handler: async (req) => {
    if (!mayReport(Date.now())) return new Response(null, { status: 429, headers: { 'Retry-After': '60' } })
    const report = await reportOf(req)
    if (report === null) return new Response(null, { status: 400 })
    const day = vietnamDay(new Date())
    for (const miss of report.misses) await countOne(miss, day, req)
    return new Response(null, { status: 204 })
  },
}
