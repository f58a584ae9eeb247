import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import pg from 'pg'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the run's database server, with the right to create databases. */
    databaseUrl: string
  }
}

/** A CMS on a database of its own, with the folders a product has. */
export interface FreshCms {
  payload: Payload
  databaseUrl: string
  mediaDir: string
  releasesDir: string
  rendererDir: string
  close: () => Promise<void>
}

const repositoryDir = path.resolve(import.meta.dirname, '../..')

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databaseUrl') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function databaseUrlOf(name: string): string {
  const url = new URL(inject('databaseUrl'))
  url.pathname = `/${name}`
  return url.href
}

/** Makes an empty database, runs the migrations and opens the CMS on it; once in a test file, because the CMS reads its environment when it is loaded. */
export async function openFreshCms(more: Record<string, string> = {}): Promise<FreshCms> {
  const name = `cms_${randomUUID().replaceAll('-', '')}`
  const folder = await mkdtemp(path.join(tmpdir(), 'ward-cms-'))
  await onServer(`CREATE DATABASE ${name}`)
  const databaseUrl = databaseUrlOf(name)
  const folders = { mediaDir: path.join(folder, 'media'), releasesDir: path.join(folder, 'releases') }
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    MEDIA_DIR: folders.mediaDir,
    RELEASES_DIR: folders.releasesDir,
    PAYLOAD_SECRET: randomUUID(),
    PAYLOAD_LOG_LEVEL: 'error',
    ...more,
  })
  const { default: config } = await import('../src/payload.config.ts')
  const { runMigrations } = await import('../src/setup/run-migrations.ts')
  const payload = await getPayload({ config })
  await runMigrations(payload)
  // Connections and database go with the process and the server of the run.
  const close = async () => {
    await payload.destroy()
    await rm(folder, { recursive: true, force: true })
  }
  return { payload, databaseUrl, ...folders, rendererDir: process.env['RENDERER_DIR'] ?? path.join(repositoryDir, 'site/dist'), close }
}
