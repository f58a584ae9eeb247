import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentFor } from '../../environment/process-environment.ts'
import { repositoryRoot } from '../../environment/repository.ts'
import { endingOf } from '../../processes/run-process.ts'
import { memoryOfTree } from '../process-memory.ts'
import type { ScratchProduct } from '../scratch-product.ts'
import { differencesOf } from './compare-sites.ts'
import { writeStaticProject } from './write-static-project.ts'

const sampleEveryMs = 50

/** What a static build of the whole site took. */
export interface StaticBuild {
  readonly ms: number
  readonly peakMemoryMb: number
}

async function runAstro(project: string, contentFile: string, stopping: AbortSignal): Promise<StaticBuild> {
  const lines: string[] = []
  const environment = { ...environmentFor([], {}), NODE_ENV: 'production', STATIC_CONTENT: contentFile }
  const begun = performance.now()
  const child = spawn('astro', ['build', '--root', project], { env: environment, signal: stopping, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => lines.push(text.toString()))
  let peakMemoryMb = 0
  const sampling = setInterval(async () => {
    if (child.pid !== undefined) peakMemoryMb = Math.max(peakMemoryMb, (await memoryOfTree(child.pid)).peakMb)
  }, sampleEveryMs)
  const { succeeded, words } = await endingOf(child)
  clearInterval(sampling)
  if (!succeeded) throw new Error(`The static build failed (${words}):\n${lines.join('').slice(-4000)}`)
  return { ms: performance.now() - begun, peakMemoryMb }
}

/** Builds the same pages of the same content as static files with plain Astro, from nothing, and says whether they equal the release's. */
export async function buildStatically(
  product: ScratchProduct,
  report: (line: string) => void,
  stopping: AbortSignal,
): Promise<StaticBuild> {
  await using undone = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'ward-static-'))
  undone.defer(() => rm(folder, { recursive: true, force: true }))
  const contentFile = join(folder, 'content.json')
  await product.runCommand('static', 'node', 'cms/src/scale/write-content.ts', contentFile)
  const project = join(repositoryRoot, `site/.bench-static-${process.pid}`)
  undone.defer(() => rm(project, { recursive: true, force: true }))
  await writeStaticProject(join(repositoryRoot, 'site'), project)
  const built = await runAstro(project, contentFile, stopping)
  report(`a static build took ${Math.round(built.ms)} ms and at most ${Math.round(built.peakMemoryMb)} MB`)
  const differences = await differencesOf(join(project, 'dist'), join(product.releasesDir, 'current'))
  report(
    differences.length === 0 ? 'its pages are the same as the release’s, byte for byte' : `its pages differ: ${differences.join('; ')}`,
  )
  return built
}
