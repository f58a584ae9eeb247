import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
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
