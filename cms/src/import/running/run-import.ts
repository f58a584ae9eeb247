import { ValidationError } from 'payload'
import type { BadRow, ReadRow } from '../reading/reading.ts'
import { writeImportRecord } from './import-record.ts'
import { inTransaction, runStatement } from './in-transaction.ts'
import { noCounts, type Counts } from './labels.ts'
import type { ImportOrder, ImportResult, ReadFiles, RunningImport } from './order.ts'
import { planImport, type PlannedRow } from '../planning/plan.ts'
import { writeRow } from './write-row.ts'

/** Two imports at a time would each make the same new procedures. */
const oneAtATime = 16_624_003

/** Another import is under way. */
export class ImportUnderWay extends Error {
  override readonly name = 'ImportUnderWay'
}

async function insistOnBeingAlone({ payload, req }: RunningImport): Promise<void> {
  const rows = await runStatement(payload, req, `SELECT pg_try_advisory_xact_lock(${oneAtATime}) AS held`)
  if (rows[0]?.['held'] !== true) throw new ImportUnderWay('Đang có một lần nhập khác. Hãy đợi xong rồi nhập lại.')
}

function sentencesOf(error: unknown): string {
  if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message).join(' ')
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}

/** Writes all rows, or none: the site gets them in one release. The record is part of it. */
async function writeTogether(read: ReadFiles, rows: readonly ReadRow[], badRows: BadRow[], order: ImportOrder): Promise<ImportResult> {
  return inTransaction(order.payload, 'commit', async (req) => {
    const running: RunningImport = { ...order, req }
    await insistOnBeingAlone(running)
    const state = badRows.length === 0 ? ('done' as const) : ('partly' as const)
    const counts: Counts = { ...noCounts, leftOut: badRows.length }
    const record = await writeImportRecord(read, { state, counts, badRows }, running)
    const planned = await planImport(rows, running)
    for (const [done, row] of planned.entries()) {
      counts[await writeRow(row, record.id, running)] += 1
      order.onProgress(done + 1, planned.length)
    }
    await record.settle(counts)
    return { id: record.id, state, counts, badRows }
  })
}

const isWritten = ({ fate }: PlannedRow, { accept }: ImportOrder) => fate === 'new' || fate === 'same' || (fate === 'differs' && accept)

/** Finds the rows that cannot be written: each is tried alone, and taken back. */
async function findRefusedRows(rows: readonly ReadRow[], order: ImportOrder): Promise<BadRow[]> {
  const refused: BadRow[] = []
  for (const planned of await planImport(rows, order)) {
    if (!isWritten(planned, order)) continue
    const { file, layer, row } = planned.row
    try {
      await inTransaction(order.payload, 'rollback', (req) => writeRow(planned, 0, { ...order, req }))
    } catch (error) {
      refused.push({ file, row, code: layer.code, reason: sentencesOf(error) })
    }
  }
  return refused
}

/** Notes that nothing was imported, and why. */
async function leaveAlone(read: ReadFiles, badRows: BadRow[], order: ImportOrder): Promise<ImportResult> {
  const counts: Counts = { ...noCounts, leftOut: badRows.length }
  return inTransaction(order.payload, 'commit', async (req) => {
    const record = await writeImportRecord(read, { state: 'refused', counts, badRows }, { ...order, req })
    return { id: record.id, state: 'refused' as const, counts, badRows }
  })
}

async function noteFailure(read: ReadFiles, order: ImportOrder): Promise<void> {
  await inTransaction(order.payload, 'commit', (req) =>
    writeImportRecord(read, { state: 'failed', counts: noCounts, badRows: read.reading.badRows }, { ...order, req }),
  )
}

const isRefusal = (badRows: readonly BadRow[], rows: readonly ReadRow[], { onlyGood }: ImportOrder) =>
  rows.length === 0 || (badRows.length > 0 && !onlyGood)

/**
 * Imports what was read, in one transaction: new procedures are made, equal ones get a newer day of comparison, different
 * ones become differences to look at. The ward's own part is never touched. Every import leaves a record.
 *
 * @throws ImportUnderWay when another import is running; Error when the database refuses: nothing is imported then
 */
export async function runImport(read: ReadFiles, order: ImportOrder): Promise<ImportResult> {
  const { badRows, rows } = read.reading
  if (isRefusal(badRows, rows, order)) return leaveAlone(read, badRows, order)
  try {
    return await writeTogether(read, rows, badRows, order)
  } catch (error) {
    if (error instanceof ImportUnderWay) throw error
    return await writeTheRest(read, error, order)
  }
}

/** A row that is refused ends its transaction; then the bad ones are found, and the others are written together if that is wanted. */
async function writeTheRest(read: ReadFiles, cause: unknown, order: ImportOrder): Promise<ImportResult> {
  const { rows } = read.reading
  const refused = await findRefusedRows(rows, order)
  const bad = new Set(refused.map(({ file, row }) => `${file} ${row}`))
  const rest = rows.filter(({ file, row }) => !bad.has(`${file} ${row}`))
  const badRows = [...read.reading.badRows, ...refused]
  try {
    if (refused.length === 0) throw cause
    return isRefusal(badRows, rest, order) ? await leaveAlone(read, badRows, order) : await writeTogether(read, rest, badRows, order)
  } catch (error) {
    await noteFailure(read, order)
    throw error
  }
}
