import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import { getPayload } from 'payload'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { administratorOf } from '../setup/administrator-of.ts'
import { importRegister, type RegisterSummary } from './importing/import-register.ts'
import { readList } from './reading/read-list.ts'

/** How the command is written. */
export const registerUsage = `       npm run import -- register <file> [--day YYYY-MM-DD] [--name NAME] [--keep-missing]
  a file is the official list as the national portal exports it (.xlsx), or JSON lines of the national database, which only add and fill in
  --day           day of the list; today when left out
  --name          what the public page calls the list
  --keep-missing  what the list no longer names is not proposed for abolition`

function readCommand() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      day: { type: 'string', default: vietnamDay(new Date()) },
      name: { type: 'string' },
      'keep-missing': { type: 'boolean', default: false },
    },
  })
  const [, file] = positionals
  if (file === undefined || positionals.length > 2) throw new Error(`Usage:\n${registerUsage}`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.day) || Number.isNaN(Date.parse(values.day))) throw new Error(`Usage:\n${registerUsage}`)
  return { file: path.resolve(env.startedFrom, file), day: values.day, name: values.name, keepsMissing: values['keep-missing'] }
}

function summaryOf({ badRows, counts, responsibilities }: RegisterSummary, seconds: string): string {
  const { created, proposed, returned, unchanged, updated } = counts
  const { others, unclear, ward } = responsibilities
  return (
    `${created} created, ${updated} updated, ${unchanged} unchanged, ${returned} listed again, ${proposed} proposed for abolition, ` +
    `${badRows.length} left out, in ${seconds} s\n${ward} of the ward, ${others} of others, ${unclear} unclear\n`
  )
}

/** Takes the list named on the command line into the register; says whether any row could be used. */
export async function importRegisterFromDisk(): Promise<boolean> {
  const { day, file, keepsMissing, name } = readCommand()
  const bytes = await readFile(file)
  const list = await readList(bytes)
  const payload = await getPayload({ config })
  const startedAt = performance.now()
  const summary = await importRegister(payload, list, {
    user: await administratorOf(payload),
    source: { name: name ?? list.usualName, day },
    proposesAbolition: list.isComplete && !keepsMissing,
    file: { name: path.basename(file), digest: createHash('sha256').update(bytes).digest('hex') },
  })
  for (const { reason, row } of summary.badRows) process.stderr.write(`line ${row} left out: ${reason}\n`)
  process.stdout.write(summaryOf(summary, ((performance.now() - startedAt) / 1000).toFixed(1)))
  await payload.destroy()
  return list.rows.length > 0
}
