import { brokenCharacter, brokenText } from './decode-text.ts'
import { badFile, type BadRow, type RowPlace } from './reading.ts'

/** A value of a JSON file that should be a procedure. */
export interface JsonRow extends RowPlace {
  value: unknown
}

interface JsonRows {
  found: JsonRow[]
  badRows: BadRow[]
}

/** Nothing was parsed: the text is no JSON. */
const noJson = Symbol('no JSON')

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return noJson
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const cutShort = 'Dòng này không phải một bản ghi JSON trọn vẹn (bị cắt hoặc sai cú pháp).'
const noList =
  'Không đọc được thủ tục nào: tệp không phải JSON của Cổng Dịch vụ công quốc gia, không phải mỗi dòng một bản ghi JSON, cũng không phải sổ Excel.'
const wholeCutShort = 'Tệp JSON bị cắt cụt hoặc sai cú pháp. Hãy tải lại tệp từ nguồn.'

/** Returns the code in a line too damaged to be parsed, where it can still be seen. */
function codeSeenIn(line: string): string | null {
  return /"(?:ma|code)"\s*:\s*"(\d\.\d{6}[\d.H]*)"/.exec(line)?.[1] ?? null
}

function readLines(file: string, text: string): JsonRows {
  const found: JsonRow[] = []
  const badRows: BadRow[] = []
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue
    const row = index + 1
    const value = parsed(line)
    if (value !== noJson) found.push({ file, row, value })
    else badRows.push({ file, row, code: codeSeenIn(line), reason: line.includes(brokenCharacter) ? brokenText : cutShort })
  }
  return { found, badRows }
}

function readWhole(file: string, value: unknown): JsonRows {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  if (values.length === 0) return { found: [], badRows: [badFile(file, 'Danh sách trong tệp trống.')] }
  return { found: values.map((one, index) => ({ file, row: index + 1, value: one })), badRows: [] }
}

/** Reads one JSON value, a JSON array, or a record a line. */
export function readJson(file: string, text: string): JsonRows {
  const trimmed = text.replace(/^\ufeff/, '').trim()
  if (trimmed === '') return { found: [], badRows: [badFile(file, 'Tệp trống.')] }
  const whole = parsed(trimmed)
  if (whole !== noJson) return readWhole(file, whole)
  if (trimmed.startsWith('[')) return { found: [], badRows: [badFile(file, wholeCutShort)] }
  const lines = readLines(file, text.replace(/^\ufeff/, ''))
  if (lines.found.some(({ value }) => isRecord(value))) return lines
  return { found: [], badRows: [badFile(file, trimmed.startsWith('{') ? wholeCutShort : noList)] }
}
