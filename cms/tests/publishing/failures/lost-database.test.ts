import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { FreshCms } from '../../fresh-cms.ts'
import { publishArticle } from '../support/documents.ts'
import { newestChange } from '../support/newest-change.ts'
import { openCmsWithWard, openPublisher, type OpenPublisher } from '../support/open-publisher.ts'
import { startWeb, type RunningWeb } from '../support/running-web.ts'
import { openGate, type DatabaseGate } from './support/database-gate.ts'
import { spawnPublisher, type SpawnedPublisher } from './support/spawned-publisher.ts'
import { expectTidyShelf } from './support/whole-release.ts'

let cms: FreshCms
let web: RunningWeb
let gate: DatabaseGate

beforeAll(async () => {
  cms = await openCmsWithWard()
  web = await startWeb(cms.releasesDir)
  gate = await openGate(cms.databaseUrl)
  await publishArticle(cms.payload, { title: 'Bài có sẵn' })
})

afterAll(async () => {
  await gate.close()
  await web.stop()
  await cms.close()
})

const statusOf = async (slug: string) => (await fetch(`${web.url}/tin-tuc/${slug}`)).status
const untilLive = (slug: string, timeout: number) => expect.poll(() => statusOf(slug), { timeout, interval: 50 }).toBe(200)

function start(): SpawnedPublisher {
  const publisher = spawnPublisher(cms, web.url, { DATABASE_URL: gate.url })
  onTestFinished(async () => void (await publisher.kill('SIGKILL')))
  return publisher
}

/** What it said last, if that is one line for the operator. */
const lastWords = ({ lines }: SpawnedPublisher) => lines.at(-1)

test('what is visible from a moment on appears within two seconds of it, and a publisher whose connection is cut ends with a clear line', async () => {
  const publisher = start()
  await publisher.says('publisher is ready')
  await publishArticle(cms.payload, { title: 'Lên ngay' }).then(({ slug }) => untilLive(slug, 10_000))
  const visibleFrom = new Date(Date.now() + 2000)
  const { slug } = await publishArticle(cms.payload, { title: 'Lên đúng giờ', visibleFrom: visibleFrom.toISOString() })
  let early = 0
  for (; Date.now() < visibleFrom.getTime() - 20; early += 1) expect(await statusOf(slug)).not.toBe(200)
  expect(early).toBeGreaterThan(0)
  await untilLive(slug, visibleFrom.getTime() + 2000 - Date.now())
  const { rowCount } = await cms.payload.db.pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'publisher'",
  )
  expect(rowCount).toBe(1)
  expect(await publisher.ended).toBe(1)
  expect(lastWords(publisher)).toMatch(/^publisher ends: the connection to the database is lost \(.+\)$/)
})

test('a publisher that loses the whole database while idle ends; one that finds none ends too; the next one catches up', async () => {
  const publisher = start()
  await publisher.says('publisher is ready')
  gate.cut()
  expect(await publisher.ended).toBe(1)
  expect(lastWords(publisher)).toMatch(/^publisher ends: the connection to the database is lost/)
  const { slug } = await publishArticle(cms.payload, { title: 'Đăng khi máy phát hành mất cơ sở dữ liệu' })
  const second = start()
  expect(await second.ended).toBe(1)
  expect(second.lines.join('\n')).toContain('cannot connect to Postgres')
  gate.open()
  const third = start()
  await third.says('publisher is ready')
  await untilLive(slug, 20_000)
  expect(await third.kill('SIGTERM')).toBe(0)
  await expectTidyShelf(cms.releasesDir)
})

test.each([
  { step: 'asking what waits', words: 'FROM changes WHERE state' },
  { step: 'making sure of the lock', words: 'pg_locks' },
  { step: 'telling the editors', words: 'UPDATE changes SET state' },
  { step: 'entering the release', words: 'INSERT INTO releases' },
])('a database that goes away while $step leaves a whole site, and the next publisher catches up', async ({ step, words }) => {
  gate.open()
  const first = await openThroughGate()
  await first.publisher.work()
  const { id, slug, title } = await publishArticle(cms.payload, { title: `Mất cơ sở dữ liệu khi ${step}` })
  gate.cutAt(words)
  await expect(first.publisher.work()).rejects.toThrow(/Connection terminated|ECONNRESET|not queryable/)
  expect(first.lines.some((line) => line.startsWith('the connection to the database is lost'))).toBe(true)
  await expectTidyShelf(cms.releasesDir)
  gate.open()
  const second = await openThroughGate()
  await second.publisher.work()
  expect(await (await fetch(`${web.url}/tin-tuc/${slug}`)).text()).toContain(title)
  expect(await newestChange(cms.payload, id)).toMatchObject({ state: 'released', outcome: expect.stringContaining('Đã lên trang lúc') })
  await second.close()
})

const openThroughGate = (): Promise<OpenPublisher> => openPublisher({ ...cms, databaseUrl: gate.url }, { webUrl: web.url })
