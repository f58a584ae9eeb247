import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicationStatusOf } from '../../src/publishing/telling/publication-status.ts'
import type { FreshCms } from '../fresh-cms.ts'
import { bodyWithLink, publishArticle } from './support/documents.ts'
import { newestChange as changeOf } from './support/newest-change.ts'
import { openCmsWithWard, openPublisher, type OpenPublisher } from './support/open-publisher.ts'
import { startWeb, type RunningWeb } from './support/running-web.ts'

let cms: FreshCms
let web: RunningWeb
let desk: OpenPublisher

const open = (choices: { now?: () => Date } = {}) => openPublisher(cms, { webUrl: web.url, ...choices })

beforeAll(async () => {
  cms = await openCmsWithWard()
  web = await startWeb(cms.releasesDir)
  desk = await open()
  await desk.publisher.work()
})

afterAll(async () => {
  await desk.close()
  await web.stop()
  await cms.close()
})

const fileOf = (file: string) => readFile(path.join(cms.releasesDir, 'current', file), 'utf8')
const noteOf = async () => JSON.parse(await fileOf('.release/manifest.json'))

const newestChange = (documentId: number) => changeOf(cms.payload, documentId)
const waitingCount = async () => (await desk.ledger.waiting()).length

test('an empty site is a correct site', async () => {
  expect(await fileOf('index.html')).toContain('<html lang="vi"')
  expect(await fileOf('rss.xml')).toContain('<rss')
})

test('a published article gets its page, its place in the list and its feed item, in one release', async () => {
  const before = await desk.shelf.liveNumber()
  const article = await publishArticle(cms.payload, { title: 'Nộp hồ sơ trực tuyến tại nhà' })
  await desk.publisher.work()
  expect(await desk.shelf.liveNumber()).toBe((before ?? 0) + 1)
  expect(await fileOf(`tin-tuc/${article.slug}.html`)).toContain('Nộp hồ sơ trực tuyến tại nhà')
  expect(await fileOf('tin-tuc.html')).toContain('Nộp hồ sơ trực tuyến tại nhà')
  expect(await fileOf('rss.xml')).toContain('Nộp hồ sơ trực tuyến tại nhà')
  expect(await newestChange(article.id)).toMatchObject({
    state: 'released',
    outcome: expect.stringMatching(/^Đã lên trang lúc \d\d:\d\d:\d\d/),
  })
})

test('what visitors fetch is what the release holds: the publisher has proven it', async () => {
  const { docs } = await cms.payload.find({ collection: 'releases', sort: '-number', limit: 1, overrideAccess: true })
  expect(docs[0]).toMatchObject({ state: 'live', outcome: 'Đã kiểm chứng trên máy chủ trang' })
})

test('a rolled-back save asks for no release', async () => {
  const { payload } = cms
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('no transaction')
  await payload.create({
    collection: 'articles',
    data: { title: 'Sẽ bị hủy', summary: 'Sẽ bị hủy', body: bodyWithLink('https://dichvucong.gov.vn'), _status: 'published' },
    overrideAccess: true,
    req: { transactionID },
  })
  await payload.db.rollbackTransaction(transactionID)
  expect(await waitingCount()).toBe(0)
})

test('a draft saved over a published article changes nothing in public, and asks for nothing', async () => {
  const article = await publishArticle(cms.payload, { title: 'Bản công khai' })
  await desk.publisher.work()
  await cms.payload.update({ collection: 'articles', id: article.id, data: { title: 'Bản nháp mới' }, draft: true, overrideAccess: true })
  expect(await waitingCount()).toBe(0)
  await desk.publisher.work()
  expect(await fileOf(`tin-tuc/${article.slug}.html`)).toContain('Bản công khai')
})

test('an article with a newer draft can be unpublished, and is then gone', async () => {
  const article = await publishArticle(cms.payload, { title: 'Sẽ gỡ xuống' })
  await cms.payload.update({ collection: 'articles', id: article.id, data: { title: 'Nháp' }, draft: true, overrideAccess: true })
  await desk.publisher.work()
  await cms.payload.update({ collection: 'articles', id: article.id, data: { _status: 'draft' }, draft: false, overrideAccess: true })
  await desk.publisher.work()
  await expect(fileOf(`tin-tuc/${article.slug}.html`)).rejects.toThrow('ENOENT')
  expect((await noteOf()).gone).toContain(`/tin-tuc/${article.slug}`)
  expect(await newestChange(article.id)).toMatchObject({ outcome: expect.stringContaining('Đã gỡ khỏi trang') })
})

