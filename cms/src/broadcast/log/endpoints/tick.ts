import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayKeepLog } from '../../../access/roles.ts'
import { storedDay } from '../../../fields/stored-day.ts'
import { stationNow } from '../../schedule/station.ts'
import { answer } from './ask.ts'
import { expectedBetween, mayBeTicked, toEntry, type Entry, type ExpectedAiring } from '../expected.ts'

const place = z.string().regex(/^\d+\/\d{4}-\d{2}-\d{2}\/.+$/)

const tickSchema = z
  .object({
    /** Which airing, as the list of expected ones names it. */
    place: place.optional(),
    /** Instead of it, for a telephone that had no network: the airing of this script that is nearest in time. */
    script: z.number().int().optional(),
    outcome: z.enum(['aired', 'not-aired']).default('aired'),
    /** UTC instant; the announcer's telephone may have been without a network since. */
    airedAt: z.iso.datetime().optional(),
    clusters: z.string().max(500).nullish(),
    incident: z.string().max(1000).nullish(),
  })
  .refine(({ place: named, script }) => named !== undefined || script !== undefined)

type Tick = z.infer<typeof tickSchema>

const isDay = (day: string) => z.iso.date().safeParse(day).success

async function airingAt(named: string, req: PayloadRequest): Promise<ExpectedAiring | null> {
  const day = named.split('/')[1] ?? ''
  if (!isDay(day)) return null
  const airings = await expectedBetween(day, day, await stationNow(req), req)
  return airings.find((airing) => airing.place === named) ?? null
}

/** Of several not yet written down the one whose session begins nearest to the moment; a tick that is sent again finds the entry it made. */
async function airingNearest(script: number, moment: string, req: PayloadRequest): Promise<ExpectedAiring | null> {
  const day = vietnamDay(moment)
  const airings = (await expectedBetween(day, day, await stationNow(req), req)).filter(({ scriptId }) => scriptId === script)
  const sentBefore = airings.find(({ entry }) => entry?.airedAt && Date.parse(entry.airedAt) === Date.parse(moment))
  if (sentBefore !== undefined) return sentBefore
  const open = airings.filter(({ entry }) => entry === null)
  const distance = ({ beginsAt }: ExpectedAiring) => Math.abs(Date.parse(beginsAt) - Date.parse(moment))
  return open.toSorted((a, b) => distance(a) - distance(b))[0] ?? airings.at(-1) ?? null
}

function findAiring({ place: named, script, airedAt }: Tick, req: PayloadRequest): Promise<ExpectedAiring | null> {
  if (named !== undefined) return airingAt(named, req)
  return airingNearest(script ?? 0, airedAt ?? new Date().toISOString(), req)
}

async function enter(airing: ExpectedAiring, tick: Tick, req: PayloadRequest): Promise<Entry> {
  const entry = await req.payload.create({
    collection: 'broadcast-log',
    data: {
      title: airing.title,
      day: storedDay(airing.day) ?? '',
      sessionId: airing.sessionId,
      sessionName: `${airing.sessionName} ${airing.sessionTime}`,
      seconds: airing.seconds,
      times: airing.times,
      airing: airing.airing,
      airings: airing.airings,
      outcome: tick.outcome,
      airedAt: tick.outcome === 'aired' ? (tick.airedAt ?? new Date().toISOString()) : null,
      clusters: tick.clusters ?? airing.clusters,
      incident: tick.incident ?? null,
      script: airing.scriptId,
      schedule: airing.scheduleId,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return toEntry(entry)
}

async function tickOff(tick: Tick, req: PayloadRequest): Promise<Response> {
  const airing = await findAiring(tick, req)
  if (airing === null) return answer(404, { message: 'Lịch không có lần phát này nữa. Hãy tải lại trang.' })
  if (airing.entry !== null) return answer(200, { entry: airing.entry, already: true })
  if (!mayBeTicked(airing, new Date())) return answer(409, { message: 'Chưa đến giờ phát nên chưa ghi sổ được.' })
  if (tick.outcome === 'not-aired' && !tick.incident?.trim()) return answer(400, { message: 'Hãy ghi lý do không phát.' })
  try {
    return answer(201, { entry: await enter(airing, tick, req), already: false })
  } catch (error) {
    // Somebody else was faster: there is one entry for one airing.
    const now = await airingAt(airing.place, req)
    if (now?.entry) return answer(200, { entry: now.entry, already: true })
    throw error
  }
}

/** Answers `POST /api/broadcast-log/tick`: writes down that an expected airing was read, or why not. Asked twice it answers with the one entry. */
export const tickEndpoint: Endpoint = {
  path: '/tick',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return answer(401, { message: 'Bạn cần đăng nhập.' })
    if (!mayKeepLog(req.user)) return answer(403, { message: 'Chỉ phát thanh viên và quản trị ghi sổ.' })
    const tick = tickSchema.safeParse(await req.json?.().catch(() => null))
    if (!tick.success) return answer(400, { message: 'Chưa ghi được: thiếu lần phát hoặc ghi chú quá dài.' })
    return tickOff(tick.data, req)
  },
}
