import type { BroadcastScript } from '@ward/shared/contract/kinds/broadcast-script'
import { daysBetween, weekdayOf, weekdayWords } from '@ward/shared/text/calendar-day'
import { formatDay } from '@ward/shared/text/vietnam-day'
import type { Airing } from '../../content/edition/airings.ts'

/** Priority of a bulletin, as visitors read it. */
export const priorityWords: Record<BroadcastScript['priority'], string> = { normal: 'Thường', priority: 'Ưu tiên', urgent: 'Khẩn cấp' }

/**
 * Returns on which days a script is on air; the days of the week are named when not every day between is one.
 *
 * @example airingDaysWords({ from: '2025-10-06', until: '2025-10-08', days: weekdays }) // 'Phát từ 06/10/2025 đến 08/10/2025'
 */
export function airingDaysWords({ from, until, days }: Pick<Airing, 'from' | 'until' | 'days'>): string {
  if (from === until) return `Phát ngày ${formatDay(from)}`
  const range = `Phát từ ${formatDay(from)} đến ${formatDay(until)}`
  const between = daysBetween(from, until).map(weekdayOf)
  const on = between.filter((weekday) => days.includes(weekday))
  return on.length === between.length ? range : `${range}, ${weekdayWords(on)}`
}

/**
 * Returns the whole of an airing: days, sessions, and clusters when it is not for the whole ward.
 *
 * @example airingWords({ id: 1, from: '2025-10-06', until: '2025-10-06', days: ['mon'], sessions: [{ name: 'Buổi sáng', time: '05:00' }], clusters: [] })
 * // 'Phát ngày 06/10/2025; buổi sáng 05:00'
 */
export function airingWords(airing: Airing): string {
  const sessions = airing.sessions.map(({ name, time }) => `${name.slice(0, 1).toLowerCase()}${name.slice(1)} ${time}`)
  const clusters = airing.clusters.length === 0 ? [] : [`trên ${airing.clusters.join(', ')}`]
  return [airingDaysWords(airing), ...(sessions.length === 0 ? [] : [sessions.join(', ')]), ...clusters].join('; ')
}

/**
 * Returns a duration as people say it, to the next half minute.
 *
 * @example minutesWords(75) // 'khoảng 1,5 phút'
 */
export function minutesWords(seconds: number): string {
  if (seconds < 60) return 'dưới 1 phút'
  return `khoảng ${String(Math.ceil(seconds / 30) / 2).replace('.', ',')} phút`
}
