import { dayAfter, daysBetween } from '@ward/shared/text/calendar-day'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Endpoint } from 'payload'
import { rowsBetween } from '../schedule/load-rows.ts'
import { planDays } from '../schedule/plan.ts'
import { toStation } from '../schedule/station.ts'
import { turnAway } from './admit.ts'
import { answerWithEtag } from './answer-with-etag.ts'
import { calendarOf } from './calendar.ts'

const daysBack = 7
const daysAhead = 60

/** Answers `GET /api/station/calendar.ics` to whoever has a key: the sessions of the past week and the coming two months. */
export const calendarEndpoint: Endpoint = {
  path: '/station/calendar.ics',
  method: 'get',
  handler: async (req) => {
    const refusal = await turnAway(req)
    if (refusal !== null) return refusal
    const ward = await req.payload.findGlobal({ slug: 'ward', depth: 0, overrideAccess: true, req })
    const station = toStation(ward)
    const today = vietnamDay(new Date())
    const [from, until] = [dayAfter(today, -daysBack), dayAfter(today, daysAhead)]
    const plans = planDays(daysBetween(from, until), station.sessions, await rowsBetween(from, until, station, req), station.allowedSeconds)
    const calendar = calendarOf(station.name, new URL(ward.baseAddress).hostname, plans)
    return answerWithEtag(calendar, 'text/calendar; charset=utf-8', req.headers.get('if-none-match'))
  },
}
