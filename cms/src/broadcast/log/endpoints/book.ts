import type { Endpoint } from 'payload'
import { stationNow } from '../../schedule/station.ts'
import { periodAsked } from './ask.ts'
import { bookHtml } from '../book-html.ts'
import { bookOf } from '../book.ts'

/** Answers `GET /api/broadcast-log/book?from=&until=` to staff with the book as a page to print, A4 across. */
export const bookEndpoint: Endpoint = {
  path: '/book',
  method: 'get',
  handler: async (req) => {
    const period = periodAsked(req)
    if (period instanceof Response) return period
    const ward = await req.payload.findGlobal({ slug: 'ward', depth: 0, overrideAccess: true, req })
    const html = bookHtml({
      authority: ward.authority,
      station: ward.station.name,
      period,
      lines: await bookOf(period, await stationNow(req), req),
    })
    return new Response(html, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'",
      },
    })
  },
}
