import path from 'node:path'
import { getPayload } from 'payload'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { ReleaseShelf } from '../release/shelf/release-shelf.ts'
import { Ledger } from './ledger.ts'
import { ContentLoader } from './loading/load-content.ts'
import { loadRenderer } from './load-renderer.ts'
import { Publisher } from './publisher.ts'
import { Wake } from './asking/wake.ts'

const pollMs = 15_000
const firstPauseMs = 1000
const longestPauseMs = 60_000

const log = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

function endBecause(error: unknown): never {
  process.stderr.write(`publisher ends: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

async function openDesk(wake: Wake) {
  const [renderer, payload] = await Promise.all([loadRenderer(env.rendererDir), getPayload({ config })])
  const waits = () => log('another publisher is at work; waiting until it ends')
  const ledger = await Ledger.open(env.databaseUrl, wake.call, endBecause, waits)
  return {
    ledger,
    loader: new ContentLoader(payload, env.mediaDir, log),
    renderer,
    shelf: new ReleaseShelf(env.releasesDir),
    assets: { clientDir: path.join(env.rendererDir, 'client'), mediaDir: env.mediaDir },
    webUrl: env.webUrl,
    releasesKept: env.releasesKept,
    now: () => new Date(),
    log,
  }
}

async function main(): Promise<void> {
  const wake = new Wake()
  let ending = false
  const end = (): void => {
    ending = true
    wake.call()
  }
  process.once('SIGTERM', end).once('SIGINT', end)
  const desk = await openDesk(wake)
  const publisher = new Publisher(desk)
  log('publisher is ready')
  for (let failures = 0; !ending;) {
    try {
      await publisher.work()
      failures = 0
      if (!ending) await wake.wait(Math.min(pollMs, publisher.msUntilDue()))
    } catch (error) {
      failures += 1
      log(`release failed, the site stays as it is: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      if (!ending) await wake.wait(Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1)))
    }
  }
  await publisher.end()
  await desk.ledger.close()
  process.exit(0)
}

await main().catch(endBecause)
