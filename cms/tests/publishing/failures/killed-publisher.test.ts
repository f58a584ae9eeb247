import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../../../src/generated/payload-types.ts'
import type { FreshCms } from '../../fresh-cms.ts'
import { publishArticle } from '../support/documents.ts'
import { openCmsWithWard, openPublisher } from '../support/open-publisher.ts'
import { startWeb, type RunningWeb } from '../support/running-web.ts'
import { lendLoader } from './support/lend-loader.ts'
import { startReading, type Reader } from './support/reader.ts'
import { spawnPublisher } from './support/spawned-publisher.ts'
import { expectTidyShelf, expectWholeRelease } from './support/whole-release.ts'

const doomed = path.join(import.meta.dirname, 'support/doomed-publisher.ts')

let cms: FreshCms
let web: RunningWeb
let reader: Reader
const published: Article[] = []

const live = () => path.join(cms.releasesDir, 'current')
const rowsOf = async (query: string) => (await cms.payload.db.pool.query(query)).rows as Record<string, unknown>[]

async function publish(title: string): Promise<void> {
  published.push(await publishArticle(cms.payload, { title }))
}

beforeAll(async () => {
  cms = await openCmsWithWard()
  web = await startWeb(cms.releasesDir)
  for (let number = 1; number <= 12; number += 1) await publish(`Bài có sẵn ${number}`)
  for (let round = 1; round <= 5; round += 1) await releaseInThisProcess(`Bài lên trước ${round}`)
  reader = startReading(web.url, ['/', '/tin-tuc', '/rss.xml', '/tin-tuc/rss.xml'])
})

afterAll(async () => {
  await web.stop()
  await cms.close()
})

async function releaseInThisProcess(title?: string): Promise<void> {
  if (title !== undefined) await publish(title)
  const { publisher, close } = await openPublisher(cms, { webUrl: web.url, releasesKept: 4 })
  await publisher.work()
  await close()
}

async function expectEverythingLive(): Promise<void> {
  const feed = await readFile(path.join(live(), 'rss.xml'), 'utf8')
  for (const { slug, title } of published) expect(await readFile(path.join(live(), `tin-tuc/${slug}.html`), 'utf8')).toContain(title)
  expect(feed).toContain(published.at(-1)?.title)
  expect(await rowsOf("SELECT id, state, outcome FROM changes WHERE state <> 'released' OR outcome NOT LIKE 'Đã %'")).toEqual([])
  const { number } = JSON.parse(await readFile(path.join(live(), '.release/manifest.json'), 'utf8')) as { number: number }
  expect(await rowsOf("SELECT number::int FROM releases WHERE state = 'live'")).toEqual([{ number }])
}

test.each([
  { step: 'before loading', when: 'working' },
  { step: 'after loading', when: 'working' },
  { step: 'in the middle of rendering', when: 'starting' },
  { step: 'in the middle of rendering', when: 'working' },
  { step: 'with all files written', when: 'working' },
  { step: 'between folder and switch', when: 'working' },
  { step: 'in the middle of the switch', when: 'working' },
  { step: 'right after the switch', when: 'starting' },
  { step: 'before telling', when: 'working' },
  { step: 'between telling and entering', when: 'working' },
  { step: 'after entering', when: 'working' },
  { step: 'in the middle of pruning', when: 'working' },
  { step: 'while preparing the next folder', when: 'working' },
])('killed with -9 $step ($when), the publisher leaves a whole site, and the next one needs no help', async ({ step, when }) => {
  if (when === 'starting') await publish(`Đăng trước khi ${step} ${when}`)
  const publisher = spawnPublisher(cms, web.url, { DIE_AT: step, DIE_WHEN: when }, doomed)
  lendLoader(cms, publisher.child)
  if (when === 'working') {
    await publisher.says('ready')
    await publish(`Đăng trong khi ${step} ${when}`)
  }
  expect(await publisher.ended, publisher.lines.join('\n')).toBe('SIGKILL')
  await expectWholeRelease(live())
  await releaseInThisProcess()
  await expectTidyShelf(cms.releasesDir)
  await expectEverythingLive()
})

test('the product’s own process takes over from one that was killed', async () => {
  const first = spawnPublisher(cms, web.url)
  await first.says('publisher is ready')
  const burst = Array.from({ length: 6 }, (_, index) => publish(`Đăng dồn dập ${index}`))
  await burst[0]
  await first.kill('SIGKILL')
  await Promise.all(burst)
  const second = spawnPublisher(cms, web.url)
  await expect
    .poll(() => rowsOf("SELECT count(*)::int AS waiting FROM changes WHERE state = 'waiting'"), { timeout: 20_000 })
    .toEqual([{ waiting: 0 }])
  await second.says('publisher is ready')
  expect(await second.kill('SIGTERM')).toBe(0)
  await expectEverythingLive()
})

test('who read the site all the while saw only whole pages, and no error', async () => {
  const { read, wrong } = await reader.stop()
  expect(wrong).toEqual([])
  expect(read).toBeGreaterThan(100)
})
