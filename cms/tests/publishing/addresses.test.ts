import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectWholeRelease } from './failures/support/whole-release.ts'
import type { FreshCms } from '../fresh-cms.ts'
import { publishArticle } from './support/documents.ts'
import { openCmsWithWard, openPublisher, type OpenPublisher } from './support/open-publisher.ts'
import { startWeb, type RunningWeb } from './support/running-web.ts'

let cms: FreshCms
let web: RunningWeb
let desk: OpenPublisher

beforeAll(async () => {
  cms = await openCmsWithWard()
  web = await startWeb(cms.releasesDir)
  desk = await openPublisher(cms, { webUrl: web.url })
})

afterAll(async () => {
  await desk.close()
  await web.stop()
  await cms.close()
})

const live = () => desk.shelf.liveNumber().then((number) => desk.shelf.folderOf(number ?? 0))

/** What a visitor gets: the title of the page, where it leads, or that there is none. */
async function at(slug: string): Promise<string | number> {
  const answer = await fetch(`${web.url}/tin-tuc/${slug}`, { redirect: 'manual' })
  const body = await answer.text()
  if (answer.status === 301) return `→ ${answer.headers.get('location')}`
  return answer.status === 200 ? (/<h1[^>]*>([^<]*)</.exec(body)?.[1]?.trim() ?? '') : answer.status
}

async function edit(id: number, data: object): Promise<void> {
  await cms.payload.update({ collection: 'articles', id, data: { _status: 'published', ...data }, draft: false, overrideAccess: true })
  await desk.publisher.work()
}

async function publish(title: string, slug: string): Promise<number> {
  const { id } = await publishArticle(cms.payload, { title, slug })
  await desk.publisher.work()
  return id
}

test('after two changes of its slug both old addresses lead straight to the new one, and back again', async () => {
  const id = await publish('Bài đi xa', 'chang-mot')
  await edit(id, { slug: 'chang-hai' })
  await edit(id, { slug: 'chang-ba' })
  expect([await at('chang-mot'), await at('chang-hai'), await at('chang-ba')]).toEqual([
    '→ /tin-tuc/chang-ba',
    '→ /tin-tuc/chang-ba',
    'Bài đi xa',
  ])
  await edit(id, { slug: 'chang-mot' })
  expect([await at('chang-mot'), await at('chang-hai'), await at('chang-ba')]).toEqual([
    'Bài đi xa',
    '→ /tin-tuc/chang-mot',
    '→ /tin-tuc/chang-mot',
  ])
})

test('an address that was left may be taken by another document, and is its own then', async () => {
  const first = await publish('Bài thứ nhất', 'dia-chi-quy')
  await edit(first, { slug: 'dia-chi-moi' })
  expect(await at('dia-chi-quy')).toBe('→ /tin-tuc/dia-chi-moi')
  const second = await publish('Bài thứ hai', 'dia-chi-quy')
  expect([await at('dia-chi-quy'), await at('dia-chi-moi')]).toEqual(['Bài thứ hai', 'Bài thứ nhất'])
  await edit(second, { _status: 'draft' })
  expect(await at('dia-chi-quy')).toBe(410)
})

test('what was withdrawn is gone, and there again once it is published again', async () => {
  const id = await publish('Gỡ rồi đăng lại', 'go-roi-dang-lai')
  await edit(id, { _status: 'draft' })
  expect(await at('go-roi-dang-lai')).toBe(410)
  await edit(id, {})
  expect(await at('go-roi-dang-lai')).toBe('Gỡ rồi đăng lại')
})

test('the address of a deleted document may be taken by a new one', async () => {
  const id = await publish('Sẽ bị xóa', 'cho-trong')
  await edit(id, { slug: 'cho-trong-hai' })
  await cms.payload.delete({ collection: 'articles', id, overrideAccess: true })
  await desk.publisher.work()
  expect([await at('cho-trong'), await at('cho-trong-hai')]).toEqual([410, 410])
  await publish('Người đến sau', 'cho-trong')
  expect([await at('cho-trong'), await at('cho-trong-hai')]).toEqual(['Người đến sau', 410])
})

test('two documents that swap their addresses in one release each have the other’s', async () => {
  const [left, right] = [await publish('Bài bên trái', 'ben-trai'), await publish('Bài bên phải', 'ben-phai')]
  const rename = (id: number, slug: string) =>
    cms.payload.update({ collection: 'articles', id, data: { slug, _status: 'published' }, draft: false, overrideAccess: true })
  await rename(left, 'tam-thoi')
  await rename(right, 'ben-trai')
  await rename(left, 'ben-phai')
  await desk.publisher.work()
  expect([await at('ben-trai'), await at('ben-phai'), await at('tam-thoi')]).toEqual([
    'Bài bên phải',
    'Bài bên trái',
    '→ /tin-tuc/ben-phai',
  ])
})

const hrefs = (html: string) =>
  [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].flatMap(([, link]) => (link === undefined ? [] : [link]))
const internal = (link: string) => link.startsWith('/') && !link.startsWith('//')

test('a new base address moves the whole site: pages, links, feeds and redirects follow, and back again', async () => {
  const id = await publish('Bài dưới đường dẫn gốc', 'bai-duoi-goc')
  await edit(id, { slug: 'bai-duoi-goc-moi' })
  const moveTo = async (baseAddress: string) => {
    await cms.payload.updateGlobal({ slug: 'ward', data: { baseAddress }, overrideAccess: true })
    await desk.publisher.work()
    await expectWholeRelease(await live())
  }
  await moveTo('https://x.vn/cchc')
  const get = (address: string) => fetch(web.url + address, { redirect: 'manual' })
  for (const address of ['/cchc/', '/cchc/tin-tuc', '/cchc/tin-tuc/bai-duoi-goc-moi']) {
    const answer = await get(address)
    expect(answer.status, address).toBe(200)
    const links = hrefs(await answer.text()).filter(internal)
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((link) => link !== '/cchc' && !link.startsWith('/cchc/'))).toEqual([])
    for (const link of new Set(links)) expect((await get(link.split('#')[0] ?? link)).status, link).toBe(200)
  }
  expect((await get('/tin-tuc/bai-duoi-goc-moi')).status).toBe(404)
  expect((await get('/cchc/tin-tuc/bai-duoi-goc')).headers.get('location')).toBe('/cchc/tin-tuc/bai-duoi-goc-moi')
  for (const address of ['/cchc/rss.xml', '/cchc/sitemap.xml', '/cchc/sitemap/tin-tuc.xml', '/cchc/robots.txt']) {
    const text = await (await get(address)).text()
    expect(text, address).toContain('https://x.vn/cchc/')
    expect(text.match(/https:\/\/x\.vn(?!\/cchc(?:\/|<|"))/g), address).toBeNull()
  }
  await moveTo('https://truclam.example')
  expect(await at('bai-duoi-goc-moi')).toBe('Bài dưới đường dẫn gốc')
  expect((await get('/cchc/tin-tuc')).status).toBe(404)
})
