import { expect, test } from 'vitest'
import { Misses } from '../search/report-misses.ts'
import { exampleRelease } from './example-release.ts'
import { siteForTest } from './site-for-test.ts'
import { createServer } from 'node:http'
import { onTestFinished } from 'vitest'
import type { AddressInfo } from 'node:net'

const page =
  '<!doctype html><html lang="vi"><form action="/tim-kiem"><input id="o" type="search" name="q"></form><div data-search-results><!--ket-qua--></div><!--danh-sach--><p>Tất cả thủ tục</p><!--het-danh-sach--></html>'

const file = {
  entries: [
    { kind: 'procedures', address: '/thu-tuc/dang-ky-khai-sinh', name: 'Đăng ký khai sinh', field: 'Hộ tịch', code: '1.001193' },
    { kind: 'procedures', address: '/thu-tuc/dang-ky-tam-tru', name: 'Đăng ký <b>tạm trú</b>', code: '1.004194' },
  ],
  synonyms: [{ phrases: ['sinh con'], codes: ['1.001193'] }],
  referrals: [{ title: 'Ly hôn', phrases: ['ly hôn'], place: 'Tòa án', answer: 'Tòa án giải quyết.', link: 'https://example.vn/?a=1&b=2' }],
  ward: 'phường Trúc Lâm',
  formerUnits: ['xã Phú Sơn'],
}

const releaseWithSearch = {
  ...exampleRelease,
  files: {
    ...exampleRelease.files,
    'tim-kiem.html': page,
    'tim-kiem/chi-muc.json': JSON.stringify(file),
    'tim-kiem/noi-dung.json': JSON.stringify({ entries: [{ kind: 'articles', address: '/tin-tuc/ra-quan', name: 'Ra quân' }] }),
  },
}

const ask = async (query: string) => {
  const site = await siteForTest(releaseWithSearch)
  const answer = await site.ask(`/tim-kiem${query}`)
  return { ...answer, text: answer.body.toString(), reports: site.reports }
}

test('a question is answered in the page, without the list of everything, and kept by nobody', async () => {
  const { status, headers, text } = await ask('?q=dk+khai+sinh+can+j')
  expect(status).toBe(200)
  expect(text).toContain('<a class="result-name" href="/thu-tuc/dang-ky-khai-sinh">Đăng ký khai sinh</a>')
  expect(text).toContain('href="/thu-tuc/dang-ky-khai-sinh#ho-so"')
  expect(text).toContain('value="dk khai sinh can j"')
  expect(text).not.toContain('Tất cả thủ tục')
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['referrer-policy']).toBe('no-referrer')
})

test.each([{ query: '' }, { query: '?q=' }, { query: '?q=%20%20' }, { query: '?x=1' }])(
  '"$query" gets the page as it is',
  async ({ query }) => {
    const { text } = await ask(query)
    expect(text).toBe(page)
  },
)

test('what the ward does not do is said first', async () => {
  const { text } = await ask('?q=ly+hon')
  expect(text).toContain('Ly hôn: không thuộc thẩm quyền của phường')
  expect(text).toContain('href="https://example.vn/?a=1&amp;b=2"')
})

test('a former unit is explained', async () => {
  expect((await ask('?q=khai+sinh+phu+son')).text).toContain('Từ 01/7/2025, xã Phú Sơn thuộc phường Trúc Lâm')
})

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '$& $1 $` tam tru',
  '<!--ket-qua--> khai sinh',
  '\u0000\ud800',
  'x'.repeat(5000),
])('nothing that is typed becomes part of the page: %s', async (question) => {
  const { status, text, reports } = await ask(`?q=${encodeURIComponent(question.toWellFormed())}`)
  expect(status).toBe(200)
  expect(text).not.toMatch(/<script|<img|<b>/)
  expect(reports).toEqual([])
})

test('names from the index are escaped', async () => {
  expect((await ask('?q=tam+tru')).text).toContain('Đăng ký &lt;b&gt;tạm trú&lt;/b&gt;')
})

test('results lead below the base path of the site', async () => {
  const site = await siteForTest({ ...releaseWithSearch, basePath: '/cchc' })
  const { body } = await site.ask('/cchc/tim-kiem?q=khai+sinh')
  expect(body.toString()).toContain('href="/cchc/thu-tuc/dang-ky-khai-sinh"')
})

test('a release without an index gives its page, or none, and no fault', async () => {
  const site = await siteForTest({ ...exampleRelease, files: { ...exampleRelease.files, 'tim-kiem.html': page } })
  expect((await site.ask('/tim-kiem?q=khai+sinh')).body.toString()).toBe(page)
  const bare = await siteForTest(exampleRelease)
  expect((await bare.ask('/tim-kiem?q=khai+sinh')).status).toBe(404)
})

test('the next release is searched as soon as it is live', async () => {
  const site = await siteForTest(releaseWithSearch)
  await site.ask('/tim-kiem?q=khai+sinh')
  const other = { ...file, entries: [{ kind: 'procedures', address: '/thu-tuc/khac', name: 'Khai sinh theo cách mới' }] }
  await site.shelf.put({
    ...releaseWithSearch,
    number: 8,
    files: { ...releaseWithSearch.files, 'tim-kiem/chi-muc.json': JSON.stringify(other) },
  })
  await site.shelf.switchTo(8)
  expect((await site.ask('/tim-kiem?q=khai+sinh')).body.toString()).toContain('Khai sinh theo cách mới')
})

/** A CMS that takes reports until the test ends, or refuses them. */
async function cmsForTest(status: number): Promise<{ url: string; bodies: unknown[] }> {
  const bodies: unknown[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    bodies.push(JSON.parse(Buffer.concat(chunks).toString()))
    response.writeHead(status).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies }
}

test('what was not found is counted folded and told once, without anything of a person', async () => {
  const cms = await cmsForTest(204)
  const misses = new Misses(cms.url, () => {})
  for (const question of ['Nấu phở bò', 'nau pho bo', 'gọi 0912345678', 'a@b.vn']) misses.count(question)
  await misses.tell()
  await misses.tell()
  expect(cms.bodies).toEqual([{ misses: [{ text: 'nau pho bo', count: 2 }] }])
})

test('while the CMS is away the counts wait, and the operator hears of it once', async () => {
  const reports: string[] = []
  const misses = new Misses('http://127.0.0.1:1', (line) => reports.push(line))
  misses.count('nấu phở bò')
  await misses.tell()
  await misses.tell()
  expect(reports).toHaveLength(1)
  for (let place = 0; place < 1000; place += 1) misses.count(`câu hỏi số ${place}`)
})
