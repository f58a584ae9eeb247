import { durationWords } from '@ward/shared/text/duration-words'
import { beginningOf, type SessionPlan } from '../schedule/plan.ts'

const octetsOfLine = 75

const encoder = new TextEncoder()

/**
 * Returns a content line folded as RFC 5545 §3.1 wants it: at most 75 octets a line, no letter torn apart.
 */
function foldedLine(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const letter of line) {
    const size = encoder.encode(letter).length
    if (octets + size > octetsOfLine) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += letter
    octets += size
  }
  return [...lines, current].join('\r\n')
}

/** Returns a text as a property value (RFC 5545 §3.3.11). */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/g, '\\n')
}

/** @example stamp('2026-11-22T22:00:00.000Z') // '20261122T220000Z' */
function stamp(instant: string): string {
  return instant.replaceAll(/[-:]|\.\d{3}/g, '')
}

function descriptionOf({ items }: SessionPlan): string {
  return items
    .map(({ row, seconds, state, airing, airings }, index) => {
      const clusters = row.clusters.length === 0 ? '' : `; ${row.clusters.join(', ')}`
      const left = state === 'fits' ? '' : state === 'withdrawn' ? ' – KHÔNG ĐỌC: bài đã gỡ' : ' – KHÔNG ĐỌC: hết thời lượng của buổi'
      return `${index + 1}. ${row.title} (${durationWords(seconds)}, lần ${airing}/${airings}${clusters})${left}`
    })
    .join('\n')
}

function eventOf(plan: SessionPlan, host: string): string[] {
  const begins = beginningOf(plan)
  const ends = new Date(Date.parse(begins) + Math.max(plan.usedSeconds, 60) * 1000).toISOString()
  const newest = plan.items.map(({ row }) => row.since).reduce((a, b) => (a > b ? a : b), '')
  const read = plan.items.filter(({ state }) => state === 'fits').length
  return [
    'BEGIN:VEVENT',
    `UID:${plan.day}-${plan.session.id}@${host}`,
    `DTSTAMP:${stamp(newest)}`,
    `DTSTART:${stamp(begins)}`,
    `DTEND:${stamp(ends)}`,
    `SUMMARY:${escaped(`${plan.session.name}: ${read} bài, ${durationWords(plan.usedSeconds)}`)}`,
    `DESCRIPTION:${escaped(descriptionOf(plan))}`,
    'END:VEVENT',
  ]
}

/**
 * Returns the sessions something is scheduled in as an iCalendar file (RFC 5545), one event for each.
 *
 * Times are in UTC: Việt Nam has one zone without summer time, so no time zone need be described.
 */
export function calendarOf(station: string, host: string, plans: readonly SessionPlan[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ward portal//Broadcast schedule//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(`Lịch phát thanh - ${station}`)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...plans.filter(({ items }) => items.length > 0).flatMap((plan) => eventOf(plan, host)),
    'END:VCALENDAR',
  ]
  return `${lines.map(foldedLine).join('\r\n')}\r\n`
}
