/** A row of an official list that can be used. */
export interface ListedRow {
  /** Number of the row in the file, from 1. */
  row: number
  /** The eight characters that identify the procedure. */
  code: string
  name: string
  field: string
  /** Cơ quan ban hành. */
  issuer: string | null
  /** Cơ quan thực hiện. */
  executing: string[]
  levels: string | null
  decision: string | null
}

/** A row that cannot be used, and why, in Vietnamese; `code` is what stood there as code. */
export interface BadRow {
  row: number
  code: string | null
  reason: string
}

/** What a file of the register holds. */
export interface ReadList {
  rows: ListedRow[]
  badRows: BadRow[]
  /** Whether the list names all procedures of its issuers, so that what it leaves out may be abolished. */
  isComplete: boolean
  /** What to call the list unless a person says otherwise. */
  usualName: string
}

/** A file that cannot be read as a list; the message is for the person who chose it, in Vietnamese. */
export class UnreadableList extends Error {}
