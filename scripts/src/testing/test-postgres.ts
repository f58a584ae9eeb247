import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseUrlOf, startPostgres } from '../postgres/server.ts'
import { freePort } from '../processes/ports.ts'

/** A PostgreSQL server for the tests of one run. */
export interface TestPostgres {
  /** Connection string of its database `postgres`, with the right to create databases. */
  readonly url: string
  stop(): Promise<void>
}

const password = 'test'
/** Nothing in it has to outlive a power cut. */
const forgetful = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=100']

/** Starts a fresh server in a temporary folder; it ends, at the latest, with this process. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'ward-test-postgres-'))
  const port = await freePort()
  const server = await startPostgres({ dataFolder: join(folder, 'data'), password, port, settings: forgetful })
  return {
    url: databaseUrlOf({ port, password }, 'postgres'),
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
