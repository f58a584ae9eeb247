import type { Endpoint } from 'payload'
import { stationNow } from '../../schedule/station.ts'
import { answer, periodAsked } from './ask.ts'
import { figuresOf } from '../figures.ts'

/** Answers `GET /api/broadcast-log/figures?from=&until=` to staff: texts, readings and seconds broadcast, all in all and by topic. */
export const figuresEndpoint: Endpoint = {
  path: '/figures',
  method: 'get',
  handler: async (req) => {
    const period = periodAsked(req)
    return period instanceof Response ? period : answer(200, await figuresOf(period, await stationNow(req), req))
  },
}
