import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { programsFolder, repositoryRoot } from '../environment/repository.ts'
import { waitForName } from '../processes/held-name.ts'
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

/** The CMS. Building opens no database: the addresses only have to be well-formed. */
export const cms: BuiltPart = {
  name: 'CMS',
  folder: 'cms',
  command: ['next', 'build'],
  sources: [...everyBuild, 'cms'],
  output: 'cms/.next',
  environment: {
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: 'postgres://none@127.0.0.1:1/none',
    PAYLOAD_SECRET: 'no-secret-is-built-in',
  },
}

/** Builds a part unless its result was made from exactly these sources; `report` is told what is done and how long it took. */
export async function buildWhenChanged(part: BuiltPart, report: (line: string) => void): Promise<'built' | 'unchanged'> {
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
    await build(part)
    await writeFile(note, `${digest}\n`)
    report(`built the ${part.name} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
    return 'built'
  } finally {
    await held.release()
  }
}

async function build(part: BuiltPart): Promise<void> {
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    PATH: `${programsFolder}:${process.env['PATH'] ?? ''}`,
    ...part.environment,
  }
  const [program, ...args] = part.command
  const child = spawn(program, args, { cwd: join(repositoryRoot, part.folder), env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  await once(child, 'close')
  if (child.exitCode !== 0)
    throw new Error(`Building the ${part.name} failed (${part.command.join(' ')} in ${part.folder}):\n${output.trimEnd()}`)
}
