import { dayAfter, daysBetween, weekdayNames, weekdayOf } from '@ward/shared/text/calendar-day'
import { formatDay, vietnamDay } from '@ward/shared/text/vietnam-day'
import type { PayloadRequest } from 'payload'
import { rowsBetween } from './load-rows.ts'
import { beginningOf, planDays, type Slot } from './plan.ts'
import type { Station } from './station.ts'

const daysAhead = 60
const daysNamed = 3

/** Returns the sessions of the coming two months a script is read in and that are not over at an instant, in the order of time. */
export async function nextAirings(scriptId: number, station: Station, now: Date, req: PayloadRequest): Promise<Slot[]> {
  const [today, until] = [vietnamDay(now), dayAfter(vietnamDay(now), daysAhead)]
  const rows = await rowsBetween(today, until, station, req)
  if (!rows.some((row) => row.scriptId === scriptId)) return []
  return planDays(daysBetween(today, until), station.sessions, rows, station.allowedSeconds)
    .filter(({ items }) => items.some(({ row, state }) => row.scriptId === scriptId && state === 'fits'))
    .filter((slot) => Date.parse(beginningOf(slot)) + station.allowedSeconds * 1000 > now.getTime())
    .map(({ day, session }) => ({ day, session }))
}

/**
 * Returns sessions in the order of time as staff read them: a line for each of the first three days, and a last one that counts the rest.
 *
 * @example airingLines([{ day: '2026-11-24', session: morning }, { day: '2026-11-24', session: evening }]) // ['24/11/2026 (thứ Ba): 05:00, 17:00']
 */
export function airingLines(slots: readonly Slot[]): string[] {
  const days = [...Map.groupBy(slots, ({ day }) => day)]
  const lines = days
    .slice(0, daysNamed)
    .map(([day, ofDay]) => `${formatDay(day)} (${weekdayNames[weekdayOf(day)]}): ${ofDay.map(({ session }) => session.time).join(', ')}`)
  const others = days.slice(daysNamed)
  const last = others.at(-1)
  if (last === undefined) return lines
  return [...lines, `và ${others.reduce((sum, [, ofDay]) => sum + ofDay.length, 0)} buổi nữa, đến hết ngày ${formatDay(last[0])}`]
}
