import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FreshCms } from '../fresh-cms.ts'
import { publishable } from '../support/documents.ts'
import { filesOf, fullRelease, notesOf } from './support/full-release.ts'
import { newestChange } from './support/newest-change.ts'
import { openCmsWithWard, openPublisher, type OpenPublisher } from './support/open-publisher.ts'
import { startWeb, type RunningWeb } from './support/running-web.ts'

let cms: FreshCms
let web: RunningWeb
let desk: OpenPublisher
let now = new Date()

beforeAll(async () => {
  cms = await openCmsWithWard()
  web = await startWeb(cms.releasesDir)
  desk = await openPublisher(cms, { webUrl: web.url, now: () => now })
  await desk.publisher.work()
})

afterAll(async () => {
  await desk.close()
  await web.stop()
  await cms.close()
})

const fileOf = (file: string) => readFile(path.join(cms.releasesDir, 'current', file), 'utf8')
const noonOf = (day: string) => `${day}T12:00:00.000Z`

/** Releases what waits, at the present moment. */
async function releaseNow(): Promise<void> {
  now = new Date()
  await desk.publisher.work()
}

/** Says whether the live release is, byte for byte, what a render from nothing makes of the same moment. */
async function equalsFullRender(): Promise<boolean> {
  await desk.close()
  const full = await fullRelease(cms, () => now)
  desk = await openPublisher(cms, { webUrl: web.url, now: () => now })
  const live = path.join(cms.releasesDir, 'current')
  expect(await notesOf(live)).toEqual(full.notes)
  return isDeepStrictEqual(await filesOf(live), full.files)
}

/** Publishes a procedure, or a new version of one. */
async function publish(words: string, more: Record<string, unknown> = {}): Promise<{ id: number; slug: string }> {
  const data = { ...publishable('procedures'), shortName: words, steps: `Cách làm: ${words}.`, ...more, _status: 'published' } as const
  const { id, slug } = await cms.payload.create({ collection: 'procedures', data: data as never, overrideAccess: true })
  return { id, slug: slug ?? '' }
}

test('a new version is announced before its day, takes over at 0:00 in Việt Nam by itself, and the old text stays readable', async () => {
  const today = new Date()
  const newYear = `${today.getUTCFullYear() + 2}-03-01`
  const old = await publish('Theo luật cũ')
  const fresh = await publish('Theo luật mới', { newVersionOf: old.id, effectiveFrom: noonOf(newYear) })
  await releaseNow()
  expect(await fileOf(`thu-tuc/${old.slug}.html`)).toContain('Cách làm: Theo luật cũ')
  expect(await fileOf(`thu-tuc/${old.slug}.html`)).toContain(`href="/thu-tuc/${fresh.slug}"`)
  expect(await fileOf(`thu-tuc/${fresh.slug}.html`)).toContain('Quy định mới, áp dụng từ 01/3')
  expect(await fileOf('thu-tuc/a-z.html')).not.toContain('Theo luật mới')
  expect(await fileOf('thu-tuc/rss.xml')).not.toContain('Theo luật mới')

  const midnight = Date.parse(`${newYear}T00:00:00.000+07:00`)
  now = new Date(midnight - 1000)
  await desk.publisher.work()
  expect(await fileOf(`thu-tuc/${old.slug}.html`)).toContain('Cách làm: Theo luật cũ')
  expect(desk.publisher.msUntilDue()).toBe(1000)

  now = new Date(midnight)
  await desk.publisher.work()
  expect(await fileOf(`thu-tuc/${old.slug}.html`)).toContain('Cách làm: Theo luật mới')
  expect(await fileOf(`thu-tuc/${old.slug}/quy-dinh-cu.html`)).toContain('Cách làm: Theo luật cũ')
  expect(await fileOf(`thu-tuc/${old.slug}/quy-dinh-cu.html`)).toContain('Quy định cũ, không còn áp dụng')
  expect(await fileOf(`thu-tuc/${fresh.slug}.html`)).toContain('Cách làm: Theo luật mới')
  expect(await fileOf('thu-tuc/a-z.html')).toContain('Theo luật mới')
  expect(await equalsFullRender()).toBe(true)
  expect(await newestChange(cms.payload, fresh.id, 'procedures')).toMatchObject({
    outcome: expect.stringContaining('Đã thay quy định trước'),
  })
})

test('a version that is taken off gives the address back to the text before it', async () => {
  const old = await publish('Trước khi sửa')
  const fresh = await publish('Sau khi sửa', { newVersionOf: old.id, effectiveFrom: noonOf('2026-01-01') })
  await releaseNow()
  expect(await fileOf(`thu-tuc/${old.slug}.html`)).toContain('Cách làm: Sau khi sửa')
  await cms.payload.update({ collection: 'procedures', id: fresh.id, data: { _status: 'draft' }, draft: false, overrideAccess: true })
  await releaseNow()
  expect(await fileOf(`thu-tuc/${old.slug}.html`)).toContain('Cách làm: Trước khi sửa')
  await expect(fileOf(`thu-tuc/${old.slug}/quy-dinh-cu.html`)).rejects.toThrow('ENOENT')
})

test('a version that cannot be rendered keeps the address of its procedure as it was, and is named to its editor', async () => {
  const old = await publish('Bản tốt')
  await releaseNow()
  const broken = await publish('Bản hỏng', { newVersionOf: old.id, effectiveFrom: noonOf('2026-01-01') })
  await cms.payload.db.pool.query(`UPDATE procedures SET uid = 'hong' WHERE id = ${broken.id}`)
  await releaseNow()
  expect(await fileOf(`thu-tuc/${old.slug}.html`)).toContain('Cách làm: Bản tốt')
  expect(await newestChange(cms.payload, broken.id, 'procedures')).toMatchObject({ state: 'refused' })
})
