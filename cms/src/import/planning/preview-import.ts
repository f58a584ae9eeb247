import type { Payload } from 'payload'
import { sectionLabels } from '../comparison/sections.ts'
import { wordChanges, type WordRun } from '../comparison/words/word-changes.ts'
import type { BadRow, ImportFormat, Reading } from '../reading/reading.ts'
import { noCounts, type Counts } from '../running/labels.ts'
import { planImport, type PlannedRow } from './plan.ts'

/** What would happen if a file were imported now. */
export interface ImportPreview {
  formats: ImportFormat[]
  counts: Counts
  /** The first bad rows; `counts.leftOut` tells how many there are. */
  badRows: BadRow[]
  /** The first new procedures by name. */
  created: PreviewedRow[]
  /** The first procedures that differ, with their sections. */
  differing: (PreviewedRow & { sections: PreviewedSection[] })[]
}

interface PreviewedRow {
  row: number
  code: string
  title: string
}

interface PreviewedSection {
  label: string
  runs: WordRun[]
}

/** How much of each list a preview shows. */
const shownRows = 100
const shownDifferences = 25

const outcomeOf = { new: 'created', same: 'unchanged', declined: 'declined', differs: 'differing' } as const

const rowOf = ({ row }: PlannedRow): PreviewedRow => ({ row: row.row, code: row.layer.code, title: row.layer.title })

function differenceOf(planned: Extract<PlannedRow, { fate: 'differs' }>) {
  const sections = planned.changes.map(({ after, before, key }) => ({ label: sectionLabels[key], runs: wordChanges(before, after) }))
  return { ...rowOf(planned), sections }
}

/** Says what would happen to each row of a reading. Writes nothing. */
export async function previewImport({ badRows, formats, rows }: Reading, payload: Payload): Promise<ImportPreview> {
  const planned = await planImport(rows, { payload })
  const counts = { ...noCounts, leftOut: badRows.length }
  for (const { fate } of planned) counts[outcomeOf[fate]] += 1
  return {
    formats,
    counts,
    badRows: badRows.slice(0, shownRows),
    created: planned
      .filter(({ fate }) => fate === 'new')
      .slice(0, shownRows)
      .map(rowOf),
    differing: planned
      .filter((one) => one.fate === 'differs')
      .slice(0, shownDifferences)
      .map(differenceOf),
  }
}