test('a deleted article is gone', async () => {
  const article = await publishArticle(cms.payload, { title: 'Sẽ xóa hẳn' })
  await desk.publisher.work()
  await cms.payload.delete({ collection: 'articles', id: article.id, overrideAccess: true })
  await desk.publisher.work()
  expect((await noteOf()).gone).toContain(`/tin-tuc/${article.slug}`)
})

test('an old slug leads to the new one', async () => {
  const article = await publishArticle(cms.payload, { title: 'Đổi đường dẫn', slug: 'duong-dan-cu' })
  await desk.publisher.work()
  await cms.payload.update({
    collection: 'articles',
    id: article.id,
    data: { slug: 'duong-dan-moi', _status: 'published' },
    draft: false,
    overrideAccess: true,
  })
  await desk.publisher.work()
  expect((await noteOf()).redirects).toMatchObject({ '/tin-tuc/duong-dan-cu': '/tin-tuc/duong-dan-moi' })
  expect(await fileOf('tin-tuc/duong-dan-moi.html')).toContain('Đổi đường dẫn')
})

test('a link that leads nowhere keeps its article off the site, tells its editor why, and lets the others out', async () => {
  const broken = await publishArticle(cms.payload, { title: 'Có liên kết hỏng', body: bodyWithLink('/khong-co-trang-nay') })
  const sound = await publishArticle(cms.payload, { title: 'Không có gì hỏng' })
  await desk.publisher.work()
  await expect(fileOf(`tin-tuc/${broken.slug}.html`)).rejects.toThrow('ENOENT')
  expect(await fileOf(`tin-tuc/${sound.slug}.html`)).toContain('Không có gì hỏng')
  expect(await newestChange(broken.id)).toMatchObject({ state: 'refused', outcome: expect.stringContaining('“/khong-co-trang-nay”') })
})

test('a document that breaks the contract keeps its last good page, also after the publisher starts anew', async () => {
  const article = await publishArticle(cms.payload, { title: 'Bản tốt cuối cùng' })
  await desk.publisher.work()
  await cms.payload.db.pool.query(`UPDATE articles SET uid = 'hong', title = 'Bản hỏng' WHERE id = ${article.id}`)
  await cms.payload.db.pool.query(
    `INSERT INTO changes (kind, document_id, document_title, event, state, created_at, updated_at) VALUES ('articles', ${article.id}, 'x', 'changed', 'waiting', now(), now())`,
  )
  const other = await publishArticle(cms.payload, { title: 'Bài khác vẫn lên' })
  await desk.publisher.work()
  expect(await fileOf(`tin-tuc/${article.slug}.html`)).toContain('Bản tốt cuối cùng')
  expect(await fileOf(`tin-tuc/${other.slug}.html`)).toContain('Bài khác vẫn lên')
  expect(await newestChange(article.id)).toMatchObject({ state: 'refused', outcome: expect.stringContaining('Chưa lên trang được') })
  await desk.close()
  desk = await open()
  await publishArticle(cms.payload, { title: 'Bài sau khi khởi động lại' })
  await desk.publisher.work()
  expect(await fileOf(`tin-tuc/${article.slug}.html`)).toContain('Bản tốt cuối cùng')
})

test('ten publishes in a burst make one release', async () => {
  const before = (await desk.shelf.liveNumber()) ?? 0
  const burst = await Promise.all(
    Array.from({ length: 10 }, (_, index) => publishArticle(cms.payload, { title: `Bài trong loạt ${index}` })),
  )
  await desk.publisher.work()
  expect(await desk.shelf.liveNumber()).toBe(before + 1)
  for (const article of burst) expect(await fileOf('rss.xml')).toContain(article.title)
})

test('what is published while a release is made goes out without another call', async () => {
  const first = await publishArticle(cms.payload, { title: 'Bài trước khi dựng' })
  const [, second] = await Promise.all([desk.publisher.work(), publishArticle(cms.payload, { title: 'Bài trong khi dựng' })])
  if ((await waitingCount()) > 0) await desk.publisher.work()
  for (const { slug, title } of [first, second]) expect(await fileOf(`tin-tuc/${slug}.html`)).toContain(title)
})

