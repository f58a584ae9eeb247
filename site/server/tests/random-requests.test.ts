import { connect } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleRelease } from './example-release.ts'
import { siteForTest } from './site-for-test.ts'

/** Sends bytes on a connection of their own; answers what came back until the server or `patienceMs` ended it. */
function send(port: number, bytes: Uint8Array, patienceMs: number): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
    socket.setTimeout(patienceMs, () => socket.destroy())
  })
}

const fragment = fc.constantFrom(
  '/',
  '..',
  '.',
  '%2e',
  '%2f',
  '%5c',
  '\\',
  '%',
  '%00',
  '%c0%af',
  'index',
  '.html',
  '.br',
  '.release',
  'tin-tuc',
  'media',
  '?',
  '#',
  '//',
  'ễ',
  ';',
  ':',
  '\t',
)
const target = fc.array(fc.oneof(fragment, fc.string({ maxLength: 8 })), { maxLength: 12 }).map((parts) => `/${parts.join('')}`)
const method = fc.oneof(fc.constantFrom('GET', 'HEAD', 'POST', 'CONNECT', 'PRI', 'get'), fc.string({ maxLength: 6 }))
const headerName = fc.constantFrom(
  'Accept-Encoding',
  'If-None-Match',
  'If-Modified-Since',
  'If-Range',
  'Range',
  'If-Match',
  'Expect',
  'Upgrade',
  'Connection',
  'Transfer-Encoding',
  'Content-Length',
  'X-Forwarded-Proto',
)
const headerValue = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('bytes=0-', 'bytes=5-1', '*', 'br;q=x', '100-continue', 'chunked', '-1', 'websocket', 'upgrade'),
)
const headers = fc
  .array(fc.tuple(headerName, headerValue), { maxLength: 4 })
  .map((rows) => rows.map(([name, value]) => `${name}: ${value}\r\n`).join(''))
const version = fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/9', '')

const requestLike = fc
  .tuple(method, target, version, headers)
  .map(([verb, path, protocol, lines]) =>
    new TextEncoder().encode(`${verb} ${path} ${protocol}\r\nHost: a\r\nConnection: close\r\n${lines}\r\n`),
  )

const anyBytes = fc.uint8Array({ maxLength: 200 })

/** Statuses a stranger's request may be answered with, 100 before the answer itself; 500 is none of them. */
const expectedStatus = /^(?:HTTP\/1\.1 100 Continue\r\n\r\n)?HTTP\/1\.1 (?:200|206|301|304|308|400|404|405|408|410|412|416|431) /

test('no request makes the server fail, leave the release or stop', async () => {
  const site = await siteForTest(exampleRelease)
  let answered = 0
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: requestLike }, { weight: 1, arbitrary: anyBytes }), async (bytes) => {
      const answer = await send(site.port, bytes, 100)
      if (answer !== '') expect(answer).toMatch(expectedStatus)
      if (answer !== '') answered += 1
      expect(answer).not.toContain('"redirects"')
      expect(answer).not.toMatch(/\r\nlocation: \/[/\\]/i)
    }),
    { numRuns: 300, endOnFailure: true },
  )
  expect(answered).toBeGreaterThan(150)
  expect(site.reports).toEqual([])
  expect((await site.ask('/')).status).toBe(200)
}, 60_000)

test.each([
  { what: 'no request at all', sent: '\u0000\u0001\u0002\r\n\r\n', status: 400 },
  { what: 'headers without end', sent: `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`, status: 431 },
])('$what is answered $status with the security headers and the connection is closed', async ({ sent, status }) => {
  const site = await siteForTest(exampleRelease)
  const answer = await send(site.port, Buffer.from(sent), 5000)
  expect(answer).toContain(`HTTP/1.1 ${status} `)
  expect(answer).toContain("Content-Security-Policy: default-src 'none'")
  expect(answer).toContain('<html lang="vi">')
})

test('several requests on one connection are answered in order', async () => {
  const site = await siteForTest(exampleRelease)
  const answer = await send(
    site.port,
    Buffer.from(['/', '/khong-co', '/tin-tuc/'].map((path) => `HEAD ${path} HTTP/1.1\r\nHost: a\r\n\r\n`).join('')),
    1000,
  )
  expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '404', '308'])
})

test('visitors who leave in the middle of a file trouble nobody', async () => {
  const site = await siteForTest({
    ...exampleRelease,
    files: { ...exampleRelease.files, 'media/11111111-lon.mp3': Buffer.alloc(20_000_000) },
  })
  await Promise.all(
    Array.from({ length: 20 }, () => send(site.port, Buffer.from('GET /media/11111111-lon.mp3 HTTP/1.1\r\nHost: a\r\n\r\n'), 1)),
  )
  expect((await site.ask('/')).status).toBe(200)
  expect(site.reports).toEqual([])
})
