import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { withClient } from '../postgres/database.ts'
import { tableWithColumns, type KeptThings } from './back-up.ts'
import { readProvenManifest, type Manifest } from './manifest.ts'

/**
 * Puts a backup into an empty database and an empty media folder. Returns what it held.
 *
 * Everything is checked before anything is written, and the rows come in one transaction: what fails leaves nothing half restored.
 */
export async function restore(archive: string, kept: KeptThings): Promise<Manifest> {
  await checkMediaFolderEmpty(kept.mediaFolder)
  await mkdir(dirname(kept.mediaFolder), { recursive: true })
  const folder = await mkdtemp(`${kept.mediaFolder}.restoring-`)
  try {
    await promisify(execFile)('tar', ['-xzf', archive, '-C', folder, '--no-same-owner'])
    const manifest = await readProvenManifest(folder)
    await withClient(kept.databaseUrl, async (client) => {
      await checkDatabaseEmpty(client)
      await client.query('begin')
      await putRows(client, manifest, join(folder, 'rows'))
      await putMedia(join(folder, 'media'), kept.mediaFolder)
      await client.query('commit')
    })
    return manifest
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function putRows(client: pg.Client, manifest: Manifest, folder: string): Promise<void> {
  await client.query("select set_config('search_path', '', true)")
  for (const statement of manifest.beforeRows) await client.query(statement)
  for (const table of manifest.tables) {
    const stream = client.query(copyFrom(`copy ${tableWithColumns(table)} from stdin`))
    await pipeline(createReadStream(join(folder, table.name)), stream)
    if (stream.rowCount !== table.rows) throw new Error(`Table ${table.name} took ${stream.rowCount} rows instead of ${table.rows}.`)
  }
  for (const statement of manifest.afterRows) await client.query(statement)
}

async function putMedia(from: string, to: string): Promise<void> {
  try {
    await cp(from, to, { recursive: true })
  } catch (error) {
    await rm(to, { recursive: true, force: true })
    throw error
  }
}

async function checkDatabaseEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query("select 1 from pg_class where relnamespace = 'public'::regnamespace")
  if (rows.length > 0)
    throw new Error('The database is not empty: restore into a new one (a new DATA_DIR, or a new database in DATABASE_URL).')
}

async function checkMediaFolderEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  if (names.length > 0) throw new Error(`The media folder ${folder} is not empty: restore into a new DATA_DIR.`)
}
