import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { nationalRecord, type NationalRecord } from './national-record.ts'

/** A record of the file, with the number of its line from 1. */
export interface NumberedRecord {
  line: number
  record: NationalRecord
}

/** A line that cannot be used, and why. */
export interface BadLine {
  line: number
  reason: string
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  return error instanceof Error ? error.message : String(error)
}

/**
 * Reads a file of procedures, one JSON record a line. Bad lines do not stop the others.
 *
 * @throws Error when the file cannot be read or holds no line at all
 */
export async function readRecords(file: string): Promise<{ records: NumberedRecord[]; badLines: BadLine[] }> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  const records: NumberedRecord[] = []
  const badLines: BadLine[] = []
  lines.forEach((text, index) => {
    if (text.trim() === '') return
    const line = index + 1
    try {
      records.push({ line, record: nationalRecord.parse(JSON.parse(text)) })
    } catch (error) {
      badLines.push({ line, reason: reasonOf(error) })
    }
  })
  if (records.length === 0 && badLines.length === 0) throw new Error(`${file} is empty.`)
  return { records, badLines }
}
