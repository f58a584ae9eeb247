import type { Weekday } from '@ward/shared/text/calendar-day'
import type { PayloadRequest } from 'payload'
import type { Ward } from '../../generated/payload-types.ts'
import type { Session } from './plan.ts'

interface Cluster {
  readonly id: string
  readonly name: string
}

/** The station's settings as planning needs them. */
export interface Station {
  readonly name: string
  /** Days of the week it is on air, never none. */
  readonly days: readonly Weekday[]
  /** Every session in the order of the day, also those no longer in use: the past names them. */
  readonly sessions: readonly Session[]
  readonly sessionsInUse: readonly Session[]
  readonly clusters: readonly Cluster[]
  readonly clustersInUse: readonly Cluster[]
  readonly allowedSeconds: number
  /** Syllables a minute. */
  readonly pace: number
}

const workingDays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

interface Part {
  id?: string | null
  retired?: boolean | null
}

function named<P extends Part>(parts: readonly P[] | null | undefined): (P & { id: string })[] {
  return (parts ?? []).flatMap((part) => (part.id ? [{ ...part, id: part.id }] : []))
}

/** Returns the station from the ward's settings. */
export function toStation({ station }: Pick<Ward, 'station'>): Station {
  const sessions = named(station.sessions).sort((a, b) => a.time.localeCompare(b.time))
  const clusters = named(station.clusters)
  const plain = ({ id, name, time }: (typeof sessions)[number]): Session => ({ id, name, time })
  return {
    name: station.name,
    days: station.days?.length > 0 ? station.days : workingDays,
    sessions: sessions.map(plain),
    sessionsInUse: sessions.filter(({ retired }) => !retired).map(plain),
    clusters: clusters.map(({ id, name }) => ({ id, name })),
    clustersInUse: clusters.filter(({ retired }) => !retired).map(({ id, name }) => ({ id, name })),
    allowedSeconds: (station.sessionMinutes ?? 15) * 60,
    pace: station.readingPace ?? 170,
  }
}

/** Reads the station's settings. */
export async function stationNow(req: PayloadRequest): Promise<Station> {
  return toStation(await req.payload.findGlobal({ slug: 'ward', depth: 0, overrideAccess: true, req }))
}
