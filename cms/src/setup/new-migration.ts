import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { getPayload } from 'payload'
import config from '../payload.config.ts'

/**
 * Writes the migration that leads from the last one to the collections as they stand: `npm run new-migration -w cms -- <name>`.
 *
 * Payload imports types as values in it and adds an index without extensions; Node's type stripping refuses both.
 * Its `sql` is of another copy of drizzle-orm than the one it is given to, so the statements become plain strings.
 */
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const migrationName = process.argv[2]
if (migrationName === undefined) throw new Error('Give the migration a name: npm run new-migration -w cms -- <name>')
await payload.db.createMigration({ migrationName, payload, forceAcceptWarning: false, skipEmpty: true })

const { migrationDir } = payload.db
const newest = (await readdir(migrationDir))
  .filter((file) => file.endsWith(`_${migrationName}.ts`))
  .sort()
  .at(-1)
if (newest === undefined) throw new Error(`No migration named ${migrationName} was written to ${migrationDir}.`)
const file = path.join(migrationDir, newest)
const text = await readFile(file, 'utf8')
const strippable = text
  .replace('{ MigrateUpArgs, MigrateDownArgs, sql }', '{ type MigrateDownArgs, type MigrateUpArgs }')
  .replaceAll('{ db, payload, req }', '{ db }')
  .replaceAll('db.execute(sql`', 'db.execute(`')
await writeFile(file, strippable)
await rm(path.join(migrationDir, 'index.ts'), { force: true })
process.exit(0)
