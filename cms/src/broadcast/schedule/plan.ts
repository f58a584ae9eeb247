import { daysBetween, weekdayOf, type Weekday } from '@ward/shared/text/calendar-day'
import { startOfVietnamDay } from '@ward/shared/text/vietnam-day'

/** A time of day on air. */
export interface Session {
  readonly id: string
  readonly name: string
  /** Of Việt Nam, `05:00`. */
  readonly time: string
}

export type Priority = 'normal' | 'priority' | 'urgent'

/** A row of the schedule with what is needed of its script to plan the sessions. */
export interface PlannedRow {
  readonly id: number
  readonly scriptId: number
  readonly title: string
  readonly firstDay: string
  readonly lastDay: string
  readonly days: readonly Weekday[]
  /** Ids of sessions. */
  readonly sessions: readonly string[]
  readonly repeats: number
  readonly priority: Priority
  /** Seconds of one reading. */
  readonly secondsEach: number
  /** Names of loudspeaker clusters; none means the whole ward. */
  readonly clusters: readonly string[]
  /** UTC instant it was scheduled at: sessions that began before are none of its. */
  readonly since: string
  /** Whether its script is still approved. */
  readonly approved: boolean
}

/** One session of one day. */
export interface Slot {
  readonly day: string
  readonly session: Session
}

/** What becomes of an item: it is read, there is no time left for it, or its script was withdrawn. */
type ItemState = 'fits' | 'pushed-out' | 'withdrawn'

export interface PlannedItem {
  readonly row: PlannedRow
  /** Which airing of its row this is, from 1. */
  readonly airing: number
  readonly airings: number
  /** All its readings in a row. */
  readonly seconds: number
  /** Seconds from the session's beginning; null when it is not read. */
  readonly startsAfter: number | null
  readonly state: ItemState
}

export interface SessionPlan extends Slot {
  readonly allowedSeconds: number
  /** Seconds of what is read; more than allowed only when urgent items alone are. */
  readonly usedSeconds: number
  /** Seconds of everything scheduled. */
  readonly wantedSeconds: number
  /** In the order they are read. */
  readonly items: readonly PlannedItem[]
}

const rankOf: Record<Priority, number> = { urgent: 0, priority: 1, normal: 2 }

/**
 * Returns the UTC instant a session begins at.
 *
 * @example beginningOf({ day: '2026-11-23', session: { id: 'sang', name: 'Buổi sáng', time: '05:00' } }) // '2026-11-22T22:00:00.000Z'
 */
export function beginningOf({ day, session }: Slot): string {
  const [hours = '0', minutes = '0'] = session.time.split(':')
  return new Date(Date.parse(startOfVietnamDay(day)) + (Number(hours) * 60 + Number(minutes)) * 60_000).toISOString()
}

/** Says whether a row is on air in a session of a day. */
function airsIn(row: PlannedRow, slot: Slot): boolean {
  const { day, session } = slot
  const inRange = row.firstDay <= day && day <= row.lastDay && row.days.includes(weekdayOf(day))
  return inRange && row.sessions.includes(session.id) && row.since <= beginningOf(slot)
}

/** Returns every session a row is on air in, in the order of time. */
export function slotsOf(row: PlannedRow, sessions: readonly Session[]): Slot[] {
  return daysBetween(row.firstDay, row.lastDay)
    .flatMap((day) => sessions.map((session) => ({ day, session })))
    .filter((slot) => airsIn(row, slot))
}

/** Orders rows as they are read: by priority, then as they were scheduled. */
function inReadingOrder(a: PlannedRow, b: PlannedRow): number {
  return rankOf[a.priority] - rankOf[b.priority] || a.id - b.id
}

/** Returns which airing of its row a slot is, and of how many. */
function countOf(row: PlannedRow, { day, session }: Slot, sessions: readonly Session[]): { airing: number; airings: number } {
  const slots = slotsOf(row, sessions)
  return { airing: slots.findIndex((slot) => slot.day === day && slot.session.id === session.id) + 1, airings: slots.length }
}

/**
 * Returns what is read in one session and in which order.
 *
 * Urgent items are read in any case; of the others, in their order, whatever still fits into the session. The rest is pushed out.
 */
export function planSession(slot: Slot, sessions: readonly Session[], rows: readonly PlannedRow[], allowedSeconds: number): SessionPlan {
  let usedSeconds = 0
  let wantedSeconds = 0
  const items = rows
    .filter((row) => airsIn(row, slot))
    .toSorted(inReadingOrder)
    .map((row): PlannedItem => {
      const seconds = row.secondsEach * row.repeats
      const common = { row, seconds, ...countOf(row, slot, sessions) }
      if (!row.approved) return { ...common, startsAfter: null, state: 'withdrawn' }
      wantedSeconds += seconds
      if (row.priority !== 'urgent' && usedSeconds + seconds > allowedSeconds) return { ...common, startsAfter: null, state: 'pushed-out' }
      usedSeconds += seconds
      return { ...common, startsAfter: usedSeconds - seconds, state: 'fits' }
    })
  return { ...slot, allowedSeconds, usedSeconds, wantedSeconds, items }
}

/** Returns the plan of every session of the days, in the order of time, also of those nothing is scheduled in. */
export function planDays(
  days: readonly string[],
  sessions: readonly Session[],
  rows: readonly PlannedRow[],
  allowedSeconds: number,
): SessionPlan[] {
  return days.flatMap((day) => sessions.map((session) => planSession({ day, session }, sessions, rows, allowedSeconds)))
}
