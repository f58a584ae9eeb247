import { runChecks } from './check-steps.ts'

const { passed, failed } = await runChecks((line) => process.stdout.write(`${line}\n`))
process.stdout.write(`${passed} passed, ${failed} failed\n`)
if (failed > 0) process.exitCode = 1
