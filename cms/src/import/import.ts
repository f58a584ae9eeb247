import path from 'node:path'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { administratorOf } from '../setup/administrator-of.ts'
import { importProcedures } from './import-procedures.ts'
import { progressBar } from './progress-bar.ts'
import { readRecords } from './read-records.ts'

const usage = 'Usage: npm run import -- procedures <file.jsonl> [--publish] [--compared YYYY-MM-DD]'

function readCommand() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { publish: { type: 'boolean' }, compared: { type: 'string' } },
  })
  const [what, file] = positionals
  if (what !== 'procedures' || file === undefined) throw new Error(usage)
  if (values.compared !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.compared)) throw new Error(usage)
  return { file: path.resolve(env.startedFrom, file), publish: values.publish === true, comparedDay: values.compared ?? null }
}

async function run(): Promise<boolean> {
  const { file, publish, comparedDay } = readCommand()
  const { records, badLines } = await readRecords(file)
  const payload = await getPayload({ config })
  const startedAt = performance.now()
  const bar = progressBar(records.length, process.stderr)
  const summary = await importProcedures(records, {
    payload,
    user: await administratorOf(payload),
    publish,
    comparedDay,
    onProgress: bar.show,
  })
  bar.end()
  const { created, updated, unchanged, 'for-review': forReview } = summary.outcomes
  const leftOut = [...badLines, ...summary.badLines].sort((a, b) => a.line - b.line)
  for (const { line, reason } of leftOut) process.stderr.write(`line ${line} left out: ${reason}\n`)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  process.stdout.write(
    `${created} created, ${updated} updated, ${unchanged} unchanged, ${forReview} waiting for review, ${leftOut.length} left out, in ${seconds} s\n`,
  )
  await payload.destroy()
  return created + updated + unchanged + forReview > 0
}

/** Imports procedures of the national database from a file. Ends with 0 when any line could be used, with 1 when none could. */
try {
  process.exit((await run()) ? 0 : 1)
} catch (error) {
  process.stderr.write(`import: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
