import { STATUS_CODES } from 'node:http'
import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { plainPage } from './plain-page.ts'
import { securityHeaders } from './security-headers.ts'

function statusOf(error: NodeJS.ErrnoException): number {
  if (error.code === 'HPE_HEADER_OVERFLOW') return 431
  return error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
}

function rawAnswer(status: number): string {
  const page = plainPage(status)
  const headers = {
    ...securityHeaders,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Length': String(Buffer.byteLength(page)),
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', page].join('\r\n')
}

/** Answers a connection whose bytes are no request, and ends it. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  // An answer to an earlier request may be under way on it.
  const hasAnswered = !(socket instanceof Socket) || socket.bytesWritten > 0
  if (!socket.writable || hasAnswered) socket.destroy()
  else socket.end(rawAnswer(statusOf(error)), () => socket.destroy())
}
