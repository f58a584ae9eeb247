import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { env } from './env.ts'

const migrationDir = path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations')

/** The PostgreSQL database. Its schema changes by migrations only. */
export const database = postgresAdapter({
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

/** A restart of the database breaks idle connections; without a listener that would end the process. The pool opens new ones by itself. */
export function surviveDatabaseRestarts(payload: Payload): void {
  payload.db.pool.on('error', (error) => payload.logger.warn(`The database closed a connection: ${error.message}`))
}
