import { setImmediate as nextTurn } from 'node:timers/promises'
import { readWorkbook } from '../workbook/read-workbook.ts'
import { decodeText } from './decode-text.ts'
import { withoutDuplicates } from './duplicates.ts'
import { readJson } from './read-json.ts'
import { badFile, largestImportBytes, mostRows, type ImportFile, type Reading } from './reading.ts'
import { recognise } from './recognise.ts'
import { formatOf, judgeJson } from './to-row.ts'

const rowsATurn = 100

async function readText({ name, bytes }: ImportFile): Promise<Reading> {
  const { found, badRows } = readJson(name, decodeText(bytes))
  const reading: Reading = { formats: [], rows: [], badRows }
  if (found.length > mostRows) return { ...reading, badRows: [badFile(name, tooManyRows(found.length))] }
  for (const [index, row] of found.entries()) {
    if (index % rowsATurn === 0) await nextTurn()
    const format = formatOf(row.value)
    if (format !== null && !reading.formats.includes(format)) reading.formats.push(format)
    const judged = judgeJson(row)
    if ('good' in judged) reading.rows.push(judged.good)
    else reading.badRows.push(judged.bad)
  }
  return reading
}

const tooManyRows = (count: number) =>
  `Tệp có ${count.toLocaleString('vi-VN')} dòng; mỗi lần nhập nhiều nhất ${mostRows.toLocaleString('vi-VN')}. Hãy chia nhỏ.`

async function readOne(file: ImportFile): Promise<Reading> {
  const recognised = await recognise(file.bytes)
  if (recognised.is === 'refused') return { formats: [], rows: [], badRows: [badFile(file.name, recognised.reason)] }
  return recognised.is === 'workbook' ? readWorkbook(file) : readText(file)
}

async function readSafely(file: ImportFile): Promise<Reading> {
  try {
    return await readOne(file)
  } catch (error) {
    const reason = `Không đọc được tệp (${error instanceof Error ? error.message : String(error)}).`
    return { formats: [], rows: [], badRows: [badFile(file.name, reason)] }
  }
}

const inOrder = (reading: Reading): Reading => ({
  ...reading,
  badRows: reading.badRows.toSorted((a, b) => a.file.localeCompare(b.file) || (a.row ?? 0) - (b.row ?? 0)),
})

/**
 * Reads the procedures of one file or of a folder of files, each recognised by its content.
 *
 * Never throws: what cannot be read is in the report, by row or, where a whole file is at fault, by file. Yields between rows.
 */
export async function readImport(files: readonly ImportFile[]): Promise<Reading> {
  if (files.length === 0) return { formats: [], rows: [], badRows: [badFile('', 'Chưa chọn tệp nào.')] }
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > largestImportBytes) {
    return { formats: [], rows: [], badRows: [badFile(files[0]?.name ?? '', 'Tệp quá lớn: mỗi lần nhập tối đa 20 MB.')] }
  }
  const readings: Reading[] = []
  for (const file of files) readings.push(await readSafely(file))
  const rows = readings.flatMap((reading) => reading.rows)
  if (rows.length > mostRows) return { formats: [], rows: [], badRows: [badFile(files[0]?.name ?? '', tooManyRows(rows.length))] }
  const distinct = withoutDuplicates(rows)
  return inOrder({
    formats: [...new Set(readings.flatMap(({ formats }) => formats))],
    rows: distinct.rows,
    badRows: [...readings.flatMap(({ badRows }) => badRows), ...distinct.badRows],
  })
}
