import { createServer, type Server } from 'node:http'
import { answerRequest } from './answer-request.ts'
import { refuseUnreadable } from './answers/unreadable-request.ts'
import type { TellMiss } from './search/answer-search.ts'
import { Releases } from './releases/releases.ts'

const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than a proxy in front keeps its idle connections, so that the proxy and not this end closes them.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
}

/** A connection on which nothing moves for so long, in either direction, is cut. */
const stalledAfterMs = 120_000

/** What the web server needs. */
export interface WebServerOptions {
  /** Folder of numbered releases with the link `current`. */
  releasesDir: string
  /** Gets one English line for the operator when a request could not be answered properly. */
  report: (line: string) => void
  /** Gets every question that was not answered; nothing is done with it unless told. */
  tellMiss?: TellMiss
}

/** Returns a server, not yet listening, that answers from the release `current` points to at the time of each request. */
export function createWebServer({ releasesDir, report, tellMiss = () => {} }: WebServerOptions): Server {
  const sources = { releases: new Releases(releasesDir), tellMiss }
  const server = createServer(limits, (request, response) => void answerRequest(sources, { request, response, report }))
  server.on('checkExpectation', (request, response) => void answerRequest(sources, { request, response, report }))
  server.on('clientError', refuseUnreadable)
  server.setTimeout(stalledAfterMs)
  return server
}
