import { dayAfter, daysBetween, weekdayOf, type Weekday } from '@ward/shared/text/calendar-day'

/** How many days in a row matters that must be made public are broadcast at least (Law on grassroots democracy 10/2022/QH15, art. 13). */
export const daysInARow = 3

const farthestDays = 366

/**
 * Returns the first day from `day` on that is one of the days of the week. Throws RangeError when there is none to be had.
 *
 * @example airingDayFrom('2026-11-28', ['mon']) // '2026-11-30'
 */
export function airingDayFrom(day: string, weekdays: readonly Weekday[]): string {
  const found = daysBetween(day, dayAfter(day, 6)).find((candidate) => weekdays.includes(weekdayOf(candidate)))
  if (found === undefined) throw new RangeError('No day of the week to be on air')
  return found
}

/**
 * Returns the last day when a text is on air on three airing days one after the other, beginning with the first from `firstDay` on.
 *
 * @example lastOfThree('2026-11-27', ['mon', 'tue', 'wed', 'thu', 'fri']) // '2026-12-01', a Friday, a Monday and a Tuesday
 */
export function lastOfThree(firstDay: string, weekdays: readonly Weekday[]): string {
  let day = airingDayFrom(firstDay, weekdays)
  for (let count = 1; count < daysInARow; count += 1) day = airingDayFrom(dayAfter(day), weekdays)
  return day
}

/**
 * Returns the last airing day up to `lastDay`; `lastDay` itself when there is none from `firstDay` on.
 *
 * @example airingDayUntil('2026-11-23', '2026-11-29', ['mon', 'fri']) // '2026-11-27'
 */
export function airingDayUntil(firstDay: string, lastDay: string, weekdays: readonly Weekday[]): string {
  return daysBetween(firstDay, lastDay).findLast((day) => weekdays.includes(weekdayOf(day))) ?? lastDay
}

/** Returns how many days of the calendar follow each other without a gap, at most, among the airing days. */
export function longestRun(firstDay: string, lastDay: string, weekdays: readonly Weekday[]): number {
  let longest = 0
  let run = 0
  for (const day of daysBetween(firstDay, lastDay)) {
    run = weekdays.includes(weekdayOf(day)) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** Says whether a row would cover more days than anybody plans ahead. */
export function isTooLong(firstDay: string, lastDay: string): boolean {
  return lastDay >= dayAfter(firstDay, farthestDays)
}
