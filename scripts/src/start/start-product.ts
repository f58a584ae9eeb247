import type { BuiltPart } from '../build/build-when-changed.ts'
import { buildWhenChanged } from '../build/build-when-changed.ts'
import { productEnvironment } from '../environment/process-environment.ts'
import { ensureSecrets } from '../environment/secrets.ts'
import type { Settings } from '../environment/settings.ts'
import { keepDatabase } from '../postgres/keep-database.ts'
import { holdName } from '../processes/held-name.ts'
import type { ProcessPlan } from '../processes/process-table.ts'
import { checkPreconditions } from './preconditions.ts'
import { keepRunning, runOnce, type Say } from './run-product.ts'
import { waitUntilServed } from './wait-until-served.ts'

/** What is run: the product's own parts, or stand-ins in tests. */
export interface Parts {
  readonly builds: readonly BuiltPart[]
  readonly prepare: ProcessPlan
  readonly lasting: readonly ProcessPlan[]
}

/** Processes of a killed run end by themselves, by force after 10 s. */
const orphansEndWithinMs = 12_000

/** Returns the name under which the one `npm start` of a data folder is known on this machine. */
export function startNameOf(dataDirectory: string): string {
  return `start ${dataDirectory}`
}

/**
 * Brings the whole product up, keeps it running until `stopping` is aborted, and takes it down in order: first the processes, then the database.
 *
 * Throws a sentence for the operator when it cannot come up; whatever was already running is stopped first.
 */
export async function startProduct(settings: Settings, parts: Parts, say: Say, stopping: AbortSignal): Promise<void> {
  await using down = new AsyncDisposableStack()
  const held = await holdName(startNameOf(settings.DATA_DIR))
  if ('heldBy' in held)
    throw new Error(
      `It is already running here (process ${held.heldBy}, data in ${settings.DATA_DIR}). To run a second one, give it its own DATA_DIR, CMS_PORT and WEB_PORT.`,
    )
  down.defer(() => held.release())
  await checkPreconditions(settings, held.wasLeftBehind ? orphansEndWithinMs : 0)
  const secrets = await ensureSecrets(settings.DATA_DIR)
  for (const part of parts.builds) await buildWhenChanged(part, (line) => say('start', line), stopping)
  const databaseUrl = settings.DATABASE_URL ?? (await openDatabase(settings, secrets.POSTGRES_PASSWORD, say, down))
  stopping.throwIfAborted()
  const environment = productEnvironment(settings, { databaseUrl, payloadSecret: settings.PAYLOAD_SECRET ?? secrets.PAYLOAD_SECRET })
  await timed('preparing the database', say, () => runOnce(parts.prepare, environment, say, stopping))
  const processes = await keepRunning(parts.lasting, environment, say)
  down.defer(() => processes.stop())
  await announce(environment, say, stopping)
  await untilAborted(stopping)
  say('start', 'stopping …')
}

async function openDatabase(settings: Settings, password: string, say: Say, down: AsyncDisposableStack): Promise<string> {
  const report = (line: string) => say('postgres', line)
  const database = await timed('starting PostgreSQL', say, () => keepDatabase(settings.DATA_DIR, password, report))
  down.defer(() => database.giveBack())
  return database.url
}

async function timed<T>(what: string, say: Say, step: () => Promise<T>): Promise<T> {
  say('start', `${what} …`)
  const startedAt = performance.now()
  const result = await step()
  say('start', `${what} took ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  return result
}

async function announce(environment: ReturnType<typeof productEnvironment>, say: Say, stopping: AbortSignal): Promise<void> {
  const { CMS_URL = '', CMS_PORT = '', WEB_URL = '', WEB_PORT = '' } = environment
  const patienceMs = 120_000
  const [cms, web] = await Promise.all([
    waitUntilServed(`http://127.0.0.1:${CMS_PORT}/admin`, patienceMs, stopping),
    waitUntilServed(`http://127.0.0.1:${WEB_PORT}/`, patienceMs, stopping),
  ])
  if (stopping.aborted) return
  say('start', cms ? `CMS: ${CMS_URL}/admin` : `the CMS does not answer on port ${CMS_PORT} yet: see the lines of "cms"`)
  say(
    'start',
    web
      ? `Public site: http://localhost:${WEB_PORT}/`
      : `the site does not answer at ${WEB_URL} yet: see the lines of "publisher" and "web"`,
  )
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
}
