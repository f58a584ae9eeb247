import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { addresses, fileOf } from '@ward/shared/contract/addresses'
import type { Exchange } from '../exchange.ts'
import { twinEndings } from '../releases/find-file.ts'
import type { Release } from '../releases/release.ts'
import { encodingFor } from '../request/encoding-for.ts'
import { kindOf } from './file-kinds.ts'
import { answerPlainPage } from './plain-page.ts'

const addressFor = { 404: addresses.notFound, 410: addresses.gone } as const

/** Answers that there is no page (404) or none any more (410), with the release's own page for it. */
export async function answerPage(exchange: Exchange, status: keyof typeof addressFor, release: Release): Promise<void> {
  const { request, response } = exchange
  const found = await release.find(fileOf(addressFor[status]))
  if (found === null) return answerPlainPage(exchange, status)
  const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''), found.encodings)
  const body = await readFile(path.join(found.folder, found.file + (encoding === null ? '' : twinEndings[encoding])))
  response.statusCode = status
  response.setHeader('Content-Type', kindOf(found.file).contentType)
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Vary', 'Accept-Encoding')
  if (encoding !== null) response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.byteLength)
  response.end(body)
}
