import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FreshCms } from '../fresh-cms.ts'
import { publishArticle } from './support/documents.ts'
import { newestChange } from './support/newest-change.ts'
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

async function picture(colour: string, name: string) {
  const data = await sharp({ create: { width: 400, height: 200, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()
  return { data, mimetype: 'image/jpeg', name, size: data.length }
}

const upload = async (colour: string, name: string) =>
  cms.payload.create({ collection: 'media', data: { alt: `Ảnh ${name}` }, file: await picture(colour, name), overrideAccess: true })
const edit = (id: number, data: object) =>
  cms.payload.update({ collection: 'articles', id, data: { ...data, _status: 'published' }, draft: false, overrideAccess: true })
const page = (slug: string) => readFile(path.join(cms.releasesDir, 'current/tin-tuc', `${slug}.html`), 'utf8')
const mediaIn = (html: string) => [...new Set([...html.matchAll(/\/media\/([A-Za-z0-9._-]+)/g)].map(([, file]) => file ?? ''))].sort()
const mediaOnDisk = async () => (await readdir(path.join(cms.releasesDir, 'current/media')).catch(() => [])).sort()
const statusOf = async (file: string) => (await fetch(`${web.url}/media/${file}`)).status

async function expectPicturesServed(slug: string): Promise<string[]> {
  const files = mediaIn(await page(slug))
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    expect(file).toMatch(/^[0-9a-f]{8}-/)
    expect(await statusOf(file), file).toBe(200)
  }
  expect(await mediaOnDisk()).toEqual(expect.arrayContaining(files))
  return files
}

test('a picture in use is in the release under a name that follows its bytes, and leaves with the last page that uses it', async () => {
  const media = await upload('#147', 'do.jpg')
  const unused = await upload('#fff', 'khong-dung.jpg')
  const article = await publishArticle(cms.payload, { title: 'Bài có ảnh', picture: media.id })
  await desk.publisher.work()
  const before = await expectPicturesServed(article.slug)
  expect(before.some((file) => file.endsWith(unused.filename ?? '?'))).toBe(false)

  await cms.payload.update({
    collection: 'media',
    id: media.id,
    data: { alt: 'Ảnh mới' },
    file: await picture('#c20', 'do.jpg'),
    overrideAccess: true,
  })
  await desk.publisher.work()
  const after = await expectPicturesServed(article.slug)
  expect(after.filter((file) => before.includes(file))).toEqual([])
  expect((await mediaOnDisk()).filter((file) => before.includes(file))).toEqual([])

  await edit(article.id, { picture: null })
  await desk.publisher.work()
  expect(mediaIn(await page(article.slug))).toEqual([])
  expect(await mediaOnDisk()).toEqual([])
})

test('an upload whose file is missing on the disk spoils nothing else: what is live stays, the rest goes out, and it heals', async () => {
  const media = await upload('#0a0', 'se-mat.jpg')
  const article = await publishArticle(cms.payload, { title: 'Bài có ảnh sẽ mất', picture: media.id })
  await desk.publisher.work()
  const files = await expectPicturesServed(article.slug)

  const stored = await readdir(cms.mediaDir)
  const kept = await Promise.all(stored.map(async (name) => ({ name, bytes: await readFile(path.join(cms.mediaDir, name)) })))
  for (const { name } of kept) if (name.startsWith('se-mat')) await rm(path.join(cms.mediaDir, name))
  await cms.payload.update({ collection: 'media', id: media.id, data: { alt: 'Đổi lời khi tệp đã mất' }, overrideAccess: true })
  const other = await publishArticle(cms.payload, { title: 'Bài không dính dáng' })
  await desk.publisher.work()
  expect(await page(other.slug)).toContain('Bài không dính dáng')
  expect(await expectPicturesServed(article.slug)).toEqual(files)
  expect(await newestChange(cms.payload, media.id, 'media')).toMatchObject({
    state: 'refused',
    outcome: expect.stringContaining('Chưa lên trang được'),
  })

  await desk.close()
  desk = await openPublisher(cms, { webUrl: web.url })
  await publishArticle(cms.payload, { title: 'Bài sau khi khởi động lại' }).then(async ({ slug }) => {
    await desk.publisher.work()
    expect(await page(slug)).toContain('Bài sau khi khởi động lại')
  })
  expect(await expectPicturesServed(article.slug)).toEqual(files)

  await cms.payload.update({
    collection: 'media',
    id: media.id,
    data: { alt: 'Đã tải lại' },
    file: await picture('#0b0', 'se-mat.jpg'),
    overrideAccess: true,
  })
  await desk.publisher.work()
  expect(await expectPicturesServed(article.slug)).not.toEqual(files)
  expect(await newestChange(cms.payload, media.id, 'media')).toMatchObject({ state: 'released' })
})

test('a file that is missing when the publisher starts costs its picture, and nothing else', async () => {
  const media = await upload('#a0a', 'mat-luc-nghi.jpg')
  const article = await publishArticle(cms.payload, { title: 'Bài mất ảnh lúc nghỉ', picture: media.id })
  await desk.publisher.work()
  await desk.close()
  for (const name of await readdir(cms.mediaDir)) if (name.startsWith('mat-luc-nghi')) await rm(path.join(cms.mediaDir, name))
  desk = await openPublisher(cms, { webUrl: web.url })
  const other = await publishArticle(cms.payload, { title: 'Bài sau lần nghỉ' })
  await desk.publisher.work()
  expect(await page(article.slug)).toContain('Bài mất ảnh lúc nghỉ')
  expect(await page(other.slug)).toContain('Bài sau lần nghỉ')
  expect(await newestChange(cms.payload, media.id, 'media')).toMatchObject({ state: 'refused' })
})
