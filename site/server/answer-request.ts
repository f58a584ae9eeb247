import { addresses, fileOf } from '@ward/shared/contract/addresses'
import { answerHealth, healthPath } from './answers/health.ts'
import { answerPage } from './answers/page.ts'
import { answerPlainPage } from './answers/plain-page.ts'
import { answerRedirect } from './answers/redirect.ts'
import { setSecurityHeaders } from './answers/security-headers.ts'
import { sendFile } from './answers/send-file.ts'
import type { Exchange } from './exchange.ts'
import { hasHashedName } from './releases/find-file.ts'
import type { Release } from './releases/release.ts'
import type { Releases } from './releases/releases.ts'
import { readTarget, type Target } from './request/read-target.ts'
import { answerSearch, questionIn, type TellMiss } from './search/answer-search.ts'
import { isServable, placeOf } from './request/place-of.ts'

/** What requests are answered from. */
export interface Sources {
  readonly releases: Releases
  readonly tellMiss: TellMiss
}

interface Asked {
  /** Without the base path. */
  readonly address: string
  readonly query: string
}

async function answerAddress(exchange: Exchange, { address, query }: Asked, release: Release, releases: Releases): Promise<void> {
  if (address === addresses.notFound || !isServable(address)) return answerPage(exchange, 404, release)
  if (address === addresses.gone) return answerPage(exchange, 410, release)
  const file = fileOf(address)
  const found = await release.find(file)
  if (found !== null) return sendFile(exchange, found)
  const movedTo = release.redirects.get(address)
  // With its question: the code of a print names the version it was made from.
  if (movedTo !== undefined) return answerRedirect(exchange, 301, release.basePath + movedTo + query)
  if (release.gone.has(address)) return answerPage(exchange, 410, release)
  const kept = hasHashedName(file) ? await releases.findInOthers(release, file) : null
  return kept === null ? answerPage(exchange, 404, release) : sendFile(exchange, kept)
}

async function answerFromRelease(exchange: Exchange, target: Target, release: Release, { releases, tellMiss }: Sources): Promise<void> {
  const place = placeOf(target, release.basePath)
  if (place.kind === 'outside') return answerPage(exchange, 404, release)
  if (place.kind === 'elsewhere') return answerRedirect(exchange, place.status, place.location)
  const asked = place.address === addresses.search ? questionIn(target.query) : null
  if (asked !== null && (await answerSearch(exchange, asked, release, tellMiss))) return
  return answerAddress(exchange, { address: place.address, query: target.query }, release, releases)
}

async function answer(exchange: Exchange, sources: Sources): Promise<void> {
  const { request, response } = exchange
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    // The body of a refused request is not waited for.
    response.setHeader('Allow', 'GET, HEAD').setHeader('Connection', 'close')
    return answerPlainPage(exchange, 405)
  }
  const target = readTarget(request.url ?? '')
  if (target === null) return answerPlainPage(exchange, 400)
  const release = await sources.releases.current()
  if (target.path === healthPath) return answerHealth(exchange, release)
  if (release !== null) return answerFromRelease(exchange, target, release, sources)
  response.setHeader('Retry-After', '5')
  return answerPlainPage(exchange, 503)
}

/** Answers one request, wholly from the release that is live when it arrives. Never rejects. */
export async function answerRequest(sources: Sources, exchange: Exchange): Promise<void> {
  const { request, response, report } = exchange
  try {
    setSecurityHeaders(exchange)
    await answer(exchange, sources)
  } catch (error) {
    report(`${request.method} ${request.url} failed: ${error instanceof Error ? error.message : String(error)}`)
    if (response.headersSent) response.destroy()
    else answerPlainPage(exchange, 500)
  }
}
