import type { Payload, TypedUser } from 'payload'
import type { BadRow, ImportFile, Reading } from '../reading/reading.ts'
import type { Counts, ImportState } from './labels.ts'

/** What somebody wants of an import. */
export interface ImportOrder {
  payload: Payload
  /** In whose name; the rules for this person apply. */
  user: TypedUser
  /** New procedures, and drafts an earlier import left, become public at once; else they are drafts. */
  publish: boolean
  /** Stored text that differs is overwritten at once; else the difference waits for somebody to look at it. */
  accept: boolean
  /** Bad rows are left out and the others taken; else one bad row refuses the whole import. */
  onlyGood: boolean
  /** Day (`YYYY-MM-DD`) on which the file was compared with the national database. */
  comparedDay: string
  onProgress: (done: number, total: number) => void
}

/** An import under way: everything it writes becomes public together, or not at all. */
export interface RunningImport extends ImportOrder {
  req: { transactionID: number | string }
}

/** What is imported: the files as they came, and what was read from them. */
export interface ReadFiles {
  files: readonly Pick<ImportFile, 'name'>[]
  digest: string
  reading: Reading
}

/** What became of an import. */
export interface ImportResult {
  /** Id of its record. */
  id: number
  state: ImportState
  counts: Counts
  badRows: BadRow[]
}
