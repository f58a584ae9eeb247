import type { ReadSegment } from '../../broadcast/studio/reading/read-script.ts'

/** Says whether a stretch is read otherwise than it is written, so that somebody may want another reading. */
export function isExpanded({ isChosen, kind, mark, spoken, written }: ReadSegment): boolean {
  if (isChosen || mark !== undefined) return true
  return kind !== 'text' && kind !== 'space' && kind !== 'pause' && spoken.trim() !== written.trim()
}

/** A plain stretch may run over the end of a line; each line gets its part. */
function linesOf(segment: ReadSegment): ReadSegment[] {
  const written = segment.written.split(/\n+/)
  const spoken = segment.spoken.split(/\n+/)
  return written.map((words, place) => ({ ...segment, start: segment.start + place, written: words, spoken: spoken[place] ?? '' }))
}

/** Returns the stretches paragraph by paragraph, so that written and spoken text can stand side by side; empty lines are left out. */
export function rowsOf(segments: readonly ReadSegment[]): ReadSegment[][] {
  const rows: ReadSegment[][] = [[]]
  for (const segment of segments) {
    for (const [place, part] of linesOf(segment).entries()) {
      if (place > 0) rows.push([])
      if (part.written !== '' || part.spoken !== '') rows.at(-1)?.push(part)
    }
  }
  return rows.filter((row) => row.some(({ spoken, written }) => `${written}${spoken}`.trim() !== ''))
}
