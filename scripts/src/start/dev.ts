import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildWhenChanged, renderer } from '../build/build-when-changed.ts'
import { readSettings } from '../environment/settings.ts'
import { lastingProcesses, prepareDatabase, type ProcessPlan } from '../processes/process-table.ts'
import { rebuildOnChange } from './rebuild-on-change.ts'
import type { Say } from './run-product.ts'
import { runUntilStopped } from './run-until-stopped.ts'
import { startProduct } from './start-product.ts'

/** How the processes run while their code is being written: each takes up a change by itself. */
const whileWriting: Readonly<Record<string, ProcessPlan['command']>> = {
  cms: ['node', '../node_modules/next/dist/bin/next', 'dev', '--port', '$CMS_PORT', '--hostname', '$CMS_HOST'],
  publisher: [
    'node',
    '--watch-preserve-output',
    '--watch-path=cms/src',
    '--watch-path=$DATA_DIR/development',
    'cms/src/publishing/publisher-process.ts',
  ],
  web: ['node', '--watch-preserve-output', '--watch', 'site/server/web-process.ts'],
}

const parts = {
  builds: [renderer],
  prepare: prepareDatabase,
  lasting: lastingProcesses.map((plan) => ({ ...plan, command: whileWriting[plan.name] ?? plan.command })),
}

/** The renderer's own output is in pieces while it is built; the publisher is told by a note when it is whole. */
async function rebuildRenderer(noteFolder: string, report: (line: string) => void, stopping: AbortSignal): Promise<void> {
  if ((await buildWhenChanged(renderer, report, stopping)) === 'unchanged') return
  await writeFile(join(noteFolder, 'renderer-built.txt'), new Date().toISOString())
}

async function develop(say: Say, stopping: AbortSignal): Promise<void> {
  const settings = readSettings(process.env)
  const noteFolder = join(settings.DATA_DIR, 'development')
  await mkdir(noteFolder, { recursive: true })
  const report = (line: string) => say('renderer', line)
  const ended = new AbortController()
  const rebuild = () => rebuildRenderer(noteFolder, report, stopping)
  const rebuilding = rebuildOnChange(['site', 'shared/src'], rebuild, report, AbortSignal.any([stopping, ended.signal]))
  try {
    await startProduct(settings, parts, say, stopping)
  } finally {
    ended.abort()
    await rebuilding
  }
}

process.env['NODE_ENV'] = 'development'
process.exitCode = await runUntilStopped(develop)
