import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentFor } from '../environment/process-environment.ts'
import { repositoryRoot } from '../environment/repository.ts'
import { freePort } from '../processes/ports.ts'
import { runProcess, type Running } from '../processes/run-process.ts'

/** Where a product under test answers, and how its first administrator logs in; plain data, so that it can be handed to test files. */
export interface ProductPlace {
  /** Address of the CMS without a slash at the end. */
  readonly cmsUrl: string
  /** Address of the public site without a slash at the end. */
  readonly webUrl: string
  readonly administrator: { readonly email: string; readonly password: string }
}

/** What a product under test is started with; a folder and ports of its own unless it takes over those of an earlier start. */
export interface ProductChoices {
  readonly dataDir?: string
  readonly ports?: { readonly CMS_PORT: string; readonly WEB_PORT: string }
  readonly SEED?: 'starter' | 'none'
}

/** The whole product, started as an operator starts it. */
export interface RunningProduct {
  readonly place: ProductPlace
  readonly dataDir: string
  readonly ports: { readonly CMS_PORT: string; readonly WEB_PORT: string }
  /** Everything its processes have said so far. */
  readonly lines: readonly string[]
  /** Settles when it has ended. */
  readonly ended: Promise<unknown>
  /** Takes it down and removes its data. */
  stop(): Promise<void>
}

const administrator = { email: 'quan-tri@truclam.example', password: 'Mat-khau-de-thu-2026' }
const patienceMs = 300_000

/** Starts the product on free ports with a data folder of its own, and waits until the admin and the public site answer. Throws its last lines when it does not come up. */
export async function startRunningProduct(choices: ProductChoices = {}): Promise<RunningProduct> {
  const dataDir = choices.dataDir ?? (await mkdtemp(join(tmpdir(), 'ward-whole-system-')))
  const ports = choices.ports ?? { CMS_PORT: `${await freePort()}`, WEB_PORT: `${await freePort()}` }
  const place = { cmsUrl: `http://localhost:${ports.CMS_PORT}`, webUrl: `http://localhost:${ports.WEB_PORT}`, administrator }
  const account = { FIRST_ADMIN_EMAIL: administrator.email, FIRST_ADMIN_PASSWORD: administrator.password }
  const lines: string[] = []
  const running = runProcess({
    command: ['node', 'scripts/src/start/start.ts'],
    folder: repositoryRoot,
    environment: {
      ...environmentFor([], {}),
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      SEED: choices.SEED ?? 'starter',
      ...ports,
      ...account,
    },
    onLine: (line) => lines.push(line),
  })
  const stop = async () => {
    await running.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await untilUp(running, lines)
  } catch (error) {
    await stop()
    throw error
  }
  return { place, dataDir, ports, lines, ended: running.ended, stop }
}

async function untilUp(running: Running, lines: readonly string[]): Promise<void> {
  let ended = false
  void running.ended.then(() => (ended = true))
  const deadline = Date.now() + patienceMs
  while (!['| CMS: ', '| Public site: '].every((words) => lines.some((line) => line.includes(words)))) {
    if (ended || Date.now() > deadline) throw new Error(`The product did not come up:\n${lines.slice(-40).join('\n')}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
