import type { PayloadRequest } from 'payload'
import type { BroadcastLog } from '../../generated/payload-types.ts'
import type { Station } from '../schedule/station.ts'
import type { Period } from './endpoints/ask.ts'
import { entriesBetween, expectedBetween, isDue } from './expected.ts'

interface Count {
  /** Different texts. */
  readonly items: number
  /** Readings. */
  readonly airings: number
  readonly seconds: number
}

interface TopicCount extends Count {
  /** Name; null for what belongs to no topic. */
  readonly topic: string | null
}

/** What was broadcast in a period, for the report. */
export interface Figures extends Period, Count {
  /** Every topic of the plan, also those nothing was broadcast about, and last what belongs to none. */
  readonly byTopic: readonly TopicCount[]
  /** Airings written down as not aired. */
  readonly notAired: number
  /** Airings whose time has come and nobody has written anything about. */
  readonly unaccounted: number
}

function countOf(entries: readonly BroadcastLog[]): Count {
  const identity = ({ script, title }: BroadcastLog) => (script ? `${typeof script === 'object' ? script.id : script}` : title)
  return {
    items: new Set(entries.map(identity)).size,
    airings: entries.reduce((sum, { times }) => sum + times, 0),
    seconds: entries.reduce((sum, { seconds, times }) => sum + seconds * times, 0),
  }
}

/** Returns the ids of the topics of every script. */
async function topicsOfScripts(ids: readonly number[], req: PayloadRequest): Promise<ReadonlyMap<number, readonly number[]>> {
  const { docs } = await req.payload.find({
    collection: 'broadcast-scripts',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, topics }) => [id, (topics ?? []).map((topic) => (typeof topic === 'object' ? topic.id : topic))]))
}

const scriptIdOf = ({ script }: BroadcastLog): number | null =>
  typeof script === 'object' && script !== null ? script.id : (script ?? null)

/** Returns how many texts were broadcast in a period, how often and how long, all in all and topic by topic; a text under two topics counts in both. */
export async function figuresOf(period: Period, station: Station, req: PayloadRequest): Promise<Figures> {
  const [entries, expected] = await Promise.all([
    entriesBetween(period.from, period.until, req),
    expectedBetween(period.from, period.until, station, req),
  ])
  const aired = entries.filter(({ outcome }) => outcome === 'aired')
  const topicsOf = await topicsOfScripts([...new Set(aired.flatMap((entry) => scriptIdOf(entry) ?? []))], req)
  const { docs: topics } = await req.payload.find({
    collection: 'topics',
    sort: 'order',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const under = (entry: BroadcastLog) => topicsOf.get(scriptIdOf(entry) ?? 0) ?? []
  const now = new Date()
  return {
    ...period,
    ...countOf(aired),
    byTopic: [
      ...topics.map(({ id, name }) => ({ topic: name, ...countOf(aired.filter((entry) => under(entry).includes(id))) })),
      { topic: null, ...countOf(aired.filter((entry) => under(entry).length === 0)) },
    ],
    notAired: entries.length - aired.length,
    unaccounted: expected.filter((airing) => airing.entry === null && isDue(airing, now)).length,
  }
}
