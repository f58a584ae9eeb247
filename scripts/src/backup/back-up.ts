import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { withClient } from '../postgres/database.ts'
import { digestsOf, type Manifest } from './manifest.ts'
import { schemaStatementsOf } from './schema-statements.ts'

/** What the product keeps: its rows, and the files editors uploaded. Releases are made anew from these. */
export interface KeptThings {
  readonly databaseUrl: string
  readonly mediaFolder: string
}

/** Writes all that the product keeps into one `.tar.gz`, as it is at one moment; work may go on meanwhile. Returns what it holds. */
export async function backUp(kept: KeptThings, archive: string): Promise<Manifest> {
  await mkdir(dirname(archive), { recursive: true })
  const folder = await mkdtemp(`${archive}.unfinished-`)
  try {
    const rows = await withClient(kept.databaseUrl, (client) => copyRows(client, join(folder, 'rows')))
    await copyMedia(kept.mediaFolder, join(folder, 'media'))
    const manifest: Manifest = { format: 1, ...rows, files: await digestsOf(folder) }
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2))
    await pack(folder, archive)
    return manifest
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Copies every table within one transaction, so that all rows are of the same moment. */
async function copyRows(client: pg.Client, folder: string): Promise<Pick<Manifest, 'madeAt' | 'tables' | 'beforeRows' | 'afterRows'>> {
  await mkdir(folder)
  await client.query('begin isolation level repeatable read read only')
  const madeAt = new Date().toISOString()
  const schema = await schemaStatementsOf(client)
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select relname as name, array_agg(attname::text order by attnum) as columns from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped and attgenerated = '' group by relname order by relname`)
  if (rows.length === 0) throw new Error('The database holds no table: there is nothing to back up.')
  const tables = []
  for (const { name, columns } of rows) {
    const stream = client.query(copyTo(`copy ${tableWithColumns({ name, columns })} to stdout`))
    await pipeline(stream, createWriteStream(join(folder, name)))
    tables.push({ name, columns, rows: stream.rowCount })
  }
  await client.query('commit')
  return { madeAt, tables, ...schema }
}

/** Returns a table with its columns as COPY names them. */
export function tableWithColumns({ name, columns }: { name: string; columns: readonly string[] }): string {
  return `public.${pg.escapeIdentifier(name)} (${columns.map((column) => pg.escapeIdentifier(column)).join(', ')})`
}

async function copyMedia(mediaFolder: string, folder: string): Promise<void> {
  const exists = await stat(mediaFolder).then(
    () => true,
    () => false,
  )
  if (exists) await cp(mediaFolder, folder, { recursive: true, dereference: true })
  else await mkdir(folder)
}

/** Only the owner may read the archive: it holds personal data and password digests. */
async function pack(folder: string, archive: string): Promise<void> {
  const unfinished = `${folder}.tar.gz`
  await promisify(execFile)('tar', ['-czf', unfinished, '-C', folder, 'manifest.json', 'rows', 'media'])
  await chmod(unfinished, 0o600)
  await rename(unfinished, archive)
}
