import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { environmentFor } from '../environment/process-environment.ts'
import { repositoryRoot } from '../environment/repository.ts'
import { waitForName } from '../processes/held-name.ts'
import { runProcess } from '../processes/run-process.ts'
import { digestOfFiles } from './digest-of-files.ts'

/** A part of the product that is built once for each change of its code. */
export interface BuiltPart {
  readonly name: string
  /** Where the build runs, relative to the repository. */
  readonly folder: string
  readonly command: readonly [string, ...string[]]
  /** What the build reads, relative to the repository. */
  readonly sources: readonly string[]
  /** Where the build leaves its result, relative to the repository; the note of what it was made from stands there too. */
  readonly output: string
  readonly environment: Readonly<Record<string, string>>
}

const everyBuild = ['shared/src', 'shared/package.json', 'package-lock.json', 'tsconfig.base.json']

/** The public site's renderer. */
export const renderer: BuiltPart = {
  name: 'renderer',
  folder: 'site',
  command: ['astro', 'build'],
  sources: [...everyBuild, 'site'],
  output: 'site/dist',
  environment: { ASTRO_TELEMETRY_DISABLED: '1' },
}

/** The CMS. Building it needs no database. */
export const cms: BuiltPart = {
  name: 'CMS',
  folder: 'cms',
  command: ['next', 'build'],
  sources: [...everyBuild, 'cms'],
  output: 'cms/.next',
  environment: { NEXT_TELEMETRY_DISABLED: '1', CMS_WITHOUT_DATABASE: '1' },
}

/** Builds a part unless its result was made from exactly these sources; `report` is told what is done and how long it took; `signal` ends it. */
export async function buildWhenChanged(
  part: BuiltPart,
  report: (line: string) => void,
  signal?: AbortSignal,
): Promise<'built' | 'unchanged'> {
  const held = await waitForName(`build ${join(repositoryRoot, part.output)}`, (holder) =>
    report(`waiting: process ${holder} is building the ${part.name} …`),
  )
  try {
    const digest = await digestOfFiles(repositoryRoot, part.sources)
    const note = join(repositoryRoot, part.output, 'built-from.txt')
    if ((await readFile(note, 'utf8').catch(() => '')).trim() === digest) return 'unchanged'
    report(`building the ${part.name} …`)
    const startedAt = performance.now()
    await rm(note, { force: true })
    await build(part, signal)
    await writeFile(note, `${digest}\n`)
    report(`built the ${part.name} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
    return 'built'
  } finally {
    await held.release()
  }
}

async function build(part: BuiltPart, signal: AbortSignal | undefined): Promise<void> {
  const environment = { ...environmentFor([], {}), NODE_ENV: 'production', ...part.environment }
  const lines: string[] = []
  const running = runProcess({
    command: part.command,
    folder: join(repositoryRoot, part.folder),
    environment,
    onLine: (line) => lines.push(line),
  })
  const stop = () => void running.stop()
  signal?.addEventListener('abort', stop)
  const { succeeded, words } = await running.ended
  signal?.removeEventListener('abort', stop)
  signal?.throwIfAborted()
  if (!succeeded)
    throw new Error(`Building the ${part.name} failed (${words} of "${part.command.join(' ')}" in ${part.folder}):\n${lines.join('\n')}`)
}
