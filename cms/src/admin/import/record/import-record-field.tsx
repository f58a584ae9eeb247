/** What the import found, row by row, and the differences it left. */
export function ImportRecordField() {
  return null
}
