import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { PayloadRequest, Where } from 'payload'
import type { BroadcastSchedule, BroadcastScript } from '../../generated/payload-types.ts'
import type { PlannedRow } from './plan.ts'
import type { Station } from './station.ts'

/** Returns the seconds of one reading of a script; where nobody has computed them, from the count of its words. */
export function secondsOf({ body, durationSeconds }: Pick<BroadcastScript, 'body' | 'durationSeconds'>, pace: number): number {
  if (durationSeconds) return durationSeconds
  return Math.max(1, Math.ceil((body.split(/\s+/).length * 60) / pace))
}

/** Returns a stored row with its script; null when the script is gone. */
function toPlannedRow(row: BroadcastSchedule, { clusters, pace }: Pick<Station, 'clusters' | 'pace'>): PlannedRow | null {
  const { script } = row
  if (typeof script !== 'object' || script === null || !row.firstDay || !row.lastDay) return null
  return {
    id: row.id,
    scriptId: script.id,
    title: script.title,
    firstDay: vietnamDay(row.firstDay),
    lastDay: vietnamDay(row.lastDay),
    days: row.days ?? [],
    sessions: row.sessions ?? [],
    repeats: row.repeats,
    priority: row.priority ?? 'normal',
    secondsEach: secondsOf(script, pace),
    clusters: clusters.filter(({ id }) => row.clusters?.includes(id)).map(({ name }) => name),
    since: new Date(row.createdAt).toISOString(),
    approved: script._status === 'published',
  }
}

/** Reads the rows that are on air at any time between two days, both included. */
export async function rowsBetween(from: string, until: string, station: Station, req: PayloadRequest): Promise<PlannedRow[]> {
  const where: Where = {
    and: [{ firstDay: { less_than_equal: `${until}T16:59:59.999Z` } }, { lastDay: { greater_than_equal: `${from}T00:00:00.000Z` } }],
  }
  const { docs } = await req.payload.find({
    collection: 'broadcast-schedule',
    where,
    sort: 'id',
    pagination: false,
    depth: 1,
    overrideAccess: true,
    req,
  })
  return docs.flatMap((row) => toPlannedRow(row, station) ?? [])
}
