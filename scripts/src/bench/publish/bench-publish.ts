import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readSettings } from '../../environment/settings.ts'
import type { Say } from '../../start/run-product.ts'
import { waitUntilServed } from '../../start/wait-until-served.ts'
import { Editor, type ReleaseRow } from '../../whole-way/editor.ts'
import { Visitor } from '../../whole-way/visitor.ts'
import { findProcess, memoryOf, type ProcessMemory } from '../process-memory.ts'
import { openScratchProduct, type ScratchProduct } from '../scratch-product.ts'
import { buildStatically, type StaticBuild } from '../static-build/build-statically.ts'
import { median, medianOfEach, percentile95, toTenth } from '../statistics.ts'
import { actions, type ActionName, type Scene } from './actions.ts'
import { measureAction, type Measured } from './measure-action.ts'

const usage = 'Usage: npm run bench -- publish [--documents 2000] [--repeat 20] [--pause-ms 2000]'
const patienceMs = 300_000

const count = (least: number) => z.coerce.number().int().min(least)
const optionsSchema = z.object({ documents: count(200), repeat: count(1), 'pause-ms': count(0) })
type Options = z.infer<typeof optionsSchema>

/** Results are lines of JSON on standard output; everything else goes to standard error. */
const report = (line: object) => process.stdout.write(`${JSON.stringify({ bench: 'publish', ...line })}\n`)
const say: Say = (who, line) => void process.stderr.write(`${who.padEnd(9)} | ${line}\n`)
const load = () => `load ${loadavg().map(toTenth).join(' ')}`

function readOptions(args: readonly string[]): Options {
  const text = (whenUnset: string) => ({ type: 'string', default: whenUnset }) as const
  const options = { documents: text('2000'), repeat: text('20'), 'pause-ms': text('2000') }
  const read = optionsSchema.safeParse(parseArgs({ args: [...args], options }).values)
  if (read.success) return read.data
  throw new Error(`${read.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n')}\n${usage}`)
}

async function publisherMemory(product: ScratchProduct): Promise<ProcessMemory> {
  const processId = await findProcess('cms/src/publishing/publisher-process.ts', `RELEASES_DIR=${product.releasesDir}`)
  return (processId === null ? null : await memoryOf(processId)) ?? { nowMb: Number.NaN, peakMb: Number.NaN }
}

/** Starts the servers, then the publisher, and waits until the first release is live and entered. */
async function releaseEverything(product: ScratchProduct, stopping: AbortSignal): Promise<{ editor: Editor; first: ReleaseRow }> {
  await product.start('web')
  await product.start('cms')
  if (!(await waitUntilServed(`${product.cmsUrl}/admin`, patienceMs, stopping))) throw new Error('The CMS does not answer.')
  const editor = await Editor.logIn(product.cmsUrl, product.administrator)
  await product.start('publisher')
  if (!(await waitUntilServed(`${product.webUrl}/`, patienceMs, stopping)))
    throw new Error('There is no first release: see the lines of "publisher".')
  return { editor, first: await firstRelease(editor) }
}

async function firstRelease(editor: Editor): Promise<ReleaseRow> {
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    const [first] = await editor.releasesFrom(1)
    if (first !== undefined) return first
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('The first release is not entered in the CMS.')
}

interface Circumstances {
  documents: number
  memory: ProcessMemory
  staticBuild: StaticBuild
}

function reportAction(action: ActionName, measured: readonly Measured[], { documents, memory, staticBuild }: Circumstances): void {
  const times = measured.map(({ ms }) => ms)
  const medianMs = toTenth(median(times))
  report({
    documents,
    action,
    medianMs,
    p95Ms: toTenth(percentile95(times)),
    pagesRendered: median(measured.map(({ release }) => release.pagesRendered)),
    stopsMs: medianOfEach(measured.map(({ release }) => release.stopsMs)),
    memoryMb: Math.round(memory.peakMb),
    staticBuildMs: Math.round(staticBuild.ms),
    staticBuildMemoryMb: Math.round(staticBuild.peakMemoryMb),
    timesFaster: toTenth(staticBuild.ms / medianMs),
  })
  say(
    'bench',
    `${action}: ${times.map(Math.round).join(' ')} ms; publisher ${Math.round(memory.nowMb)} MB now, peak ${Math.round(memory.peakMb)} MB; ${load()}`,
  )
}

/** Measures how long it takes from the CMS's answer until visitors are served the new bytes, and what a static build of the same site takes. */
export async function benchPublish(args: readonly string[], stopping: AbortSignal): Promise<void> {
  const { documents, repeat, 'pause-ms': pauseMs } = readOptions(args)
  await using product = await openScratchProduct(readSettings(process.env).DATA_DIR, say, stopping)
  await product.runCommand('fill', 'node', 'cms/src/scale/fill-with-documents.ts', `${documents}`)
  const { editor, first } = await releaseEverything(product, stopping)
  const memory = await publisherMemory(product)
  report({ documents, action: 'full', ms: first.durationMs, stopsMs: first.stopsMs, memoryMb: Math.round(memory.peakMb) })
  say('bench', `first release: ${first.pagesTotal} pages; ${load()}`)
  const staticBuild = await buildStatically(product, (line) => say('static', line), stopping)
  say('bench', `static build: ${load()}`)
  const scene: Scene = { editor, visitor: new Visitor(product.webUrl), articles: await editor.articles() }
  for (const name of actions.keys()) {
    const measured = await measureAction(name, scene, { repeat, pauseMs, stopping })
    reportAction(name, measured, { documents, memory: await publisherMemory(product), staticBuild })
  }
}
