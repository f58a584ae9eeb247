import type { Closure, OpeningTime } from '@ward/shared/contract/kinds/opening-hours'
import { weekdays, weekdayWords, type Weekday } from '@ward/shared/text/calendar-day'

/**
 * Returns when a counter is open, a line for each group of days with the same times; none when nothing is known.
 *
 * @example openingLines([{ days: ['mon', 'tue', 'wed'], from: '07:30', until: '11:30' }]) // ['Thứ Hai đến thứ Tư: 7:30–11:30']
 */
export function openingLines(times: readonly OpeningTime[]): string[] {
  const spansOf = (day: Weekday) =>
    times
      .filter(({ days }) => days.includes(day))
      .map(({ from, until }) => `${from}–${until}`)
      .toSorted()
      .map((span) => span.replace(/(^|–)0/g, '$1'))
      .join(', ')
  const open = weekdays.filter((day) => spansOf(day) !== '')
  return [...Map.groupBy(open, spansOf)].map(([spans, days]) => {
    const words = weekdayWords(days)
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${spans}`
  })
}

/**
 * Returns opening times as the page's script reads them: days as digits from Monday, 1, then the times.
 *
 * @example openingCode([{ days: ['mon', 'sat'], from: '07:30', until: '11:30' }]) // '16 07:30-11:30'
 */
export function openingCode(times: readonly OpeningTime[]): string {
  return times.map(({ days, from, until }) => `${days.map((day) => weekdays.indexOf(day) + 1).join('')} ${from}-${until}`).join(', ')
}

/**
 * Returns closures as the page's script reads them, one a line; null when there are none.
 *
 * @example closureCode([{ from: '2027-01-01', until: '2027-01-03', reason: 'Tết' }]) // '2027-01-01 2027-01-03 Tết'
 */
export function closureCode(closures: readonly Closure[]): string | null {
  return closures.length === 0 ? null : closures.map(({ from, until, reason }) => `${from} ${until} ${reason}`).join('\n')
}
