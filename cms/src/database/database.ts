import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import type { Config, Payload } from 'payload'
import { env } from '../env.ts'
import { withHonestTransactions } from './transactions.ts'

const migrationDir = path.join(path.dirname(fileURLToPath(import.meta.url)), '../migrations')

const postgres = postgresAdapter({
  push: false,
  disableCreateDatabase: true,
  migrationDir,
  pool: {
    connectionString: env.databaseUrl,
    max: env.databasePoolMax,
    connectionTimeoutMillis: env.databaseConnectTimeoutMs,
    idleTimeoutMillis: env.databaseIdleTimeoutMs,
    application_name: 'ward-cms',
  },
})

/** The PostgreSQL database. Its schema changes by migrations only. */
export const database: Config['db'] = { ...postgres, init: (args) => withHonestTransactions(postgres.init(args)) }

/** A restart of the database breaks idle connections; without a listener that would end the process. The pool opens new ones by itself. */
export function surviveDatabaseRestarts(payload: Payload): void {
  payload.db.pool.on('error', (error) => payload.logger.warn(`The database closed a connection: ${error.message}`))
}
