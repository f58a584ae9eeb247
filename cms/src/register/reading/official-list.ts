import readSheets from 'read-excel-file/node'
import { zipContents } from '../../import/workbook/measure-zip.ts'
import { findHeader, refuseMissingColumns, textAt, type Columns } from './columns.ts'
import { UnreadableList, type ListedRow, type ReadList } from './listed-row.ts'
import { sortRows, type RawRow } from './to-listed-row.ts'

type Cells = readonly unknown[]

const mostRows = 20_000
const noTable = 'Không thấy bảng danh mục trong tệp. Bảng cần có hàng tiêu đề với các cột “Mã số”, “Tên”, “Cơ quan thực hiện”, “Lĩnh vực”.'

const isBlank = (row: Cells) => row.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''))

function toRawRow(cells: Cells, row: number, columns: Columns): RawRow {
  return {
    row,
    code: textAt(cells, columns, 'code'),
    name: textAt(cells, columns, 'name'),
    field: textAt(cells, columns, 'field'),
    executing: textAt(cells, columns, 'executing').split(/[\r\n]+/),
    issuer: textAt(cells, columns, 'issuer'),
    levels: textAt(cells, columns, 'levels'),
    decision: textAt(cells, columns, 'decision'),
  }
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly (readonly Cells[])[]> {
  const contents = await zipContents(bytes)
  if (contents.state === 'refused') throw new UnreadableList(contents.reason)
  try {
    return (await readSheets(Buffer.from(bytes))).map(({ data }) => data)
  } catch {
    throw new UnreadableList('Tệp không phải sổ Excel (.xlsx). Hãy mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại.')
  }
}

/** Rows of which only the merged title or a footnote is filled are not rows of the list. */
const isFootnote = (cells: Cells, columns: Columns) =>
  textAt(cells, columns, 'code').trim() === '' && cells.filter((cell) => cell !== null).length <= 1

function nameOf(rows: readonly ListedRow[]): string {
  const issuers = [...new Set(rows.flatMap(({ issuer }) => issuer ?? []))]
  return issuers.length === 1 ? `Danh mục thủ tục hành chính của ${issuers[0] ?? ''}` : 'Danh mục thủ tục hành chính'
}

/**
 * Reads the list of procedures as the national portal exports it: a title, a row of headings recognised by their words, and in a
 * cell several agencies, one a line.
 *
 * @throws UnreadableList when the file is no workbook or holds no such table
 */
export async function readOfficialList(bytes: Uint8Array): Promise<ReadList> {
  for (const sheet of await sheetsOf(bytes)) {
    const header = findHeader(sheet)
    if (header === null) continue
    refuseMissingColumns(header.columns)
    if (sheet.length > mostRows) throw new UnreadableList(`Danh mục có hơn ${mostRows} dòng. Hãy kiểm tra lại tệp.`)
    const raws = sheet.flatMap((cells, index) =>
      index <= header.at || isBlank(cells) || isFootnote(cells, header.columns) ? [] : [toRawRow(cells, index + 1, header.columns)],
    )
    const { rows, badRows } = sortRows(raws)
    if (rows.length === 0 && badRows.length === 0) throw new UnreadableList('Danh mục không có dòng nào dưới hàng tiêu đề.')
    return { rows, badRows, isComplete: true, usualName: nameOf(rows) }
  }
  throw new UnreadableList(noTable)
}
