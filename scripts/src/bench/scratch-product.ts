import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildWhenChanged, cms, renderer } from '../build/build-when-changed.ts'
import { productEnvironment, type ProductEnvironment } from '../environment/process-environment.ts'
import { ensureSecrets } from '../environment/secrets.ts'
import { readSettings, type Settings } from '../environment/settings.ts'
import { keepDatabase } from '../postgres/keep-database.ts'
import { freePort } from '../processes/ports.ts'
import { lastingProcesses, prepareDatabase, type ProcessPlan } from '../processes/process-table.ts'
import { keepRunning, runOnce, type Say } from '../start/run-product.ts'

/** The whole product in a folder of its own, with a database of its own; it goes without a trace. */
export interface ScratchProduct extends AsyncDisposable {
  readonly environment: ProductEnvironment
  readonly administrator: { readonly email: string; readonly password: string }
  readonly cmsUrl: string
  readonly webUrl: string
  readonly releasesDir: string
  /** Runs a command of the CMS to its end. */
  runCommand(name: string, ...command: [string, ...string[]]): Promise<void>
  /** Starts one of the product's lasting processes. */
  start(name: string): Promise<void>
}

const administrator = { email: 'do-luong@truclam.example', password: 'Mat-khau-de-do-2026' }

async function scratchSettings(folder: string): Promise<Settings> {
  const [cmsPort, webPort] = [await freePort(), await freePort()]
  return readSettings({
    DATA_DIR: folder,
    CMS_PORT: `${cmsPort}`,
    WEB_PORT: `${webPort}`,
    SEED: 'none',
    CMS_URL: `http://127.0.0.1:${cmsPort}`,
    PUBLIC_SITE_URL: `http://127.0.0.1:${webPort}`,
    FIRST_ADMIN_EMAIL: administrator.email,
    FIRST_ADMIN_PASSWORD: administrator.password,
  })
}

function planOf(name: string): ProcessPlan {
  const plan = lastingProcesses.find((each) => each.name === name)
  if (plan === undefined) throw new Error(`The product has no process "${name}".`)
  return plan
}

/** Builds what is missing, and prepares a database without content in a temporary folder below a data folder. */
export async function openScratchProduct(dataDirectory: string, say: Say, stopping: AbortSignal): Promise<ScratchProduct> {
  await using undone = new AsyncDisposableStack()
  for (const part of [renderer, cms]) await buildWhenChanged(part, (line) => say('build', line), stopping)
  await mkdir(dataDirectory, { recursive: true })
  const folder = await mkdtemp(join(dataDirectory, 'bench-'))
  undone.defer(() => rm(folder, { recursive: true, force: true }))
  const settings = await scratchSettings(folder)
  const secrets = await ensureSecrets(folder)
  const database = await keepDatabase(folder, secrets.POSTGRES_PASSWORD, (line) => say('postgres', line))
  undone.defer(() => database.giveBack())
  const environment = productEnvironment(settings, { databaseUrl: database.url, payloadSecret: secrets.PAYLOAD_SECRET })
  await runOnce(prepareDatabase, environment, say, stopping)
  const down = undone.move()
  return {
    environment,
    administrator,
    cmsUrl: `http://127.0.0.1:${settings.CMS_PORT}`,
    webUrl: `http://127.0.0.1:${settings.WEB_PORT}`,
    releasesDir: environment.RELEASES_DIR ?? '',
    runCommand: (name, ...command) => runOnce({ ...prepareDatabase, name, command }, environment, say, stopping),
    async start(name) {
      const running = await keepRunning([planOf(name)], environment, say)
      down.defer(() => running.stop())
    },
    [Symbol.asyncDispose]: () => down.disposeAsync(),
  }
}
