import path from 'node:path'
import { parseArgs } from 'node:util'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import { getPayload } from 'payload'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { importRegisterFromDisk, registerUsage } from '../register/import-from-disk.ts'
import { administratorOf } from '../setup/administrator-of.ts'
import { progressBar } from './progress-bar.ts'
import { digestOf, filesAt } from './reading/files-on-disk.ts'
import { readImport } from './reading/read-import.ts'
import type { BadRow } from './reading/reading.ts'
import type { Counts } from './running/labels.ts'
import { runImport } from './running/run-import.ts'

const usage = `Usage: npm run import -- procedures <file or folder> [--publish] [--accept] [--all-or-nothing] [--compared YYYY-MM-DD]
  a file is JSON of the national portal (one record or an array), JSON lines, or a workbook (.xlsx); a folder holds such files
  --publish          new procedures, and drafts an earlier import left, become public at once; else they are drafts
  --accept           stored text that differs is overwritten; else the difference waits in the admin
  --all-or-nothing   one bad row refuses the whole import; else bad rows are left out and told by number
  --compared         day of comparison with the national database; today when left out
${registerUsage}`

const isPastDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && text <= vietnamDay(new Date())

function readCommand() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      publish: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      'all-or-nothing': { type: 'boolean', default: false },
      compared: { type: 'string', default: vietnamDay(new Date()) },
    },
  })
  const [what, place] = positionals
  if (what !== 'procedures' || place === undefined || positionals.length > 2) throw new Error(usage)
  if (!isPastDay(values.compared)) throw new Error(usage)
  const { accept, compared, publish } = values
  return { place: path.resolve(env.startedFrom, place), publish, accept, onlyGood: !values['all-or-nothing'], comparedDay: compared }
}

function tellBadRow({ code, file, reason, row }: BadRow): void {
  process.stderr.write(`${row === null ? file : `${file} line ${row}`} left out${code === null ? '' : ` (${code})`}: ${reason}\n`)
}

function summaryOf({ accepted, created, declined, differing, leftOut, published, unchanged }: Counts, seconds: string): string {
  const done = `${created} created, ${published} published, ${unchanged} unchanged, ${accepted} overwritten`
  return `${done}, ${differing} differing (waiting in the admin), ${declined} differing (declined before), ${leftOut} left out, in ${seconds} s\n`
}

async function run(): Promise<boolean> {
  const { place, ...wishes } = readCommand()
  const files = await filesAt(place)
  const reading = await readImport(files)
  const payload = await getPayload({ config })
  const startedAt = performance.now()
  const bar = progressBar(reading.rows.length, process.stderr)
  const user = await administratorOf(payload)
  const result = await runImport({ files, digest: digestOf(files), reading }, { ...wishes, payload, user, onProgress: bar.show })
  bar.end()
  for (const badRow of result.badRows) tellBadRow(badRow)
  process.stdout.write(summaryOf(result.counts, ((performance.now() - startedAt) / 1000).toFixed(1)))
  await payload.destroy()
  return result.state === 'done' || result.state === 'partly'
}

/** Imports procedures of the national database from a file or folder, or the register of procedures from a list. Ends with 0 when any row could be used, with 1 when nothing was imported. */
try {
  const work = process.argv[2] === 'register' ? importRegisterFromDisk : run
  process.exit((await work()) ? 0 : 1)
} catch (error) {
  process.stderr.write(`import: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
