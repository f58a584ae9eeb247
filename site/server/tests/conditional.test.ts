import { utimes } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { exampleRelease } from './example-release.ts'
import { writtenAt } from './shelf.ts'
import { siteForTest } from './site-for-test.ts'

const lastModified = 'Sun, 01 Feb 2026 03:04:05 GMT'
const audio = '/media/1f3a9c02-ban-tin.mp3'

test.each([
  { accept: undefined, encoding: undefined, decode: (body: Buffer) => body },
  { accept: 'gzip, deflate, br, zstd', encoding: 'br', decode: brotliDecompressSync },
  { accept: 'gzip, br;q=0.5', encoding: 'gzip', decode: gunzipSync },
  { accept: 'gzip;q=0, br;q=0', encoding: undefined, decode: (body: Buffer) => body },
])('a client that takes $accept gets $encoding', async ({ accept, encoding, decode }) => {
  const site = await siteForTest(exampleRelease)
  for (const { address, file } of [
    { address: '/', file: 'index.html' },
    { address: '/khong-co', file: '404.html' },
  ] as const) {
    const answer = await site.ask(address, accept === undefined ? {} : { 'accept-encoding': accept })
    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(answer.headers.vary).toBe('Accept-Encoding')
    expect(answer.headers['content-length']).toBe(String(answer.body.byteLength))
    expect(decode(answer.body).toString()).toBe(exampleRelease.files[file])
  }
})

test('a picture is sent as it is', async () => {
  const answer = await (await siteForTest(exampleRelease)).ask('/media/1f3a9c02-anh.webp', { 'accept-encoding': 'br' })
  expect(answer.headers['content-encoding']).toBeUndefined()
  expect(answer.body.toString()).toBe('webp')
})

test('each encoding has an ETag of its own, and each is good for 304', async () => {
  const site = await siteForTest(exampleRelease)
  const etags = new Set<string>()
  for (const encoding of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': encoding }
    const { etag = '' } = (await site.ask('/', headers)).headers
    etags.add(etag)
    for (const match of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await site.ask('/', { ...headers, 'if-none-match': match })
      expect(again.status).toBe(304)
      expect(again.body.byteLength).toBe(0)
      expect(again.headers).toMatchObject({ etag, vary: 'Accept-Encoding', 'cache-control': 'public, max-age=0, must-revalidate' })
    }
  }
  expect(etags.size).toBe(3)
})

test.each([
  { headers: { 'if-none-match': '"other"' }, status: 200 },
  { headers: { 'if-modified-since': lastModified }, status: 304 },
  { headers: { 'if-modified-since': 'Sun, 01 Feb 2026 03:04:06 GMT' }, status: 200 },
  { headers: { 'if-modified-since': 'Sun, 01 Feb 2026 03:04:04 GMT' }, status: 200 },
  { headers: { 'if-modified-since': 'yesterday' }, status: 200 },
  { headers: { 'if-none-match': '"other"', 'if-modified-since': lastModified }, status: 200 },
  { headers: { 'if-match': '"other"' }, status: 412 },
])('$headers is answered $status', async ({ headers, status }) => {
  const answer = await (await siteForTest(exampleRelease)).ask('/tin-tuc', headers)
  expect(answer.status).toBe(status)
  if (status !== 412) expect(answer.headers['last-modified']).toBe(lastModified)
})

test('a file of this very second has no Last-Modified, since the next version may be as young', async () => {
  const site = await siteForTest(exampleRelease)
  const now = new Date()
  await utimes(path.join(site.shelf.dir, '000007', 'tin-tuc.html'), now, new Date(now.getTime() + 1000))
  const { headers } = await site.ask('/tin-tuc')
  expect(headers['last-modified']).toBeUndefined()
  expect(headers.etag).toMatch(/^"/)
})

test('HEAD answers as GET does, without a body', async () => {
  const site = await siteForTest(exampleRelease)
  for (const address of ['/', '/rss.xml', audio, '/khong-co', '/tin-tuc/', '/suc-khoe', '/%']) {
    const [got, head] = [await site.ask(address), await site.ask(address, {}, 'HEAD')]
    expect(head.status).toBe(got.status)
    expect({ ...head.headers, date: '' }).toEqual({ ...got.headers, date: '' })
    expect(head.body.byteLength).toBe(0)
  }
})

test.each([
  { range: 'bytes=2-4', status: 206, contentRange: 'bytes 2-4/10', body: '234' },
  { range: 'bytes=7-', status: 206, contentRange: 'bytes 7-9/10', body: '789' },
  { range: 'bytes=-3', status: 206, contentRange: 'bytes 7-9/10', body: '789' },
  { range: 'bytes=8-99', status: 206, contentRange: 'bytes 8-9/10', body: '89' },
  { range: 'bytes=10-', status: 416, contentRange: 'bytes */10', body: undefined },
  { range: 'bytes=0-1,4-5', status: 200, contentRange: undefined, body: '0123456789' },
  { range: 'lines=1-2', status: 200, contentRange: undefined, body: '0123456789' },
])('$range of ten bytes is answered $status', async ({ range, status, contentRange, body }) => {
  const answer = await (await siteForTest(exampleRelease)).ask(audio, { range })
  expect(answer.status).toBe(status)
  expect(answer.headers['content-range']).toBe(contentRange)
  if (body !== undefined) expect(answer.body.toString()).toBe(body)
  else expect(answer.body.toString()).toContain('Phần cần tải không có')
})

test('a range is given only of the version the client already has', async () => {
  const site = await siteForTest(exampleRelease)
  const { etag = '' } = (await site.ask(audio)).headers
  const ask = async (ifRange: string) => (await site.ask(audio, { range: 'bytes=0-1', 'if-range': ifRange })).status
  expect(await ask(etag)).toBe(206)
  expect(await ask('"other"')).toBe(200)
  expect(await ask(writtenAt.toUTCString())).toBe(206)
  expect(await ask('Sun, 01 Feb 2026 03:04:04 GMT')).toBe(200)
})

test('a page is not given in parts', async () => {
  const answer = await (await siteForTest(exampleRelease)).ask('/', { range: 'bytes=0-1' })
  expect(answer.status).toBe(200)
  expect(answer.headers['accept-ranges']).toBeUndefined()
})
