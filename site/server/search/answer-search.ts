import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { addresses, fileOf } from '@ward/shared/contract/addresses'
import { longestQuery } from '@ward/shared/search/asking/read-query'
import type { SearchIndex } from '@ward/shared/search/index/open-index'
import { search } from '@ward/shared/search/search'
import { withResults } from '../../src/search/page-marks.ts'
import { resultsHtml } from '../../src/search/results-html.ts'
import type { Exchange } from '../exchange.ts'
import type { Release } from '../releases/release.ts'
import { indexOf } from './release-index.ts'

const mostResults = 20

/** Takes a question to which nothing, or nothing certain, was found. */
export type TellMiss = (query: string) => void

/**
 * Returns what was asked for at the address of the search; null when nothing was, and the page itself is the answer.
 *
 * @example questionIn('?q=khai+sinh') // 'khai sinh'
 */
export function questionIn(query: string): string | null {
  const asked = new URLSearchParams(query).get('q')?.slice(0, longestQuery).trim() ?? ''
  return asked === '' ? null : asked
}

/** Answers a search with the page of the search, the results in it. Says whether it could: a release without index cannot. */
export async function answerSearch(exchange: Exchange, asked: string, release: Release, tellMiss: TellMiss): Promise<boolean> {
  const index = await indexOf(release)
  const found = await release.find(fileOf(addresses.search))
  if (index === null || found === null) return false
  const page = await readFile(path.join(found.folder, found.file), 'utf8')
  send(exchange, withResults(page, htmlFor(index, asked, release, tellMiss), asked))
  return true
}

function htmlFor(index: SearchIndex, asked: string, { basePath }: Release, tellMiss: TellMiss): string {
  const answer = search(index, asked, { limit: mostResults })
  if (answer.referral === null && (answer.hits.length === 0 || answer.isUnsure)) tellMiss(asked)
  return resultsHtml(asked, answer, { basePath, ward: index.ward })
}

function send({ response }: Exchange, page: string): void {
  const body = Buffer.from(page)
  response.statusCode = 200
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  // What somebody looked for is kept by nobody on the way.
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('X-Robots-Tag', 'noindex')
  response.setHeader('Content-Length', body.byteLength)
  response.end(body)
}
