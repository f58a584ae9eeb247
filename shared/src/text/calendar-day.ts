const dayMs = 24 * 60 * 60 * 1000

/** Days of the week as they are stored, the working week first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export type Weekday = (typeof weekdays)[number]

/** Names of the days of the week, as staff and visitors read them. */
export const weekdayNames: Record<Weekday, string> = {
  mon: 'thứ Hai',
  tue: 'thứ Ba',
  wed: 'thứ Tư',
  thu: 'thứ Năm',
  fri: 'thứ Sáu',
  sat: 'thứ Bảy',
  sun: 'Chủ nhật',
}

/** Milliseconds of a day's beginning on an imaginary clock at UTC: days have no zone. */
function msOf(day: string): number {
  const ms = Date.parse(`${day}T00:00:00.000Z`)
  if (Number.isNaN(ms)) throw new RangeError(`Not a day: ${day}`)
  return ms
}

/**
 * Returns the day that is `count` days after a day (`YYYY-MM-DD`), or before it when negative. Throws RangeError when the day is none.
 *
 * @example dayAfter('2026-12-31') // '2027-01-01'
 */
export function dayAfter(day: string, count = 1): string {
  return new Date(msOf(day) + count * dayMs).toISOString().slice(0, 10)
}

/**
 * Returns the day of the week of a day. Throws RangeError when the day is none.
 *
 * @example weekdayOf('2026-11-23') // 'mon'
 */
export function weekdayOf(day: string): Weekday {
  const sinceSunday = new Date(msOf(day)).getUTCDay()
  return weekdays[(sinceSunday + 6) % 7] ?? 'mon'
}

/**
 * Returns the Monday of the week a day lies in.
 *
 * @example mondayOf('2027-01-03') // '2026-12-28'
 */
export function mondayOf(day: string): string {
  return dayAfter(day, -weekdays.indexOf(weekdayOf(day)))
}

/**
 * Returns every day from one to another, both included; none when they are in the wrong order.
 *
 * @example daysBetween('2026-11-30', '2026-12-01') // ['2026-11-30', '2026-12-01']
 */
export function daysBetween(from: string, until: string): string[] {
  const count = Math.round((msOf(until) - msOf(from)) / dayMs) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => dayAfter(from, index))
}

/**
 * Returns days of the week as people say them: runs of three or more are joined.
 *
 * @example weekdayWords(['mon', 'tue', 'wed', 'thu', 'fri']) // 'thứ Hai đến thứ Sáu'
 * @example weekdayWords(['sat', 'sun']) // 'thứ Bảy, Chủ nhật'
 */
export function weekdayWords(days: readonly Weekday[]): string {
  const numbers = weekdays.flatMap((weekday, index) => (days.includes(weekday) ? [index] : []))
  if (numbers.length === weekdays.length) return 'tất cả các ngày'
  const name = (index: number | undefined) => weekdayNames[weekdays[index ?? 0] ?? 'mon']
  return runsOf(numbers)
    .flatMap((run) => (run.length > 2 ? [`${name(run[0])} đến ${name(run.at(-1))}`] : run.map(name)))
    .join(', ')
}

function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last !== undefined && last.at(-1) === number - 1) last.push(number)
    else runs.push([number])
  }
  return runs
}
