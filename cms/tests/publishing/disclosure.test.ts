import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { RequiredDataFromCollectionSlug } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importRegister } from '../../src/register/importing/import-register.ts'
import { readList } from '../../src/register/reading/read-list.ts'
import type { FreshCms } from '../fresh-cms.ts'
import { publishable } from '../support/documents.ts'
import { openCmsWithWard, openPublisher, type OpenPublisher } from './support/open-publisher.ts'
import { startWeb, type RunningWeb } from './support/running-web.ts'

let cms: FreshCms
let web: RunningWeb
let desk: OpenPublisher

beforeAll(async () => {
  cms = await openCmsWithWard()
  web = await startWeb(cms.releasesDir)
  desk = await openPublisher(cms, { webUrl: web.url })
  await desk.publisher.work()
})

afterAll(async () => {
  await desk.close()
  await web.stop()
  await cms.close()
})

const list = new URL('../../../../shared/data/official-list-bo-tu-phap.xlsx', import.meta.url)

async function pageWords(): Promise<string> {
  const html = await readFile(path.join(cms.releasesDir, 'current', 'thu-tuc/cong-khai.html'), 'utf8')
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

async function publish(code: string): Promise<number> {
  const data = { ...publishable('procedures'), code, _status: 'published' } as unknown as RequiredDataFromCollectionSlug<'procedures'>
  const { id } = await cms.payload.create({ collection: 'procedures', data, draft: false, overrideAccess: true })
  return id
}

test('the public figure follows the register and every publication', async () => {
  expect(await pageWords()).toContain('chưa nạp danh mục thủ tục hành chính')
  const { id } = await cms.payload.create({
    collection: 'users',
    data: { email: 'duyet@example.vn', password: 'mat-khau-thu-nghiem', name: 'Người duyệt', role: 'approver' },
    overrideAccess: true,
  })
  const user = { ...(await cms.payload.findByID({ collection: 'users', id, overrideAccess: true })), collection: 'users' as const }
  await importRegister(cms.payload, await readList(await readFile(list)), {
    user,
    source: { name: 'Danh mục của Bộ Tư pháp', day: '2026-11-02' },
    proposesAbolition: true,
    file: { name: 'bo-tu-phap.xlsx', digest: 'thử' },
  })
  await desk.publisher.work()
  expect(await pageWords()).toContain('0 trong 46 thủ tục hành chính')
  expect(await pageWords()).toContain('Danh mục nguồn: Danh mục của Bộ Tư pháp, ngày 02/11/2026.')

  const published = await publish('1.001193')
  await publish('1.004873')
  await desk.publisher.work()
  expect(await pageWords()).toContain('2 trong 46 thủ tục hành chính')
  expect(await pageWords()).toContain('4,3 %')

  await cms.payload.update({ collection: 'procedures', id: published, data: { _status: 'draft' }, draft: false, overrideAccess: true })
  await desk.publisher.work()
  expect(await pageWords()).toContain('1 trong 46 thủ tục hành chính')
})
