import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articleBody } from '../whole-way/article-body.ts'
import { Staff } from './browser/support/staff.ts'
import { killPart, processesOf, type Part } from './processes-of-product.ts'
import { startRunningProduct, type RunningProduct } from './running-product.ts'
import { startReading } from './site-reader.ts'

const patienceMs = 60_000
const memoryLimitMb = 1024

let product: RunningProduct
let staff: Staff
let reader: ReturnType<typeof startReading>
let published = 0

beforeAll(async () => {
  product = await startRunningProduct({ SEED: 'none' })
  staff = await Staff.logIn(product.place)
  reader = startReading(product.place.webUrl, ['/', '/tin-tuc', '/rss.xml', '/sitemap.xml'])
}, 600_000)

afterAll(async () => {
  await reader.stop()
  await product.stop()
  await rm(product.dataDir, { recursive: true, force: true })
})

async function publish(): Promise<string> {
  published += 1
  const title = `Bài số ${published}`
  const slug = `bai-so-${published}`
  await staff.create('articles', { title, slug, summary: title, body: articleBody([title]), _status: 'published' })
  return slug
}

async function statusOf(address: string): Promise<number> {
  const answer = await fetch(`${product.place.webUrl}${address}`, { redirect: 'manual' })
  await answer.arrayBuffer()
  return answer.status
}

async function until(reached: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + patienceMs
  while (!(await reached().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`${what}: not within ${patienceMs / 1000} s\n${product.lines.slice(-30).join('\n')}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const untilLive = (slug: string) => until(async () => (await statusOf(`/tin-tuc/${slug}`)) === 200, `${slug} is live`)

test('the site answers while it is still empty', async () => {
  expect(await statusOf('/')).toBe(200)
  expect(await statusOf('/rss.xml')).toBe(200)
})

test('what is published through REST is on the site and in the feed', async () => {
  const slug = await publish()
  await untilLive(slug)
  await until(async () => (await (await fetch(`${product.place.webUrl}/rss.xml`)).text()).includes(slug), 'the feed names it')
})

test('everything at rest needs less than a gigabyte', async () => {
  const memory = (await processesOf(product.dataDir))
    .filter(({ part }) => part !== 'postgres')
    .reduce((sum, { memoryMb }) => sum + memoryMb, 0)
  process.stdout.write(`memory at rest, without PostgreSQL's shared pages: ${Math.round(memory)} MB\n`)
  expect(memory).toBeGreaterThan(0)
  expect(memory).toBeLessThan(memoryLimitMb)
})

/** Publishes one thing after another through whatever happens, until `stop`, which answers everything that was accepted. */
function startPublishing(writers: number): { accepted: string[]; stop: () => Promise<string[]> } {
  const accepted: string[] = []
  let writing = true
  const write = async () => {
    while (writing)
      await publish().then(
        (slug) => accepted.push(slug),
        () => pause(200),
      )
  }
  const done = Promise.all(Array.from({ length: writers }, write))
  const stop = async () => {
    writing = false
    await done
    return accepted
  }
  return { accepted, stop }
}

const parts: Part[] = ['publisher', 'web', 'cms', 'postgres']

test.each(parts)(
  'when %s is killed during a burst, everything that was accepted gets live, and what is published after it too',
  async (part) => {
    const publishing = startPublishing(3)
    await pause(1500)
    await killPart(product.dataDir, part)
    const [killedAt, before] = [Date.now(), publishing.accepted.length]
    await until(async () => publishing.accepted.length > before + 3, 'publishing is accepted again')
    const acceptedAgainAt = Date.now()
    const accepted = await publishing.stop()
    for (const slug of accepted) await untilLive(slug)
    const seconds = (from: number) => ((Date.now() - from) / 1000).toFixed(1)
    process.stdout.write(
      `${part} killed: publishing went on after ${((acceptedAgainAt - killedAt) / 1000).toFixed(1)} s, all ${accepted.length} were live after ${seconds(killedAt)} s\n`,
    )
    expect(accepted.length).toBeGreaterThan(before)
    expect(await statusOf('/')).toBe(200)
  },
  200_000,
)

test('the site goes on while everything behind it is down', async () => {
  const before = { ...reader.findings }
  await Promise.all((['publisher', 'cms', 'postgres'] as const).map((part) => killPart(product.dataDir, part)))
  for (let request = 0; request < 20; request += 1) expect(await statusOf('/tin-tuc/bai-so-1')).toBe(200)
  await until(async () => (await publish()) !== '', 'the others are back')
  expect(reader.findings.unanswered).toBe(before.unanswered)
  expect(reader.findings.read).toBeGreaterThan(before.read + 20)
}, 200_000)

test('after the whole product is killed the next start needs no help, and is quick', async () => {
  await killPart(product.dataDir, 'start')
  await product.ended
  await until(async () => (await processesOf(product.dataDir)).length === 0, 'its processes end by themselves')
  const begun = Date.now()
  const { dataDir, ports } = product
  product = await startRunningProduct({ dataDir, ports, SEED: 'none' })
  process.stdout.write(`second start: ${((Date.now() - begun) / 1000).toFixed(1)} s\n`)
  staff = await Staff.logIn(product.place)
  await untilLive(await publish())
}, 400_000)

test('who read the site through all of this never got an error or half a page', async () => {
  await reader.stop()
  expect(reader.findings.wrong).toEqual([])
  expect(reader.findings.read).toBeGreaterThan(200)
})

test('it stops cleanly and leaves no process behind', async () => {
  await product.stop()
  expect(await processesOf(product.dataDir)).toEqual([])
  expect(product.lines.some((line) => line.includes('stopped'))).toBe(true)
})
