import type { NationalLayer } from '../national/layer.ts'

/** A file as it came: from a browser or a disk. */
export interface ImportFile {
  name: string
  bytes: Uint8Array
}

/** What a file turned out to be, by its content. */
export type ImportFormat = 'portal-json' | 'crawl-json' | 'workbook'

/** Where a procedure stands: in a workbook the row Excel shows, in JSON lines the line, in a JSON array its number; all from 1. */
export interface RowPlace {
  file: string
  row: number
}

/** A procedure of a file. */
export interface ReadRow extends RowPlace {
  layer: NationalLayer
}

/** A row that cannot be used, or a whole file (`row` null), and why: one or more Vietnamese sentences. */
export interface BadRow {
  file: string
  row: number | null
  code: string | null
  reason: string
}

/** All a file or folder holds. */
export interface Reading {
  formats: ImportFormat[]
  rows: ReadRow[]
  badRows: BadRow[]
}

/** The most procedures one import takes: some thirty times what a ward has. */
export const mostRows = 20_000

/** The largest import, in bytes of all its files. */
export const largestImportBytes = 20 * 1024 * 1024

/** Returns the bad row that stands for a whole file. */
export const badFile = (file: string, reason: string): BadRow => ({ file, row: null, code: null, reason })
