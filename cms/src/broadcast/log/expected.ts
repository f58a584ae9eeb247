import { dayAfter, daysBetween } from '@ward/shared/text/calendar-day'
import type { PayloadRequest, Where } from 'payload'
import type { BroadcastLog } from '../../generated/payload-types.ts'
import { rowsBetween } from '../schedule/load-rows.ts'
import { beginningOf, planDays, type PlannedItem, type Priority, type SessionPlan } from '../schedule/plan.ts'
import type { Station } from '../schedule/station.ts'

/** What the log says of an airing. */
export interface Entry {
  readonly id: number
  readonly outcome: BroadcastLog['outcome']
  /** UTC instant. */
  readonly airedAt: string | null
  readonly operatorName: string | null
  readonly incident: string | null
}

/** Something the schedule wants read in one session of one day, and what became of it. */
export interface ExpectedAiring {
  /** Names the airing: row, day and session. */
  readonly place: string
  readonly scheduleId: number
  readonly scriptId: number
  readonly title: string
  readonly day: string
  readonly sessionId: string
  readonly sessionName: string
  readonly sessionTime: string
  readonly priority: Priority
  /** Seconds of one reading. */
  readonly seconds: number
  /** Readings in a row. */
  readonly times: number
  readonly airing: number
  readonly airings: number
  /** Names, joined; null means the whole ward. */
  readonly clusters: string | null
  readonly state: PlannedItem['state']
  /** UTC instant the session begins at. */
  readonly beginsAt: string
  readonly entry: Entry | null
}

/** Returns the name of an airing. */
export function placeOf(scheduleId: number, day: string, sessionId: string): string {
  return `${scheduleId}/${day}/${sessionId}`
}

/** Returns the entries of some days that are not mistaken, in the order they were made. */
export async function entriesBetween(from: string, until: string, req: PayloadRequest): Promise<BroadcastLog[]> {
  const where: Where = {
    and: [
      // Days are stored as noon.
      { day: { greater_than_equal: `${from}T00:00:00.000Z` } },
      { day: { less_than: `${dayAfter(until)}T00:00:00.000Z` } },
      { outcome: { not_equals: 'mistaken' } },
    ],
  }
  const { docs } = await req.payload.find({
    collection: 'broadcast-log',
    where,
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/** Returns what is to be known of an entry. */
export function toEntry({ id, outcome, airedAt, operatorName, incident }: BroadcastLog): Entry {
  return { id, outcome, airedAt: airedAt ?? null, operatorName: operatorName ?? null, incident: incident ?? null }
}

function toExpected({ day, session }: SessionPlan, item: PlannedItem, entries: ReadonlyMap<string, BroadcastLog>): ExpectedAiring {
  const { row } = item
  const place = placeOf(row.id, day, session.id)
  const entry = entries.get(place)
  return {
    place,
    scheduleId: row.id,
    scriptId: row.scriptId,
    title: row.title,
    day,
    sessionId: session.id,
    sessionName: session.name,
    sessionTime: session.time,
    priority: row.priority,
    seconds: row.secondsEach,
    times: row.repeats,
    airing: item.airing,
    airings: item.airings,
    clusters: row.clusters.length === 0 ? null : row.clusters.join(', '),
    state: item.state,
    beginsAt: beginningOf({ day, session }),
    entry: entry === undefined ? null : toEntry(entry),
  }
}

/** Returns what the schedule wants read between two days, both included, in reading order, each with its entry in the log. */
export async function expectedBetween(from: string, until: string, station: Station, req: PayloadRequest): Promise<ExpectedAiring[]> {
  const [rows, entries] = await Promise.all([rowsBetween(from, until, station, req), entriesBetween(from, until, req)])
  const byPlace = new Map(entries.flatMap((entry) => (entry.place ? [[entry.place, entry]] : [])))
  return planDays(daysBetween(from, until), station.sessions, rows, station.allowedSeconds).flatMap((plan) =>
    plan.items.map((item) => toExpected(plan, item, byPlace)),
  )
}

/** Says whether a session has begun at an instant, so that what was not read in it counts as not aired. */
export function isDue({ beginsAt }: Pick<ExpectedAiring, 'beginsAt'>, now: Date): boolean {
  return beginsAt <= now.toISOString()
}

/** Announcers open the microphone a little before the hour. */
const earlyMs = 30 * 60_000

/** Says whether an airing may be ticked off at an instant. */
export function mayBeTicked({ beginsAt }: Pick<ExpectedAiring, 'beginsAt'>, now: Date): boolean {
  return Date.parse(beginsAt) - earlyMs <= now.getTime()
}
