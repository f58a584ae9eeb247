import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

/** One number for every process that migrates; the lock ends with the connection. */
const migrationLock = 7_316_624

const pushedBatch = -1

async function migrationsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.ts')).map((file) => path.basename(file, '.ts'))
  if (names.length === 0) throw new Error(`There are no migrations in ${folder}.`)
  return names.sort()
}

async function migrationsDone(payload: Payload): Promise<Map<string, number>> {
  const { rows } = await payload.db.pool.query(`SELECT to_regclass('public.payload_migrations') IS NOT NULL AS known`)
  if (rows[0]?.known !== true) return new Map()
  const { docs } = await payload.find({ collection: 'payload-migrations', limit: 0, pagination: false, depth: 0, overrideAccess: true })
  return new Map(docs.map((row) => [row.name ?? '', row.batch ?? 0]))
}

async function migrateOnce(payload: Payload): Promise<string[]> {
  const wanted = await migrationsIn(payload.db.migrationDir)
  const before = await migrationsDone(payload)
  // Payload would ask at the terminal, and a process without one would then run nothing (payloadcms/payload#13732).
  if ([...before.values()].includes(pushedBatch))
    throw new Error('The schema of this database was pushed in development. Use a database made by migrations.')
  await payload.db.migrate()
  const after = await migrationsDone(payload)
  const missing = wanted.filter((name) => !after.has(name))
  if (missing.length > 0) throw new Error(`These migrations did not run: ${missing.join(', ')}.`)
  return wanted.filter((name) => !before.has(name))
}

/**
 * Brings the schema of the database to what the code needs and returns the names of the migrations that ran.
 *
 * Processes that start together wait for one another.
 *
 * @throws Error when a migration is missing afterwards; a migration that fails ends the process with status 1
 */
export async function runMigrations(payload: Payload): Promise<string[]> {
  const client = await payload.db.pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    return await migrateOnce(payload)
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [migrationLock])
    client.release()
  }
}
