import { formatDay } from '@ward/shared/text/vietnam-day'
import type { PayloadRequest } from 'payload'
import type { BroadcastLog } from '../../generated/payload-types.ts'
import type { Station } from '../schedule/station.ts'
import type { Period } from './endpoints/ask.ts'
import { entriesBetween, expectedBetween, isDue, type ExpectedAiring } from './expected.ts'

/** A line of the book (sổ theo dõi phát thanh). */
export interface BookLine {
  readonly day: string
  /** Session with its time. */
  readonly slot: string
  readonly title: string
  /** Seconds of all readings together. */
  readonly seconds: number
  readonly times: number
  /** "2/6"; null when it was not planned. */
  readonly airing: string | null
  readonly clusters: string
  readonly outcome: string
  /** UTC instant. */
  readonly airedAt: string | null
  readonly operator: string | null
  readonly approver: string | null
  readonly incident: string | null
  readonly aired: boolean
}

const wholeWard = 'Toàn phường'

const whyNot: Record<ExpectedAiring['state'], string> = {
  fits: 'Chưa phát',
  'pushed-out': 'Chưa phát (hết thời lượng của buổi)',
  withdrawn: 'Chưa phát (bài đã gỡ)',
}

function lineOfEntry(entry: BroadcastLog): BookLine {
  return {
    day: entry.day.slice(0, 10),
    slot: entry.sessionName,
    title: entry.title,
    seconds: entry.seconds * entry.times,
    times: entry.times,
    airing: entry.airing && entry.airings ? `${entry.airing}/${entry.airings}` : null,
    clusters: entry.clusters || wholeWard,
    outcome: entry.outcome === 'aired' ? 'Đã phát' : 'Không phát',
    airedAt: entry.airedAt ?? null,
    operator: entry.operatorName ?? null,
    approver: entry.approverName ?? null,
    incident: entry.incident ?? null,
    aired: entry.outcome === 'aired',
  }
}

function lineOfMissing(airing: ExpectedAiring): BookLine {
  return {
    day: airing.day,
    slot: `${airing.sessionName} ${airing.sessionTime}`,
    title: airing.title,
    seconds: airing.seconds * airing.times,
    times: airing.times,
    airing: `${airing.airing}/${airing.airings}`,
    clusters: airing.clusters ?? wholeWard,
    outcome: whyNot[airing.state],
    airedAt: null,
    operator: null,
    approver: null,
    incident: null,
    aired: false,
  }
}

/** The time of day a slot is named by, or the end of the day for one that names none. */
const hourOf = ({ slot }: BookLine): string => /\d\d:\d\d/.exec(slot)?.[0] ?? '99'

/** Returns the book of a period in the order of time: what was aired, what was not and why, and what nobody has written anything about. */
export async function bookOf({ from, until }: Period, station: Station, req: PayloadRequest): Promise<BookLine[]> {
  const [entries, expected] = await Promise.all([entriesBetween(from, until, req), expectedBetween(from, until, station, req)])
  const now = new Date()
  const missing = expected.filter((airing) => airing.entry === null && isDue(airing, now))
  const lines = [...entries.map(lineOfEntry), ...missing.map(lineOfMissing)]
  const keyOf = (line: BookLine) => `${line.day} ${hourOf(line)} ${line.airedAt ?? '9'}`
  return lines.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}

/**
 * Returns the name of a book's file.
 *
 * @example bookFileName({ from: '2026-11-01', until: '2026-11-30' }) // 'so-phat-thanh-2026-11-01-2026-11-30.xlsx'
 */
export function bookFileName({ from, until }: Period): string {
  return `so-phat-thanh-${from}-${until}.xlsx`
}

/** Returns a period as a heading names it. */
export function periodWords({ from, until }: Period): string {
  return from === until ? `Ngày ${formatDay(from)}` : `Từ ngày ${formatDay(from)} đến ngày ${formatDay(until)}`
}
