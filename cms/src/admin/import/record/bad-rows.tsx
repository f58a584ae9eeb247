interface Row {
  file: string
  row: number | null
  code: string | null
  reason: string
}

function placeOf({ file, row }: Row, severalFiles: boolean): string {
  if (row === null) return file === '' ? 'Cả tệp' : `Tệp ${file}`
  return severalFiles ? `${file}, dòng ${row}` : `Dòng ${row}`
}

/** Rows of a file that cannot be used: where, which procedure, and what is wrong. `total` may be more than are listed. */
export function BadRows({ rows, total }: { rows: readonly Row[]; total: number }) {
  const severalFiles = new Set(rows.map(({ file }) => file)).size > 1
  return (
    <section className="ward-import__part">
      <h2>Dòng có lỗi ({total})</h2>
      <ul className="ward-import__rows">
        {rows.map((row) => (
          <li key={`${row.file} ${row.row}`}>
            <b>{placeOf(row, severalFiles)}</b>
            {row.code === null ? '' : `, mã ${row.code}`}: {row.reason}
          </li>
        ))}
        {total > rows.length ? <li>và {total - rows.length} dòng khác.</li> : null}
      </ul>
    </section>
  )
}
