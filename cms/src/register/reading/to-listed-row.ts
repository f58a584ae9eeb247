import { registerCodeOf } from '@ward/shared/contract/kinds/procedure/register-entry'
import { cleanText } from '@ward/shared/text/nfc'
import { objectionToRegisterCode } from '../entry/objection-to-code.ts'
import type { BadRow, ListedRow } from './listed-row.ts'

/** The texts of a row, as the file has them. */
export type RawRow = Record<'code' | 'name' | 'field' | 'issuer' | 'levels' | 'decision', string> & { row: number; executing: string[] }

const orNull = (text: string) => (text === '' ? null : text)
const oneLine = (text: string) => cleanText(text).replace(/\s+/g, ' ')

function reasonsAgainst(code: string, name: string, field: string): string[] {
  const objection = objectionToRegisterCode(code)
  return [
    ...(objection === true ? [] : [objection]),
    ...(name === '' ? ['Thiếu tên thủ tục.'] : []),
    ...(field === '' ? ['Thiếu lĩnh vực.'] : []),
  ]
}

/** Returns the row as the register takes it, or why it cannot. */
function toListedRow(raw: RawRow): { good: ListedRow } | { bad: BadRow } {
  const [code, name, field] = [registerCodeOf(oneLine(raw.code)), oneLine(raw.name), oneLine(raw.field)]
  const reasons = reasonsAgainst(code, name, field)
  if (reasons.length > 0) return { bad: { row: raw.row, code: orNull(code), reason: reasons.join(' ') } }
  const executing = [...new Set(raw.executing.map(oneLine).filter((agency) => agency !== ''))]
  const [issuer, levels, decision] = [oneLine(raw.issuer), oneLine(raw.levels), oneLine(raw.decision)]
  return {
    good: { row: raw.row, code, name, field, executing, issuer: orNull(issuer), levels: orNull(levels), decision: orNull(decision) },
  }
}

/** Parts the rows that can be used from the others; of a code that stands twice the first row counts. */
export function sortRows(raws: readonly RawRow[]): { rows: ListedRow[]; badRows: BadRow[] } {
  const byCode = new Map<string, ListedRow>()
  const badRows: BadRow[] = []
  for (const raw of raws) {
    const listed = toListedRow(raw)
    if ('bad' in listed) badRows.push(listed.bad)
    else {
      const { code, row } = listed.good
      const before = byCode.get(code)
      if (before === undefined) byCode.set(code, listed.good)
      else badRows.push({ row, code, reason: `Mã ${code} đã có ở dòng ${before.row}; dòng này bị bỏ qua.` })
    }
  }
  return { rows: [...byCode.values()], badRows }
}
