import { parseArgs } from 'node:util'
import pg from 'pg'
import { env } from '../env.ts'
import { ReleaseShelf } from './shelf/release-shelf.ts'

const usage = 'Usage: npm run release -- list | rollback N | resume | rebuild'
const patienceMs = 120_000
const pauseMs = 200

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const shelf = new ReleaseShelf(env.releasesDir)

async function until(reached: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patienceMs
  while (!(await reached())) {
    if (Date.now() > deadline)
      throw new Error('The publisher has not answered. Is it running? The wish is noted and will be carried out when it is.')
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

async function list(client: pg.Client): Promise<void> {
  const live = await shelf.liveNumber()
  const kept = new Set(await shelf.numbers())
  const { rows } = await client.query(
    'SELECT number, state, made_at, pages_rendered, pages_total, duration_ms, reason FROM releases ORDER BY number DESC LIMIT 20',
  )
  for (const row of rows) {
    const mark = Number(row.number) === live ? '→' : ' '
    const place = kept.has(Number(row.number)) ? 'kept' : 'pruned'
    say(
      `${mark} ${row.number}  ${row.state}  ${place}  ${row.made_at.toISOString()}  ${row.pages_rendered}/${row.pages_total} pages  ${row.duration_ms} ms  ${row.reason}`,
    )
  }
  if (rows.length === 0) say('There is no release yet.')
}

async function rollback(client: pg.Client, wanted: string | undefined): Promise<void> {
  const number = Number(wanted)
  if (!(await shelf.numbers()).includes(number))
    throw new Error(`Release ${wanted ?? '?'} is not kept. Kept: ${(await shelf.numbers()).join(', ')}`)
  await pin(client, number)
  await until(async () => (await shelf.liveNumber()) === number)
  say(`The site is back at release ${number} and stays there until: npm run release -- resume`)
}

async function pin(client: pg.Client, number: number | null): Promise<void> {
  const { rowCount } = await client.query('UPDATE site_state SET pinned_to = $1, pinned_at = now(), updated_at = now()', [number])
  if (rowCount === 0)
    await client.query('INSERT INTO site_state (pinned_to, pinned_at, updated_at, created_at) VALUES ($1, now(), now(), now())', [number])
}

async function rebuild(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    "INSERT INTO changes (kind, document_title, event, state, created_at, updated_at) VALUES ('ward', 'Dựng lại toàn bộ trang', 'rebuild', 'waiting', now(), now()) RETURNING id",
  )
  const id = rows[0]?.id
  await until(async () => (await client.query("SELECT 1 FROM changes WHERE id = $1 AND state <> 'waiting'", [id])).rowCount === 1)
  return (await shelf.liveNumber()) ?? 0
}

async function resume(client: pg.Client): Promise<void> {
  await pin(client, null)
  await rebuild(client)
  say(`The site follows the content again, at release ${await shelf.liveNumber()}.`)
}

async function run(client: pg.Client, [action, number]: string[]): Promise<void> {
  if (action === 'list') return list(client)
  if (action === 'rollback') return rollback(client, number)
  if (action === 'resume') return resume(client)
  if (action === 'rebuild') return say(`Everything was rendered again; live is release ${await rebuild(client)}.`)
  throw new Error(usage)
}

const { positionals } = parseArgs({ allowPositionals: true })
const client = new pg.Client({ connectionString: env.databaseUrl })
try {
  await client.connect()
  await run(client, positionals)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  await client.end()
}
