import { loudspeakerFeedSchema } from '@ward/shared/broadcast/loudspeaker-feed'
import { dayAfter } from '@ward/shared/text/calendar-day'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Endpoint, PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import type { BroadcastScript } from '../../generated/payload-types.ts'
import { toMedia } from '../../publishing/to-contract/media.ts'
import { rowsBetween } from '../schedule/load-rows.ts'
import { planDays } from '../schedule/plan.ts'
import { toStation } from '../schedule/station.ts'
import { turnAway } from './admit.ts'
import { answerWithEtag } from './answer-with-etag.ts'
import { loudspeakerFeedOf, type ScriptWords } from './loudspeaker-feed.ts'

async function toWords({ uid, spokenText, body, audio }: BroadcastScript, baseAddress: string): Promise<ScriptWords> {
  const file = typeof audio === 'object' && audio !== null ? (await toMedia(audio, env.mediaDir)).original : null
  return {
    uid: uid ?? '',
    spokenText: spokenText || body,
    audio: file === null ? null : { url: baseAddress.replace(/\/+$/, '') + file.address, mimeType: file.mimeType, bytes: file.bytes },
  }
}

async function wordsOfScripts(ids: readonly number[], baseAddress: string, req: PayloadRequest): Promise<ReadonlyMap<number, ScriptWords>> {
  const { docs } = await req.payload.find({
    collection: 'broadcast-scripts',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    pagination: false,
    depth: 1,
    overrideAccess: true,
    req,
  })
  return new Map(await Promise.all(docs.map(async (script) => [script.id, await toWords(script, baseAddress)] as const)))
}

/** Answers `GET /api/station/schedule.json` to whoever has a key: what is read today and tomorrow, with the spoken text. */
export const loudspeakerEndpoint: Endpoint = {
  path: '/station/schedule.json',
  method: 'get',
  handler: async (req) => {
    const refusal = await turnAway(req)
    if (refusal !== null) return refusal
    const ward = await req.payload.findGlobal({ slug: 'ward', depth: 0, overrideAccess: true, req })
    const station = toStation(ward)
    const today = vietnamDay(new Date())
    const days = [today, dayAfter(today)]
    const rows = await rowsBetween(today, dayAfter(today), station, req)
    const words = await wordsOfScripts([...new Set(rows.map(({ scriptId }) => scriptId))], ward.baseAddress, req)
    const feed = loudspeakerFeedOf(station.name, days, planDays(days, station.sessions, rows, station.allowedSeconds), words)
    const body = JSON.stringify(loudspeakerFeedSchema.parse(feed))
    return answerWithEtag(body, 'application/json; charset=utf-8', req.headers.get('if-none-match'))
  },
}
