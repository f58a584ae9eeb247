import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request and the answer to it. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  /** Gets one English line for the operator. */
  report: (line: string) => void
}
