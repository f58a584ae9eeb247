import type { Stats } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import path from 'node:path'
import send from 'send'
import type { Exchange } from '../exchange.ts'
import { hasHashedName, twinEndings, type Encoding, type ReleaseFile } from '../releases/find-file.ts'
import { encodingFor } from '../request/encoding-for.ts'
import { kindOf, type FileKind } from './file-kinds.ts'
import { answerPlainPage } from './plain-page.ts'
import { openToOtherSites } from './security-headers.ts'

const oneSecondMs = 1000
const keepForEver = 'public, max-age=31536000, immutable'
const askEveryTime = 'public, max-age=0, must-revalidate'

/** Files are never written over, so the time and size of one tell its bytes. */
function etagOf({ mtimeMs, size }: Stats, encoding: Encoding | null): string {
  const writtenAtMicroseconds = Math.round(mtimeMs * 1000)
  const parts = [writtenAtMicroseconds.toString(36), size.toString(36), ...(encoding === null ? [] : [encoding])]
  return `"${parts.join('-')}"`
}

/** Name a download is saved under: the file's own, without the digest in front. */
function downloadName(file: string): string {
  return path
    .basename(file)
    .replace(/^[0-9a-f]{8,}-/, '')
    .replace(/[^\w.-]/g, '_')
}

function setFileHeaders(exchange: Exchange, file: string, kind: FileKind, encoding: Encoding | null): void {
  const { response } = exchange
  response.setHeader('Content-Type', kind.contentType)
  response.setHeader('Cache-Control', hasHashedName(file) ? keepForEver : askEveryTime)
  if (kind.isText) response.setHeader('Vary', 'Accept-Encoding')
  if (encoding !== null) response.setHeader('Content-Encoding', encoding)
  if (kind.isDownload) response.setHeader('Content-Disposition', `attachment; filename="${downloadName(file)}"`)
  const isOwnPart = file.startsWith('_astro/') || file.endsWith('.html')
  if (!isOwnPart) openToOtherSites(exchange)
}

/**
 * Sets Last-Modified once its second is over, so that two versions never share one; and leaves If-Modified-Since only when
 * it names that very second: after a rollback the live version is older than the one the client has.
 */
function dateAnswer({ response }: Exchange, headers: IncomingHttpHeaders, { mtimeMs }: Stats): void {
  const modifiedMs = Math.floor(mtimeMs / oneSecondMs) * oneSecondMs
  if (Date.now() >= modifiedMs + oneSecondMs) response.setHeader('Last-Modified', new Date(modifiedMs).toUTCString())
  if (Date.parse(headers['if-modified-since'] ?? '') !== modifiedMs) delete headers['if-modified-since']
}

function answerFailure(exchange: Exchange, error: Error): void {
  const { request, response, report } = exchange
  const status = 'statusCode' in error ? Number(error.statusCode) : 500
  if (status >= 500) report(`${request.method} ${request.url} failed: ${error.message}`)
  if (response.headersSent) response.destroy()
  else answerPlainPage(exchange, status)
}

/** Sends a file of a release in the best encoding the client takes; knows conditional requests and, for media, ranges. */
export function sendFile(exchange: Exchange, { folder, file, encodings }: ReleaseFile): void {
  const { request, response } = exchange
  const kind = kindOf(file)
  const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''), encodings)
  const stored = encoding === null ? file : file + twinEndings[encoding]
  setFileHeaders(exchange, file, kind, encoding)
  const options = { root: folder, index: false, cacheControl: false, lastModified: false, etag: false, acceptRanges: !kind.isText }
  send(request, encodeURIComponent(stored), options)
    .on('headers', (_response: unknown, _file: string, stats: Stats) => {
      response.setHeader('ETag', etagOf(stats, encoding))
      dateAnswer(exchange, request.headers, stats)
    })
    .on('error', (error: Error) => answerFailure(exchange, error))
    .pipe(response)
}
