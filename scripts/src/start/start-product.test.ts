import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPostmasterFile } from '../postgres/postmaster-file.ts'
import { freePort, isPortFree } from '../processes/ports.ts'

interface Run {
  readonly process: ChildProcess
  readonly lines: string[]
}

let folder: string
let ports: { CMS_PORT: string; WEB_PORT: string }
let runs: Run[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ward-start-'))
  ports = { CMS_PORT: `${await freePort()}`, WEB_PORT: `${await freePort()}` }
  runs = []
})

afterEach(async () => {
  await Promise.all(runs.map(async ({ process }) => process.kill('SIGTERM') && (await endOf(process))))
  await rm(folder, { recursive: true, force: true })
})

function start(): Run {
  const child = spawn('node', [join(import.meta.dirname, '../testing/stand-in-product.ts')], {
    env: { PATH: process.env['PATH'], DATA_DIR: folder, ...ports },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  child.stdout.on('data', (chunk) => lines.push(...String(chunk).trimEnd().split('\n')))
  const run = { process: child, lines }
  runs.push(run)
  return run
}

const endOf = async (child: ChildProcess) => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode ?? child.signalCode
}

const said = (run: Run, words: string) => expect.poll(() => run.lines.join('\n'), { timeout: 30_000, interval: 50 }).toContain(words)
const up = (run: Run) => said(run, 'Public site: ')
const serverFile = () => readPostmasterFile(join(folder, 'postgres'))
const databaseUrlOf = (run: Run) => run.lines.find((line) => line.includes('postgres://'))?.split('| ')[1] ?? ''

test('it comes up, keeps its secrets to itself, and SIGTERM takes everything down, the database last', async () => {
  const run = start()
  await up(run)
  expect(run.lines.join('\n')).toContain(`CMS: http://localhost:${ports.CMS_PORT}/admin`)
  expect(((await stat(join(folder, 'secrets.env'))).mode & 0o777).toString(8)).toBe('600')
  run.process.kill('SIGTERM')
  expect(await endOf(run.process)).toBe(0)
  const asked = run.lines.filter((line) => line.includes('asked to end')).map((line) => line.split(' ')[0])
  expect(asked.toSorted()).toEqual(['cms', 'web'])
  expect(run.lines.at(-1)).toContain('stopped')
  expect(await serverFile()).toBeNull()
  expect(await readFile(join(folder, 'postgres.log'), 'utf8')).toContain('received fast shutdown request')
  expect(await Promise.all([isPortFree(Number(ports.CMS_PORT)), isPortFree(Number(ports.WEB_PORT))])).toEqual([true, true])
})

test.each([
  { variable: 'CMS_PORT' as const, what: 'CMS' },
  { variable: 'WEB_PORT' as const, what: 'public site' },
])('a taken $variable is refused with a sentence that names the port and the variable', async ({ variable, what }) => {
  const other = createServer().listen(Number(ports[variable]), '127.0.0.1')
  await once(other, 'listening')
  const run = start()
  expect(await endOf(run.process)).toBe(1)
  other.close()
  expect(run.lines.join('\n')).toContain(`Port ${ports[variable]}, where the ${what} would be served, is taken by another program`)
  expect(run.lines.join('\n')).toContain(`choose another port with ${variable}`)
})

test('a second start says that the first one runs, and leaves it alone', async () => {
  const first = start()
  await up(first)
  const second = start()
  expect(await endOf(second.process)).toBe(1)
  expect(second.lines.join('\n')).toContain(`already running here (process ${first.process.pid}`)
  expect((await fetch(`http://127.0.0.1:${ports.WEB_PORT}/`)).ok).toBe(true)
})

test('killed with -9, it leaves nothing that the next start would trip over, and no committed row is lost', async () => {
  const first = start()
  await up(first)
  const client = new pg.Client({ connectionString: databaseUrlOf(first) })
  client.on('error', () => {})
  await client.connect()
  await client.query("create table kept (word text); insert into kept values ('Trúc Lâm')")
  first.process.kill('SIGKILL')
  await endOf(first.process)
  const second = start()
  await up(second)
  const again = new pg.Client({ connectionString: databaseUrlOf(second) })
  await again.connect()
  expect((await again.query('select word from kept')).rows).toEqual([{ word: 'Trúc Lâm' }])
  await again.end()
})

test.each([
  { died: 'a number no process has', processId: () => 999_999_999 },
  { died: 'a number that now belongs to another program', processId: () => process.pid },
])('a postmaster.pid left behind with $died is cleared', async ({ processId }) => {
  const first = start()
  await up(first)
  const left = await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')
  first.process.kill('SIGTERM')
  await endOf(first.process)
  await writeFile(join(folder, 'postgres/postmaster.pid'), left.replace(/^\d+/, `${processId()}`))
  await up(start())
})

test('a database server or a process that dies is started again, and the rows are still there', async () => {
  const run = start()
  await up(run)
  const before = await serverFile()
  const web = Number(await (await fetch(`http://127.0.0.1:${ports.WEB_PORT}/`)).text())
  process.kill(before?.processId ?? 0, 'SIGKILL')
  process.kill(web, 'SIGKILL')
  await said(run, 'web       | ended unexpectedly')
  await said(run, 'postgres  | ended unexpectedly')
  const isNew = (file: Awaited<ReturnType<typeof serverFile>>) => file !== null && file.ready && file.processId !== before?.processId
  await expect.poll(async () => isNew(await serverFile()), { timeout: 20_000 }).toBe(true)
  expect(await serverFile()).toMatchObject({ port: before?.port })
  await expect
    .poll(
      async () =>
        fetch(`http://127.0.0.1:${ports.WEB_PORT}/`).then(
          (answer) => answer.text(),
          () => '',
        ),
      { timeout: 20_000 },
    )
    .toMatch(/^\d+$/)
})
