import type { BadRow, ReadRow } from './reading.ts'

/** The first eight characters of a code identify the procedure in the national database. */
export const familyOf = (code: string): string => code.slice(0, 8)

const placeOf = ({ file, row }: ReadRow, own: ReadRow) => (file === own.file ? `${row}` : `${row} của ${file}`)

function objectionOf(row: ReadRow, group: readonly ReadRow[]): BadRow | null {
  const { code } = row.layer
  const first = group[0]
  const alike = group.every(({ layer }) => JSON.stringify(layer) === JSON.stringify(row.layer))
  if (alike && row === first) return null
  const others = group.filter((other) => other !== row).map((other) => placeOf(other, row))
  const reason = alike
    ? `Lặp lại nguyên văn dòng ${first === undefined ? '' : placeOf(first, row)}; chỉ cần một dòng.`
    : `Mã này còn ở dòng ${others.slice(0, 10).join(', ')} với nội dung khác. Hãy giữ lại một dòng đúng.`
  return { file: row.file, row: row.row, code, reason }
}

/** Parts rows whose procedure stands in the file more than once: exact repetitions leave the first, contradictions leave none. */
export function withoutDuplicates(rows: readonly ReadRow[]): { rows: ReadRow[]; badRows: BadRow[] } {
  const groups = Map.groupBy(rows, ({ layer }) => familyOf(layer.code))
  const kept: ReadRow[] = []
  const badRows: BadRow[] = []
  for (const row of rows) {
    const group = groups.get(familyOf(row.layer.code)) ?? [row]
    const objection = group.length === 1 ? null : objectionOf(row, group)
    if (objection === null) kept.push(row)
    else badRows.push(objection)
  }
  return { rows: kept, badRows }
}
