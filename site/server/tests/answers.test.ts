import { expect, test } from 'vitest'
import { exampleRelease } from './example-release.ts'
import { siteForTest } from './site-for-test.ts'

const askEveryTime = 'public, max-age=0, must-revalidate'
const keepForEver = 'public, max-age=31536000, immutable'
const html = 'text/html; charset=utf-8'

interface Row {
  path: string
  method?: string
  status: number
  headers?: Record<string, string | undefined>
  says?: string
}

async function expectAnswer(site: Awaited<ReturnType<typeof siteForTest>>, { path, method, status, headers, says }: Row) {
  const answer = await site.ask(path, {}, method)
  expect(answer.status).toBe(status)
  for (const [name, value] of Object.entries(headers ?? {})) expect(answer.headers[name], name).toBe(value)
  if (says !== undefined) expect(answer.body.toString()).toContain(says)
  expect(site.reports).toEqual([])
}

test.each<Row>([
  { path: '/', status: 200, headers: { 'content-type': html, 'cache-control': askEveryTime, vary: 'Accept-Encoding' }, says: 'Trang chủ' },
  { path: '/?utm=zalo', status: 200, says: 'Trang chủ' },
  { path: '/tin-tuc', status: 200, headers: { 'content-type': html, 'cache-control': askEveryTime }, says: 'Tin tức' },
  { path: '/tin-tuc/le-ra-quan', status: 200, says: 'Lễ ra quân' },
  { path: '/tin-tuc/le%2Dra-quan', status: 200, says: 'Lễ ra quân' },
  { path: 'http://truclam.example/tin-tuc', status: 200, says: 'Tin tức' },
  { path: '/rss.xml', status: 200, headers: { 'content-type': 'application/rss+xml; charset=utf-8', 'cache-control': askEveryTime } },
  { path: '/tin-tuc/rss.xml', status: 200, headers: { 'content-type': 'application/rss+xml; charset=utf-8' } },
  { path: '/sitemap.xml', status: 200, headers: { 'content-type': 'application/xml; charset=utf-8' } },
  { path: '/robots.txt', status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' } },
  { path: '/tim-kiem.json', status: 200, headers: { 'content-type': 'application/json; charset=utf-8' } },
  { path: '/_astro/trang.Ab12.css', status: 200, headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': keepForEver } },
  {
    path: '/_astro/trang.Cd34.js',
    status: 200,
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': keepForEver },
  },
  { path: '/media/1f3a9c02-anh.webp', status: 200, headers: { 'content-type': 'image/webp', 'cache-control': keepForEver } },
  { path: '/media/1f3a9c02-anh.avif', status: 200, headers: { 'content-type': 'image/avif' } },
  { path: '/media/1f3a9c02-ban-tin.mp3', status: 200, headers: { 'content-type': 'audio/mpeg', 'accept-ranges': 'bytes' } },
  { path: '/media/1f3a9c02-ke-hoach.pdf', status: 200, headers: { 'content-type': 'application/pdf', 'content-disposition': undefined } },
  {
    path: '/media/1f3a9c02-to-khai.docx',
    status: 200,
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': 'attachment; filename="to-khai.docx"',
    },
  },
])('$path is served', async (row) => {
  await expectAnswer(await siteForTest(exampleRelease), row)
})

test.each<Row>([
  { path: '/tin-tuc/', status: 308, headers: { location: '/tin-tuc' } },
  { path: '/tin-tuc.html', status: 308, headers: { location: '/tin-tuc' } },
  { path: '/tin-tuc.html?trang=2', status: 308, headers: { location: '/tin-tuc?trang=2' } },
  { path: '/tin-tuc/le-ra-quan/', status: 308, headers: { location: '/tin-tuc/le-ra-quan' } },
  { path: '/index.html', status: 308, headers: { location: '/' } },
  { path: '/index', status: 308, headers: { location: '/' } },
  { path: '/%0d%0aX-A:b/', status: 400 },
  { path: '/a%3Fb/', status: 308, headers: { location: '/a%3Fb' } },
  { path: '/tin-tuc/ten-cu', status: 301, headers: { location: '/tin-tuc/le-ra-quan' } },
  { path: '/tin-tuc/ten-cu?ban=3f9a1c', status: 301, headers: { location: '/tin-tuc/le-ra-quan?ban=3f9a1c' } },
  { path: '/tin-tuc/ten-cu/', status: 308, headers: { location: '/tin-tuc/ten-cu' } },
  { path: '/tin-tuc/bai-da-go', status: 410, headers: { 'content-type': html, 'cache-control': 'no-cache' }, says: 'Đã gỡ' },
  { path: '/media/0a0b0c0d-anh-da-go.webp', status: 410 },
  { path: '/410', status: 410, says: 'Đã gỡ' },
  { path: '/404', status: 404, says: 'Không tìm thấy' },
  { path: '/khong-co', status: 404, headers: { 'content-type': html, 'cache-control': 'no-cache' }, says: 'Không tìm thấy' },
  { path: '/tin-tuc/rss', status: 404 },
  { path: '/media', status: 404 },
  { path: '/media/', status: 308, headers: { location: '/media' } },
])('$path leads elsewhere or is not there: $status', async (row) => {
  await expectAnswer(await siteForTest(exampleRelease), row)
})

test.each<Row>([
  { path: '/.release/manifest.json', status: 404 },
  { path: '/%2erelease/manifest.json', status: 404 },
  { path: '/../current/index.html', status: 404 },
  { path: '/..%2f..%2fetc/passwd', status: 404 },
  { path: '/tin-tuc/..%5c..%5crss.xml', status: 404 },
  { path: '/%2e%2e/000007/robots.txt', status: 404 },
  { path: '//truclam.example/', status: 404 },
  { path: '/tin-tuc//le-ra-quan', status: 404 },
  { path: '/\\truclam.example/', status: 404 },
  { path: '/index.html.br', status: 404 },
  { path: '/rss.xml.gz', status: 404 },
  { path: `/${'a'.repeat(3000)}`, status: 404 },
  { path: '/a%00b', status: 400, says: 'Địa chỉ không hợp lệ' },
  { path: '/%E0%A4%A', status: 400, headers: { 'content-type': html, 'cache-control': 'no-store' }, says: 'Địa chỉ không hợp lệ' },
  { path: '/%', status: 400 },
  { path: 'tin-tuc', status: 400 },
  { path: '/', method: 'POST', status: 405, headers: { allow: 'GET, HEAD', connection: 'close' } },
  { path: '/', method: 'OPTIONS', status: 405, headers: { allow: 'GET, HEAD' } },
  { path: '/', method: 'TRACE', status: 405 },
  { path: '/khong-co', method: 'DELETE', status: 405 },
])('$method $path is refused: $status', async (row) => {
  await expectAnswer(await siteForTest(exampleRelease), row)
})

test.each<Row>([
  { path: '/', status: 302, headers: { location: '/cchc/' } },
  { path: '/cchc', status: 308, headers: { location: '/cchc/' } },
  { path: '/cchc/', status: 200, says: 'Trang chủ' },
  { path: '/cchc/tin-tuc', status: 200, says: 'Tin tức' },
  { path: '/cchc/tin-tuc/', status: 308, headers: { location: '/cchc/tin-tuc' } },
  { path: '/cchc/index.html', status: 308, headers: { location: '/cchc/' } },
  { path: '/cchc/tin-tuc/ten-cu', status: 301, headers: { location: '/cchc/tin-tuc/le-ra-quan' } },
  { path: '/cchc/tin-tuc/bai-da-go', status: 410 },
  { path: '/cchc/_astro/trang.Ab12.css', status: 200, headers: { 'cache-control': keepForEver } },
  { path: '/tin-tuc', status: 404, says: 'Không tìm thấy' },
  { path: '/cchcx/tin-tuc', status: 404 },
  { path: '/suc-khoe', status: 200 },
])('below the base path /cchc, $path answers $status', async (row) => {
  await expectAnswer(await siteForTest({ ...exampleRelease, basePath: '/cchc' }), row)
})

test('before the first release every page says it is being prepared', async () => {
  const site = await siteForTest()
  for (const path of ['/', '/tin-tuc', '/rss.xml', '/.release/manifest.json']) {
    const answer = await site.ask(path)
    expect(answer.status).toBe(503)
    expect(answer.headers).toMatchObject({ 'retry-after': '5', 'content-type': html, 'cache-control': 'no-store' })
    expect(answer.body.toString()).toContain('Trang đang được chuẩn bị')
  }
  const health = await site.ask('/suc-khoe')
  expect(health.status).toBe(503)
  expect(JSON.parse(health.body.toString())).toEqual({ ok: false, release: null, madeAt: null })
})

test('health names the live release', async () => {
  const site = await siteForTest(exampleRelease)
  const health = await site.ask('/suc-khoe')
  expect(health.status).toBe(200)
  expect(health.headers['cache-control']).toBe('no-store')
  expect(JSON.parse(health.body.toString())).toEqual({ ok: true, release: 7, madeAt: '2026-02-01T03:04:06.000Z' })
})

test('a release without pages for 404 and 410 is answered for with plain ones', async () => {
  const site = await siteForTest({ number: 1, files: { 'index.html': 'x' }, gone: ['/cu'] })
  expect((await site.ask('/khong-co')).body.toString()).toContain('Không tìm thấy trang')
  expect((await site.ask('/cu')).body.toString()).toContain('Trang đã được gỡ')
})

test('a live release that cannot be read gives one sentence to visitors and one line to the operator', async () => {
  const site = await siteForTest(exampleRelease)
  await site.shelf.remove(7)
  const answer = await site.ask('/tin-tuc')
  expect(answer.status).toBe(500)
  expect(answer.body.toString()).toContain('Trang đang gặp sự cố')
  expect(site.reports).toEqual([expect.stringContaining('GET /tin-tuc failed: ENOENT')])
})
