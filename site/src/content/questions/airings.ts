import { question, whole } from '../question.ts'
import type { Airing } from '../edition/airings.ts'
import type { Link } from './links.ts'

/** When a script is on air, today or later, the earliest first; nothing when it is not planned or all is over. */
export const airingsOf = question([whole], (index, scriptId: number): readonly Airing[] => index.airings().get(scriptId) ?? [])

interface ComingAiring {
  readonly script: Link
  readonly airing: Airing
}

/** What is on air today or later, the earliest first. */
export const comingAirings = question([whole], (index, count: number): readonly ComingAiring[] =>
  [...index.airings()]
    .flatMap(([scriptId, airings]) => {
      const script = index.scripts.teaserWithId(scriptId)
      return script === null ? [] : airings.map((airing) => ({ script: { address: script.address, title: script.title }, airing }))
    })
    .toSorted((a, b) => (a.airing.from < b.airing.from ? -1 : a.airing.from > b.airing.from ? 1 : a.airing.id - b.airing.id))
    .slice(0, count),
)
