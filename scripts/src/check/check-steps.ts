import { join } from 'node:path'
import { environmentFor } from '../environment/process-environment.ts'
import { repositoryRoot } from '../environment/repository.ts'
import { runProcess } from '../processes/run-process.ts'

/** One check of the code: a command that fails when something is wrong. */
export interface CheckStep {
  readonly name: string
  readonly folder: string
  readonly command: readonly [string, ...string[]]
}

/** Every check, the quick ones first. */
export const checkSteps: readonly CheckStep[] = [
  { name: 'imports keep to the boundaries', folder: '.', command: ['node', 'scripts/src/check/check-boundaries.ts'] },
  { name: 'oxlint finds nothing', folder: '.', command: ['oxlint', '--format', 'unix'] },
  { name: 'the types of shared are right', folder: 'shared', command: ['tsc'] },
  { name: 'the types of scripts are right', folder: 'scripts', command: ['tsc'] },
  { name: 'the types of cms are right', folder: 'cms', command: ['tsc'] },
  { name: 'the types of site are right', folder: 'site', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'nothing is left unused', folder: '.', command: ['knip', '--no-progress'] },
  { name: 'everything is formatted', folder: '.', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
]

/** Runs every check, also after one has failed, and tells each result. Returns how many passed and failed. */
export async function runChecks(report: (line: string) => void): Promise<{ passed: number; failed: number }> {
  const counts = { passed: 0, failed: 0 }
  for (const step of checkSteps) {
    const startedAt = performance.now()
    const { succeeded, lines } = await run(step)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    report(succeeded ? `✓ ${step.name} (${seconds} s)` : `✗ ${step.name} (${seconds} s, "${step.command.join(' ')}" in ${step.folder})`)
    if (!succeeded) lines.forEach((line) => report(`  ${line}`))
    counts[succeeded ? 'passed' : 'failed'] += 1
  }
  return counts
}

async function run(step: CheckStep): Promise<{ succeeded: boolean; lines: readonly string[] }> {
  const lines: string[] = []
  const environment = { ...environmentFor([], {}), NODE_ENV: 'development', CMS_WITHOUT_DATABASE: '1' }
  const running = runProcess({ ...step, folder: join(repositoryRoot, step.folder), environment, onLine: (line) => lines.push(line) })
  return { succeeded: (await running.ended).succeeded, lines }
}
