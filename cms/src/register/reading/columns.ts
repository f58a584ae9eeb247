import { searchKeyOf } from '@ward/shared/text/search-key'
import { UnreadableList } from './listed-row.ts'

const headings = {
  code: { label: 'Mã số', words: /^ma( so)?( tthc| thu tuc( hanh chinh)?| ho so tthc)?$/ },
  name: { label: 'Tên', words: /^ten( tthc| thu tuc( hanh chinh)?)?$/ },
  field: { label: 'Lĩnh vực', words: /^(ten )?linh vuc/ },
  executing: { label: 'Cơ quan thực hiện', words: /^co quan (truc tiep )?thuc hien/ },
  issuer: { label: 'Cơ quan ban hành', words: /^co quan (ban hanh|cong bo)/ },
  levels: { label: 'Cấp thực hiện', words: /^cap thuc hien/ },
  decision: { label: 'Quyết định công bố', words: /^(so )?quyet dinh( cong bo)?/ },
} as const

export type Column = keyof typeof headings

/** Where each column stands, counted from 0; null where the list has none. */
export type Columns = Readonly<Record<Column, number | null>>

const needed: readonly Column[] = ['code', 'name', 'field', 'executing']
const headerWithinRows = 30

const cellText = (cell: unknown) => searchKeyOf(typeof cell === 'string' ? cell : '').replace(/[:.*]+$/, '')

function columnsOf(row: readonly unknown[]): Columns {
  const cells = row.map(cellText)
  const placeOf = (column: Column) => {
    const place = cells.findIndex((cell) => headings[column].words.test(cell))
    return place === -1 ? null : place
  }
  return {
    code: placeOf('code'),
    name: placeOf('name'),
    field: placeOf('field'),
    executing: placeOf('executing'),
    issuer: placeOf('issuer'),
    levels: placeOf('levels'),
    decision: placeOf('decision'),
  }
}

/** Returns where the headings of a list stand: the row, from 0, and each column; null when no row has a code and a name among its headings. */
export function findHeader(rows: readonly (readonly unknown[])[]): { at: number; columns: Columns } | null {
  for (const [at, row] of rows.slice(0, headerWithinRows).entries()) {
    const columns = columnsOf(row)
    if (columns.code !== null && columns.name !== null) return { at, columns }
  }
  return null
}

/** Refuses a list that lacks a column the register cannot do without. */
export function refuseMissingColumns(columns: Columns): void {
  const missing = needed.filter((column) => columns[column] === null).map((column) => `“${headings[column].label}”`)
  if (missing.length > 0) throw new UnreadableList(`Danh mục thiếu cột ${missing.join(', ')}. Hãy tải lại danh mục với đủ các cột này.`)
}

/** Returns the text of a row's cell; a code Excel took for a number has its six decimals again. */
export function textAt(row: readonly unknown[], columns: Columns, column: Column): string {
  const place = columns[column]
  const cell = place === null ? null : row[place]
  if (typeof cell === 'number') return column === 'code' ? cell.toFixed(6) : String(cell)
  return typeof cell === 'string' ? cell : ''
}
