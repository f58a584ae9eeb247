import { dayAfter, weekdays, type Weekday } from '@ward/shared/text/calendar-day'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import { z } from 'zod'
import { airingDayFrom, airingDayUntil, isTooLong, lastOfThree } from '../airing-days.ts'
import type { Priority } from '../plan.ts'
import type { Station } from '../station.ts'

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])

const dayOrNull = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((value) => (value === null || value === undefined || value === '' ? null : vietnamDay(value)))

const reference = z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)])

/** What a form, a stored row or a request says of a row; what it leaves out comes out empty. Days come out as `YYYY-MM-DD`. */
export const rowWishSchema = z.object({
  script: reference.nullish().transform((id) => id ?? null),
  sessions: listOf(z.string()),
  firstDay: dayOrNull,
  lastDay: dayOrNull,
  days: listOf(z.enum(weekdays)),
  repeats: z
    .number()
    .int()
    .positive()
    .nullish()
    .transform((count) => count ?? 1),
  priority: z
    .enum(['normal', 'priority', 'urgent'])
    .nullish()
    .transform((priority) => priority ?? null),
  clusters: listOf(z.string()),
})

type RowWish = z.infer<typeof rowWishSchema>

/** What a row says once everything left out is filled in. */
export interface SettledRow {
  readonly firstDay: string
  readonly lastDay: string
  readonly days: Weekday[]
  readonly sessions: string[]
  readonly priority: Priority
}

/**
 * Fills in what a wish leaves out: the station's days and sessions, the script's priority, the next airing day (today for what is urgent) and
 * three airing days one after the other. First and last day become airing days.
 */
export function settleRow(wish: RowWish, station: Station, scriptPriority: Priority, today: string): SettledRow {
  const priority = wish.priority ?? scriptPriority
  const days = wish.days.length > 0 ? wish.days : [...station.days]
  const sessions = wish.sessions.length > 0 ? wish.sessions : station.sessionsInUse.map(({ id }) => id)
  const wantedFirst = wish.firstDay ?? (priority === 'urgent' ? today : dayAfter(today))
  const first = airingDayFrom(wantedFirst, days)
  const last = wish.lastDay ?? lastOfThree(first, days)
  // What is the wrong way round, or endless, is left as it was wished, to be refused.
  if (last < first) return { firstDay: wantedFirst, lastDay: last, days, sessions, priority }
  return { firstDay: first, lastDay: isTooLong(first, last) ? last : airingDayUntil(first, last, days), days, sessions, priority }
}
