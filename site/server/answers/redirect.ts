import type { Exchange } from '../exchange.ts'

/** Answers that the page is at another location of this host. */
export function answerRedirect({ response }: Exchange, status: 301 | 302 | 308, location: string): void {
  response.statusCode = status
  response.setHeader('Location', location)
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Content-Length', 0)
  response.end()
}
