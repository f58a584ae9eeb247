import type { Exchange } from '../exchange.ts'
import type { Release } from '../releases/release.ts'

/** Where monitoring asks, whatever the base path. */
export const healthPath = '/suc-khoe'

/** Answers which release is live; 503 while there is none. */
export function answerHealth({ response }: Exchange, release: Release | null): void {
  const health = { ok: release !== null, release: release?.number ?? null, madeAt: release?.madeAt ?? null }
  const body = Buffer.from(`${JSON.stringify(health)}\n`)
  response.statusCode = release === null ? 503 : 200
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Length', body.byteLength)
  response.end(body)
}