test('nothing new makes no release, and the feed stays as it is byte for byte', async () => {
  const [before, feed] = [await desk.shelf.liveNumber(), await fileOf('rss.xml')]
  await cms.payload.db.pool.query(
    "INSERT INTO changes (kind, document_title, event, state, created_at, updated_at) VALUES ('ward', 'x', 'rebuild', 'waiting', now(), now())",
  )
  await desk.publisher.work()
  expect(await waitingCount()).toBe(0)
  expect(await desk.shelf.liveNumber()).toBe(before)
  expect(await fileOf('rss.xml')).toBe(feed)
})

test('what becomes visible at a time appears at that time, and goes at its end', async () => {
  let now = new Date()
  const timed = await openTimed(() => now)
  now = new Date()
  const begun = now.getTime()
  const at = (seconds: number) => new Date(begun + seconds * 1000).toISOString()
  const article = await publishArticle(cms.payload, { title: 'Đúng giờ mới hiện', visibleFrom: at(60), visibleUntil: at(120) })
  await timed.publisher.work()
  await expect(fileOf(`tin-tuc/${article.slug}.html`)).rejects.toThrow('ENOENT')
  expect((await noteOf()).gone).not.toContain(`/tin-tuc/${article.slug}`)
  expect(await newestChange(article.id)).toMatchObject({ outcome: expect.stringContaining('Đã duyệt; sẽ tự lên trang lúc') })
  expect(timed.publisher.msUntilDue()).toBeLessThanOrEqual(61_000)
  now = new Date(at(61))
  await timed.publisher.work()
  expect(await fileOf(`tin-tuc/${article.slug}.html`)).toContain('Đúng giờ mới hiện')
  expect(await newestChange(article.id)).toMatchObject({ outcome: expect.stringContaining('theo lịch đã duyệt') })
  now = new Date(at(121))
  await timed.publisher.work()
  await expect(fileOf(`tin-tuc/${article.slug}.html`)).rejects.toThrow('ENOENT')
  expect((await noteOf()).gone).toContain(`/tin-tuc/${article.slug}`)
})

async function openTimed(now: () => Date): Promise<OpenPublisher> {
  await desk.close()
  desk = await open({ now })
  await desk.publisher.work()
  return desk
}

test('of two publishers at once one waits, and takes over when the other ends', async () => {
  const second = open()
  let over = false
  void second.finally(() => {
    over = true
  })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(over).toBe(false)
  await desk.close()
  desk = await second
  expect(desk.lines).toContain('waiting for the lock')
  const article = await publishArticle(cms.payload, { title: 'Người trực thứ hai' })
  await desk.publisher.work()
  expect(await fileOf(`tin-tuc/${article.slug}.html`)).toContain('Người trực thứ hai')
})

const toldOf = async (id: number) => (await publicationStatusOf('articles', id, await createLocalReq({}, cms.payload))).state

test('a rollback holds the site, and resuming brings it to the present', async () => {
  const earlier = (await desk.shelf.liveNumber()) ?? 0
  const after = await publishArticle(cms.payload, { title: 'Sau mốc quay lại' })
  await desk.publisher.work()
  await cms.payload.updateGlobal({ slug: 'site-state', data: { pinnedTo: earlier }, overrideAccess: true })
  await desk.publisher.work()
  expect(await desk.shelf.liveNumber()).toBe(earlier)
  const held = await publishArticle(cms.payload, { title: 'Phải chờ' })
  await desk.publisher.work()
  expect(await desk.shelf.liveNumber()).toBe(earlier)
  expect(await newestChange(held.id)).toMatchObject({ state: 'waiting' })
  expect([await toldOf(after.id), await toldOf(held.id)]).toEqual(['pinned', 'pinned'])
  await cms.payload.updateGlobal({ slug: 'site-state', data: { pinnedTo: null }, overrideAccess: true })
  await desk.publisher.work()
  expect(await fileOf(`tin-tuc/${held.slug}.html`)).toContain('Phải chờ')
  expect([await toldOf(after.id), await toldOf(held.id)]).toEqual(['live', 'live'])
})
