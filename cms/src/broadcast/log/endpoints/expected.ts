import type { Endpoint } from 'payload'
import { mayKeepLog } from '../../../access/roles.ts'
import { stationNow } from '../../schedule/station.ts'
import { answer, periodAsked } from './ask.ts'
import { expectedBetween } from '../expected.ts'

/** Answers `GET /api/broadcast-log/expected?from=&until=&script=` to staff: what is to be read, and what the log says of it. */
export const expectedEndpoint: Endpoint = {
  path: '/expected',
  method: 'get',
  handler: async (req) => {
    const period = periodAsked(req)
    if (period instanceof Response) return period
    const script = req.searchParams.get('script')
    const airings = await expectedBetween(period.from, period.until, await stationNow(req), req)
    return answer(200, {
      mayTick: mayKeepLog(req.user),
      airings: script === null ? airings : airings.filter(({ scriptId }) => String(scriptId) === script),
    })
  },
}
