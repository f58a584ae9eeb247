import type { BadRow } from '../reading/reading.ts'
import type { Counts } from './labels.ts'
import type { ImportResult, ReadFiles, RunningImport } from './order.ts'

/** The report keeps this many rows; the count tells of the others. */
const mostReportedRows = 2_000

const nameOf = ({ files }: ReadFiles) =>
  files.length === 1
    ? (files[0]?.name ?? '')
    : `${files.length} tệp: ${files
        .slice(0, 3)
        .map(({ name }) => name)
        .join(', ')}${files.length > 3 ? ', …' : ''}`

/** Characters PostgreSQL's JSON refuses cannot be in clean text, but a report quotes what is not clean. */
const shown = (row: BadRow): BadRow => ({ ...row, file: row.file.slice(0, 200), reason: row.reason.replaceAll('\0', '').slice(0, 1_000) })

type Fate = Pick<ImportResult, 'badRows' | 'counts' | 'state'>

/** Writes the record of an import inside its transaction; `settle` enters the counts once they are known. */
export async function writeImportRecord(
  read: ReadFiles,
  { badRows, counts, state }: Fate,
  { comparedDay, payload, req, user }: RunningImport,
) {
  const { id } = await payload.create({
    collection: 'imports',
    data: {
      fileName: nameOf(read).slice(0, 500) || 'không có tên',
      digest: read.digest,
      state,
      formats: read.reading.formats,
      by: user.id,
      comparedDay,
      ...counts,
      report: badRows.slice(0, mostReportedRows).map(shown),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const settle = async (settled: Counts): Promise<void> => {
    await payload.update({ collection: 'imports', id, data: settled, depth: 0, overrideAccess: true, req })
  }
  return { id, settle }
}
