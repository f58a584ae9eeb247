import fs from 'node:fs'
import { readFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { FreshCms } from '../../fresh-cms.ts'
import { bodyOf, bodyWithLink, publishArticle } from '../support/documents.ts'
import { newestChange } from '../support/newest-change.ts'
import { openCmsWithWard, openPublisher, type OpenPublisher } from '../support/open-publisher.ts'
import { startWeb, type RunningWeb } from '../support/running-web.ts'
import { faultyRenderer, type Faults } from './support/faulty-renderer.ts'
import { expectTidyShelf } from './support/whole-release.ts'

const tryingAgain = 'Chưa lên trang được vì máy chủ gặp lỗi; hệ thống đang tự thử lại, nội dung đã lưu vẫn an toàn.'
const isList = (address: string) => /^\/(tin-tuc|rss\.xml|tin-tuc\/rss\.xml)?$/.test(address)

let cms: FreshCms
let web: RunningWeb
let desk: OpenPublisher
const faults: Faults = { throwsAt: null }

const open = () => openPublisher(cms, { webUrl: web.url, renderer: (real) => faultyRenderer(real, faults) })
const page = (address: string) => readFile(path.join(cms.releasesDir, 'current', `${address}.html`), 'utf8')
const edit = (id: number, data: object) =>
  cms.payload.update({ collection: 'articles', id, data: { ...data, _status: 'published' }, draft: false, overrideAccess: true })
const told = (id: number) => newestChange(cms.payload, id)

async function publishLive(title: string) {
  const article = await publishArticle(cms.payload, { title })
  await desk.publisher.work()
  expect(await page(`tin-tuc/${article.slug}`)).toContain(title)
  return article
}

async function expectNothingLeftToDo(): Promise<void> {
  await expectTidyShelf(cms.releasesDir)
  expect(await desk.ledger.waiting()).toEqual([])
}

async function startAnew(): Promise<void> {
  await desk.close()
  desk = await open()
  await desk.publisher.work()
}

beforeAll(async () => {
  cms = await openCmsWithWard()
  web = await startWeb(cms.releasesDir)
  desk = await open()
  await publishLive('Bài đầu tiên')
})

afterEach(async () => {
  faults.throwsAt = null
  await desk.publisher.work()
  await expectNothingLeftToDo()
})

afterAll(async () => {
  await desk.close()
  await web.stop()
  await cms.close()
})

/** Carries out `work` while one operation on the releases fails for want of space from its n-th call on. */
async function onFullDisk(operation: 'writeFileSync' | 'rename', fromCall: number, work: () => Promise<void>): Promise<void> {
  const home = operation === 'rename' ? fs.promises : fs
  const real = Reflect.get(home, operation) as (...given: unknown[]) => unknown
  let calls = 0
  const failing = (...given: unknown[]) => {
    calls += 1
    const concerned = given.some((place) => String(place).startsWith(cms.releasesDir))
    if (concerned && calls >= fromCall) throw Object.assign(new Error(`ENOSPC: no space left on device, ${operation}`), { code: 'ENOSPC' })
    return Reflect.apply(real, home, given)
  }
  try {
    Reflect.set(home, operation, failing)
    syncBuiltinESMExports()
    await expect(work()).rejects.toThrow('ENOSPC')
  } finally {
    Reflect.set(home, operation, real)
    syncBuiltinESMExports()
  }
}

test.each([
  { operation: 'writeFileSync', fromCall: 1 },
  { operation: 'writeFileSync', fromCall: 4 },
  { operation: 'rename', fromCall: 1 },
  { operation: 'rename', fromCall: 2 },
] as const)(
  'a full disk ($operation, call $fromCall) leaves the old site up; the change waits, is told so, and goes out by itself',
  async ({ operation, fromCall }) => {
    const article = await publishArticle(cms.payload, { title: `Khi đĩa đầy ${operation} ${fromCall}` })
    const before = await desk.shelf.liveNumber()
    await onFullDisk(operation, fromCall, () => desk.publisher.work())
    expect(await desk.shelf.liveNumber()).toBe(before)
    expect(await told(article.id)).toMatchObject({ state: 'waiting', outcome: tryingAgain })
    await expectTidyShelf(cms.releasesDir)
    await desk.publisher.work()
    expect(await page(`tin-tuc/${article.slug}`)).toContain(article.title)
    expect(await told(article.id)).toMatchObject({ state: 'released', outcome: expect.stringContaining('Đã lên trang lúc') })
  },
)

test('a full disk while old releases are removed takes nothing away from the new one', async () => {
  const article = await publishArticle(cms.payload, { title: 'Khi không xóa được bản cũ' })
  await onFullDisk('rename', 3, () => desk.publisher.work())
  expect(await page(`tin-tuc/${article.slug}`)).toContain(article.title)
  expect(await told(article.id)).toMatchObject({ state: 'released' })
})

test.each([
  { removed: 'the live release', lost: () => fs.readlinkSync(path.join(cms.releasesDir, 'current')) },
  { removed: 'all releases', lost: () => '.' },
])('when somebody removes $removed under a running publisher, it makes them anew without being asked', async ({ lost }) => {
  const article = await publishLive('Vẫn còn sau khi thư mục mất')
  await fs.promises.rm(path.join(cms.releasesDir, lost()), { recursive: true })
  await desk.publisher.work()
  expect(await page(`tin-tuc/${article.slug}`)).toContain(article.title)
})

test('a document whose page cannot be made keeps its last good page, and the others go out', async () => {
  const [sick, sound] = [await publishLive('Trang sẽ hỏng'), await publishLive('Trang lành')]
  await edit(sick.id, { title: 'Trang đã hỏng' })
  await edit(sound.id, { title: 'Trang lành đã sửa' })
  faults.throwsAt = (address, body) => address === `/tin-tuc/${sick.slug}` && body.includes('Trang đã hỏng')
  await desk.publisher.work()
  expect(await page(`tin-tuc/${sick.slug}`)).toContain('Trang sẽ hỏng')
  expect(await page('tin-tuc')).toContain('Trang sẽ hỏng')
  expect(await page(`tin-tuc/${sound.slug}`)).toContain('Trang lành đã sửa')
  expect(await told(sick.id)).toMatchObject({
    state: 'refused',
    outcome: expect.stringMatching(/^Chưa lên trang được: Không dựng được trang/),
  })
  expect(await told(sound.id)).toMatchObject({ state: 'released' })
  faults.throwsAt = null
  await edit(sick.id, { title: 'Trang đã lành' })
  await desk.publisher.work()
  expect(await page(`tin-tuc/${sick.slug}`)).toContain('Trang đã lành')
})

test('a live document that nobody changed and that cannot be rendered again keeps its page, also after a start, and blocks nobody', async () => {
  const { payload } = cms
  const topic = await payload.create({
    collection: 'topics',
    data: { name: 'Chủ đề sẽ đổi', slug: 'chu-de-se-doi', description: 'Mô tả', order: 90 },
    overrideAccess: true,
  })
  const article = await publishArticle(payload, { title: 'Bài có chủ đề', topics: [topic.id] })
  await desk.publisher.work()
  const before = await page(`tin-tuc/${article.slug}`)
  faults.throwsAt = (address) => address === `/tin-tuc/${article.slug}`
  await payload.update({ collection: 'topics', id: topic.id, data: { name: 'Chủ đề đã đổi' }, overrideAccess: true })
  await publishLive('Không bị chặn')
  expect(await page(`tin-tuc/${article.slug}`)).toBe(before)
  expect(await told(article.id)).toMatchObject({ state: 'refused', outcome: expect.stringMatching(/^Trang này đang giữ nguyên bản trước/) })
  await startAnew()
  expect(await page(`tin-tuc/${article.slug}`)).toBe(before)
  await publishLive('Vẫn không bị chặn')
  faults.throwsAt = null
  await startAnew()
  expect(await page(`tin-tuc/${article.slug}`)).toContain('Chủ đề đã đổi')
  expect(await told(article.id)).toMatchObject({ state: 'released', outcome: expect.stringContaining('Đã lên trang lúc') })
})

test('a live document whose link lost its target keeps its page and blocks nobody', async () => {
  const { payload } = cms
  const topic = await payload.create({
    collection: 'topics',
    data: { name: 'Chủ đề sẽ bỏ', slug: 'chu-de-se-bo', description: 'Mô tả', order: 91 },
    overrideAccess: true,
  })
  const article = await publishArticle(payload, {
    title: 'Bài dẫn tới chủ đề',
    topics: [topic.id],
    body: bodyWithLink('/chu-de/chu-de-se-bo'),
  })
  await desk.publisher.work()
  expect(await told(article.id)).toMatchObject({ state: 'released' })
  await payload.delete({ collection: 'topics', id: topic.id, overrideAccess: true })
  await publishLive('Ra cùng lúc chủ đề bị bỏ')
  expect(await page(`tin-tuc/${article.slug}`)).toContain('Bài dẫn tới chủ đề')
  expect(await told(article.id)).toMatchObject({ state: 'refused', outcome: expect.stringContaining('“/chu-de/chu-de-se-bo”') })
})

test('a document changed while no publisher ran, whose page cannot be made, keeps its last page', async () => {
  const article = await publishLive('Trước khi máy nghỉ')
  await desk.close()
  await edit(article.id, { title: 'Sửa khi máy nghỉ', body: bodyWithLink('/khong-co-trang-nay') })
  desk = await open()
  await desk.publisher.work()
  expect(await page(`tin-tuc/${article.slug}`)).toContain('Trước khi máy nghỉ')
  expect(await told(article.id)).toMatchObject({ state: 'refused', outcome: expect.stringContaining('“/khong-co-trang-nay”') })
  await publishLive('Bài khác sau đó')
  await edit(article.id, { title: 'Đã sửa lại', body: bodyWithLink('/tin-tuc') })
  await desk.publisher.work()
  expect(await page(`tin-tuc/${article.slug}`)).toContain('Đã sửa lại')
})

test('when a list cannot be made whatever changed, the old site stays up and the changes go out once it can', async () => {
  const before = await desk.shelf.liveNumber()
  faults.throwsAt = isList
  const articles = [
    await publishArticle(cms.payload, { title: 'Chờ danh sách một' }),
    await publishArticle(cms.payload, { title: 'Chờ danh sách hai' }),
  ]
  await expect(desk.publisher.work()).rejects.toThrow('the template broke')
  await expect(desk.publisher.work()).rejects.toThrow('the template broke')
  expect(await desk.shelf.liveNumber()).toBe(before)
  for (const { id } of articles) expect(await told(id)).toMatchObject({ state: 'waiting', outcome: tryingAgain })
  faults.throwsAt = null
  await desk.publisher.work()
  for (const { slug, title } of articles) expect(await page(`tin-tuc/${slug}`)).toContain(title)
})

test('a document that spoils the lists is found among many and set aside; the others go out, also after a start and a rebuild', async () => {
  faults.throwsAt = (address, body) => isList(address) && body.includes('Thuốc độc')
  const many = await Promise.all(
    Array.from({ length: 9 }, (_, index) => publishArticle(cms.payload, { title: index === 4 ? 'Thuốc độc' : `Bài lành ${index}` })),
  )
  await desk.publisher.work()
  for (const { id, slug, title } of many) {
    if (title === 'Thuốc độc') {
      expect(await told(id)).toMatchObject({ state: 'refused', outcome: expect.stringContaining('các trang danh sách không dựng được') })
      await expect(page(`tin-tuc/${slug}`)).rejects.toThrow('ENOENT')
    } else {
      expect(await told(id)).toMatchObject({ state: 'released' })
      expect(await page('tin-tuc')).toContain(title)
    }
  }
  await publishLive('Bài sau thuốc độc')
  await startAnew()
  await publishLive('Bài sau khi khởi động lại')
  await cms.payload.db.pool.query(
    "INSERT INTO changes (kind, document_title, event, state, created_at, updated_at) VALUES ('ward', 'x', 'rebuild', 'waiting', now(), now())",
  )
  await publishLive('Bài sau khi dựng lại tất cả')
  const poison = many[4]
  if (poison === undefined) throw new Error('no such article')
  await edit(poison.id, { title: 'Đã giải độc', summary: 'Lành', body: bodyOf('Lành') })
  await desk.publisher.work()
  expect(await page(`tin-tuc/${poison.slug}`)).toContain('Đã giải độc')
})
