import type { ReadSegment } from '../../broadcast/studio/read-script.ts'

/** Says whether a stretch is read otherwise than it is written, so that somebody may want another reading. */
export function isExpanded({ isChosen, kind, mark, spoken, written }: ReadSegment): boolean {
  if (isChosen || mark !== undefined) return true
  return kind !== 'text' && kind !== 'space' && kind !== 'pause' && spoken.trim() !== written.trim()
}

/**
 * Returns the stretches paragraph by paragraph, so that written and spoken text can stand side by side; empty lines are left out.
 */
export function rowsOf(segments: readonly ReadSegment[]): ReadSegment[][] {
  const rows: ReadSegment[][] = []
  let row: ReadSegment[] = []
  for (const segment of segments) {
    const endsLine = segment.written.includes('\n')
    if (!endsLine || segment.written.trim() !== '') row.push(segment)
    if (!endsLine) continue
    rows.push(row)
    row = []
  }
  return [...rows, row].filter((one) => one.some(({ written }) => written.trim() !== ''))
}
