import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks } from '../check/check-steps.ts'
import { environmentFor } from '../environment/process-environment.ts'
import { repositoryRoot } from '../environment/repository.ts'
import { endingOf } from '../processes/run-process.ts'
import { closingLineOf, totalsOf, type Totals } from './test-totals.ts'

async function runVitest(): Promise<Totals> {
  const folder = await mkdtemp(join(tmpdir(), 'ward-tests-'))
  const reportFile = join(folder, 'report.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const { NODE_ENV: _, ...environment } = environmentFor([], {})
  const child = spawn('vitest', args, { cwd: repositoryRoot, env: environment, stdio: ['ignore', 'inherit', 'inherit'] })
  const { succeeded } = await endingOf(child)
  const report: unknown = await readFile(reportFile, 'utf8').then(JSON.parse, () => undefined)
  await rm(folder, { recursive: true, force: true })
  return totalsOf(report, succeeded)
}

const checks = await runChecks((line) => process.stdout.write(`${line}\n`))
const tests = await runVitest()
const totals = { passed: tests.passed + checks.passed, failed: tests.failed + checks.failed, skipped: tests.skipped }
process.stdout.write(`\n${closingLineOf(totals)}\n`)
if (totals.failed > 0) process.exitCode = 1
