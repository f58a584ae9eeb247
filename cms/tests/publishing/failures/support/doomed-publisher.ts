import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'
import type { Renderer } from '@ward/shared/contract/renderer'
import { env } from '../../../../src/env.ts'
import { Ledger } from '../../../../src/publishing/ledger.ts'
import { loadRenderer } from '../../../../src/publishing/load-renderer.ts'
import { Publisher } from '../../../../src/publishing/publisher.ts'
import { Wake } from '../../../../src/publishing/asking/wake.ts'
import { ReleaseFolder } from '../../../../src/release/shelf/release-folder.ts'
import { ReleaseShelf } from '../../../../src/release/shelf/release-shelf.ts'
import { lentLoader } from './lent-loader.ts'

/*
 * The real publisher, which kills itself with SIGKILL at the step DIE_AT names. With DIE_WHEN=starting the first release kills it,
 * with DIE_WHEN=working one that follows a change while it runs. It borrows the reading of the database from the test, because a
 * process that starts a CMS of its own takes seconds to begin.
 */

let armed = process.env['DIE_WHEN'] === 'starting'

function die(): void {
  if (armed) process.kill(process.pid, 'SIGKILL')
}

function dieAround(target: object, method: string, when: 'before' | 'after'): void {
  const real: unknown = Reflect.get(target, method)
  if (typeof real !== 'function') throw new Error(`There is no step ${method}`)
  Reflect.set(target, method, async (...given: unknown[]) => {
    if (when === 'before') die()
    const result: unknown = await Reflect.apply(real, target, given)
    if (when === 'after') die()
    return result
  })
}

function dieInTheMiddleOfRendering(renderer: Renderer): Renderer {
  return {
    openEdition(content) {
      const edition = renderer.openEdition(content)
      let rendered = 0
      return {
        addresses: () => edition.addresses(),
        digestOfAnswer: (key) => edition.digestOfAnswer(key),
        render: async (address) => {
          rendered += 1
          if (rendered === 4) await new Promise((resolve) => setTimeout(resolve, 30)).then(die)
          return edition.render(address)
        },
      }
    },
  }
}

/** Between the making of the new link and its renaming over the old one. */
function dieWithTheLinkMade(): void {
  const rename = fs.promises.rename
  fs.promises.rename = async (from, to) => {
    if (String(to).endsWith('current')) die()
    await rename(from, to)
  }
  syncBuiltinESMExports()
}

/** With half of an old release's files removed. */
function dieInTheMiddleOfPruning(): void {
  const rm = fs.promises.rm
  fs.promises.rm = async (place, options) => {
    if (armed && /\d{6}$/.test(String(place)) && options?.recursive) {
      for (const name of fs.readdirSync(place).slice(1)) fs.rmSync(path.join(String(place), name), { recursive: true })
      die()
    }
    await rm(place, options)
  }
  syncBuiltinESMExports()
}

/** With half of the next folder's links made. */
function dieInTheMiddleOfPreparing(): void {
  const takeOver = ReleaseFolder.prototype.takeOver
  ReleaseFolder.prototype.takeOver = async function (from, files) {
    const all = [...files]
    await takeOver.call(this, from, all.slice(0, all.length / 2))
    die()
    await takeOver.call(this, from, all.slice(all.length / 2))
  }
}

const wake = new Wake()
const say = (line: string) => process.stdout.write(`${line}\n`)
const ledger = await Ledger.open(
  env.databaseUrl,
  wake.call,
  (error) => say(error.message),
  () => say('waiting for the lock'),
)
const loader = lentLoader()
const shelf = new ReleaseShelf(env.releasesDir)
let renderer = await loadRenderer(env.rendererDir)

const deaths: Record<string, () => void> = {
  'before loading': () => dieAround(loader, armed ? 'loadEverything' : 'loadChanged', 'before'),
  'after loading': () => dieAround(loader, armed ? 'loadEverything' : 'loadChanged', 'after'),
  'in the middle of rendering': () => void (renderer = dieInTheMiddleOfRendering(renderer)),
  'with all files written': () => dieAround(ledger, 'insistOnLock', 'before'),
  'between folder and switch': () => dieAround(shelf, 'switchTo', 'before'),
  'in the middle of the switch': dieWithTheLinkMade,
  'right after the switch': () => dieAround(shelf, 'switchTo', 'after'),
  'before telling': () => dieAround(ledger, 'settle', 'before'),
  'between telling and entering': () => dieAround(ledger, 'settle', 'after'),
  'after entering': () => dieAround(ledger, 'enter', 'after'),
  'in the middle of pruning': dieInTheMiddleOfPruning,
  'while preparing the next folder': dieInTheMiddleOfPreparing,
}

const arrange = deaths[process.env['DIE_AT'] ?? '']
if (arrange === undefined) throw new Error(`DIE_AT must be one of: ${Object.keys(deaths).join(', ')}`)
arrange()

const publisher = new Publisher({
  ledger,
  loader,
  renderer,
  shelf,
  assets: { clientDir: path.join(env.rendererDir, 'client'), mediaDir: env.mediaDir },
  webUrl: env.webUrl,
  releasesKept: env.releasesKept,
  now: () => new Date(),
  log: say,
})
await publisher.work()
say('ready')
armed = true
for (;;) {
  await wake.wait(60_000)
  await publisher.work()
}
