import type { Content } from '@ward/shared/contract/content'
import type { ScheduleRow } from '@ward/shared/contract/kinds/schedule-row'

interface SessionOnAir {
  readonly name: string
  readonly time: string
}

/** A row of the schedule that is not over, as pages tell of it. */
export interface Airing extends Pick<ScheduleRow, 'id' | 'from' | 'until' | 'days'> {
  /** In the order of the station's day. */
  readonly sessions: readonly SessionOnAir[]
  /** Names of the clusters; none means the whole ward. */
  readonly clusters: readonly string[]
}

/** Returns the rows that are not over on a day (`YYYY-MM-DD`), by the id of their script, the earliest first. */
export function airingsByScript(content: Content, today: string): ReadonlyMap<number, readonly Airing[]> {
  const rows = content['broadcast-schedule']
    .filter(({ until }) => today <= until)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id - b.id))
  const groups = Map.groupBy(rows, ({ script }) => script)
  return new Map([...groups].map(([script, group]) => [script, group.map((row) => airingOf(row, content))]))
}

function airingOf({ id, from, until, days, clusters, sessions }: ScheduleRow, { ward }: Content): Airing {
  const { station } = ward
  const onAir = station.sessions.filter((session) => sessions.includes(session.id)).toSorted((a, b) => (a.time < b.time ? -1 : 1))
  const heardFrom = station.clusters.filter((cluster) => clusters.includes(cluster.id))
  return {
    id,
    from,
    until,
    days,
    sessions: onAir.map(({ name, time }) => ({ name, time })),
    clusters: heardFrom.map(({ name }) => name),
  }
}
