import { cleanText } from '@ward/shared/text/nfc'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { LayerMethod, LayerPaper, NationalLayer } from '../national/layer.ts'
import { channelNames, unitNames } from '../national/names.ts'
import { RowObjection, translated } from '../national/row-objection.ts'

/** Returns the lines of a cell that say something. */
export function linesOf(cell: string): string[] {
  return cell.split('\n').flatMap((line) => line.trim() || [])
}

const partsOf = (line: string): string[] => line.split('|').map((part) => part.trim())

const orNull = (part: string | undefined): string | null => (part === undefined || part === '' ? null : part)

/**
 * Returns a day (`YYYY-MM-DD`) written as people write it, or null for an empty cell. Throws RowObjection for anything else.
 *
 * @example dayOf('02/8/2025', 'Ngày quyết định') // '2025-08-02'
 */
export function dayOf(text: string, part: string): string | null {
  if (text === '') return null
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const day = year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)
  if (!isDay) throw new RowObjection(`${part}: “${text}” không phải ngày. Hãy ghi dạng 02/8/2025.`)
  return day
}

/** Returns what a cell says as clean text; dates as `YYYY-MM-DD`. */
export function textOf(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : vietnamDay(cell)
  return cell === null || cell === undefined ? '' : cleanText(String(cell))
}

/** Returns a procedure's code: Excel takes it for a number and drops zeros at its end. */
export function codeOf(cell: unknown): string {
  return typeof cell === 'number' ? cell.toFixed(6) : textOf(cell)
}

/** Returns the ways of filing; a line that begins with no known way goes on with the description above it. */
export function methodsOf(cell: string): LayerMethod[] {
  const methods: LayerMethod[] = []
  for (const line of linesOf(cell)) {
    const [channel = '', duration, unit, fee, ...note] = partsOf(line)
    const last = methods.at(-1)
    if (!(channel in channelNames) && last !== undefined && !line.includes('|')) {
      last.note = last.note === null ? line : `${last.note}\n${line}`
      continue
    }
    methods.push({
      channel: translated(channelNames, channel, 'Cách thức thực hiện'),
      durationText: orNull(duration),
      durationUnit: unit === undefined || unit === '' ? null : translated(unitNames, unit, 'Đơn vị thời hạn'),
      feeText: orNull(fee),
      note: orNull(note.join(' | ')),
    })
  }
  return methods
}

const necessity = { 'Bắt buộc': true, 'Không bắt buộc': false } as const

function paperOf(line: string): LayerPaper {
  const [name = '', originals, copies, required = '', formName] = partsOf(line)
  const counted = [originals, copies].every((count) => /^\d{1,3}$/.test(count ?? ''))
  if (name === '' || !counted) {
    throw new RowObjection(`Thành phần hồ sơ: dòng “${line.slice(0, 80)}” cần có dạng Tên | số bản chính | số bản sao.`)
  }
  const known = Object.entries(necessity).find(([word]) => word === required)
  if (known === undefined && required !== '') {
    throw new RowObjection(`Thành phần hồ sơ: “${required.slice(0, 80)}” phải là Bắt buộc hoặc Không bắt buộc.`)
  }
  return { name, originals: Number(originals), copies: Number(copies), required: known?.[1] ?? null, formName: orNull(formName) }
}

const caseLine = /^Trường hợp:\s*/i
const noteLine = /^Ghi chú:\s*/i

/** Returns the papers of a dossier by case. */
export function paperCasesOf(cell: string): NationalLayer['paperCases'] {
  const cases: NationalLayer['paperCases'] = []
  for (const line of linesOf(cell)) {
    if (caseLine.test(line)) {
      cases.push({ name: orNull(line.replace(caseLine, '')), papers: [] })
      continue
    }
    const papers = cases.at(-1)?.papers ?? []
    if (cases.length === 0) cases.push({ name: null, papers })
    const isNote = noteLine.test(line)
    papers.push(isNote ? { name: line.replace(noteLine, ''), originals: 0, copies: 0, required: false, formName: null } : paperOf(line))
  }
  return cases
}

/** Returns the results, each with its code where there is one. */
export function resultsOf(cell: string): NationalLayer['results'] {
  return linesOf(cell).map((line) => {
    const [name = '', code] = partsOf(line)
    return { name, code: orNull(code) }
  })
}

/** Returns the legal bases. Throws RowObjection where a line has no title. */
export function legalBasesOf(cell: string): NationalLayer['legalBases'] {
  return linesOf(cell).map((line) => {
    const [number, title, issued = '', issuer] = partsOf(line)
    if (!title) throw new RowObjection(`Căn cứ pháp lý: dòng “${line.slice(0, 80)}” cần có dạng Số ký hiệu | trích yếu.`)
    return { number: orNull(number), title, issuedDay: dayOf(issued, 'Căn cứ pháp lý'), issuer: orNull(issuer) }
  })
}
