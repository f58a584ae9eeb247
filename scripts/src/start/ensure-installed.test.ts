import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { repositoryRoot } from '../environment/repository.ts'

const astro = { version: '7.3.5', integrity: 'sha512-a' }
const otherPlatform = { version: '1.0.0', optional: true }
const locked = {
  '': {},
  shared: {},
  'node_modules/astro': astro,
  'node_modules/esbuild-win32': otherPlatform,
  'node_modules/@ward/shared': { link: true },
}

interface Row {
  readonly state: string
  /** What is installed; null when nothing is. */
  readonly installed: Record<string, unknown> | null
  readonly lockfileIsNewer: boolean
  readonly packageFileIsNewer?: boolean
  readonly npmFailsOn?: string
  readonly commands: string[]
  readonly says: string
  readonly exitCode?: number
}

const rows: Row[] = [
  { state: 'nothing installed', installed: null, lockfileIsNewer: true, commands: ['ci'], says: 'nothing is installed yet' },
  { state: 'an install newer than the lockfile', installed: {}, lockfileIsNewer: false, commands: [], says: '' },
  { state: 'a lockfile only touched', installed: { 'node_modules/astro': astro }, lockfileIsNewer: true, commands: [], says: '' },
  {
    state: 'a package.json newer than the install that asks for a package the lockfile knew before',
    installed: {},
    lockfileIsNewer: false,
    packageFileIsNewer: true,
    commands: ['ci'],
    says: 'package-lock.json has changed',
  },
  {
    state: 'another version in the lockfile',
    installed: { 'node_modules/astro': { ...astro, version: '7.3.4' } },
    lockfileIsNewer: true,
    commands: ['ci'],
    says: 'package-lock.json has changed',
  },
  { state: 'a package missing', installed: {}, lockfileIsNewer: true, commands: ['ci'], says: 'package-lock.json has changed' },
  {
    state: 'a registry that lacks other platforms',
    installed: null,
    lockfileIsNewer: true,
    npmFailsOn: 'ci',
    commands: ['ci', 'install'],
    says: 'trying "npm install"',
  },
  {
    state: 'no network',
    installed: null,
    lockfileIsNewer: true,
    npmFailsOn: '*',
    commands: ['ci', 'install'],
    says: 'Installing packages failed',
    exitCode: 1,
  },
]

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ward-install-'))
  await Promise.all(['scripts', 'node_modules', 'bin'].map((name) => mkdir(join(folder, name))))
  await copyFile(join(repositoryRoot, 'scripts/ensure-installed.mjs'), join(folder, 'scripts/ensure-installed.mjs'))
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

test.each(rows)(
  'with $state, npm runs $commands',
  async ({ installed, lockfileIsNewer, packageFileIsNewer = false, npmFailsOn = '-', commands, says, exitCode = 0 }) => {
    await writeFile(join(folder, 'bin/npm'), `#!/bin/sh\necho "$1" >> "${folder}/ran"\ncase "$1" in ${npmFailsOn}) exit 1 ;; esac\n`, {
      mode: 0o755,
    })
    if (installed !== null) {
      const file = join(folder, 'node_modules/.package-lock.json')
      await writeFile(file, JSON.stringify({ packages: installed }))
      const shift = lockfileIsNewer ? -60 : 60
      await utimes(file, Date.now() / 1000 + shift, Date.now() / 1000 + shift)
    }
    if (packageFileIsNewer) {
      await writeFile(join(folder, 'package.json'), '{}')
      await utimes(join(folder, 'package.json'), Date.now() / 1000 + 120, Date.now() / 1000 + 120)
    }
    const env = { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` }
    const ran = spawnSync(process.execPath, [join(folder, 'scripts/ensure-installed.mjs')], { env, encoding: 'utf8' })
    expect(ran.status).toBe(exitCode)
    expect(ran.stderr).toContain(says)
    const asked = await readFile(join(folder, 'ran'), 'utf8').catch(() => '')
    expect(asked.split('\n').filter(Boolean)).toEqual(commands)
  },
)
