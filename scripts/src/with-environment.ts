import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { environmentFor, productEnvironment, productVariables } from './environment/process-environment.ts'
import { ensureSecrets } from './environment/secrets.ts'
import { readSettings } from './environment/settings.ts'
import { borrowDatabase } from './postgres/borrow-database.ts'

/**
 * Runs a command with the environment the product's processes have, and the database running.
 *
 * @example node scripts/src/with-environment.ts node cms/src/seed/seed.ts
 * @example node scripts/src/with-environment.ts --in cms payload migrate:status
 */
async function runWithEnvironment(folder: string, program: string, args: readonly string[]): Promise<number> {
  const settings = readSettings(process.env)
  const secrets = await ensureSecrets(settings.DATA_DIR)
  const database =
    settings.DATABASE_URL === undefined
      ? await borrowDatabase(settings.DATA_DIR, secrets.POSTGRES_PASSWORD)
      : { url: settings.DATABASE_URL, giveBack: async () => {} }
  const payloadSecret = settings.PAYLOAD_SECRET ?? secrets.PAYLOAD_SECRET
  try {
    const environment = productEnvironment(settings, { databaseUrl: database.url, payloadSecret })
    return await run(spawn(program, args, { cwd: folder, env: environmentFor(productVariables, environment), stdio: 'inherit' }))
  } finally {
    await database.giveBack()
  }
}

/** The command gets the terminal, and so its interrupts; this process waits for it. */
async function run(child: ChildProcess): Promise<number> {
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  await once(child, 'exit')
  return child.exitCode ?? 1
}

const given = process.argv.slice(2)
const [folder = '.', program, ...args] = given[0] === '--in' ? given.slice(1) : ['.', ...given]
if (program === undefined) {
  process.stderr.write('Usage: node scripts/src/with-environment.ts [--in FOLDER] COMMAND [ARGUMENT...]\n')
  process.exitCode = 2
} else {
  process.exitCode = await runWithEnvironment(folder, program, args).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  })
}
