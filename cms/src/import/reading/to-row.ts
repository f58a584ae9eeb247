import { objectionToCode } from '../../fields/procedure/code.ts'
import { crawlRecord } from '../national/crawl/crawl-record.ts'
import { crawlToLayer } from '../national/crawl/crawl-to-layer.ts'
import type { NationalLayer } from '../national/layer.ts'
import { portalRecord } from '../national/portal/portal-record.ts'
import { portalToLayer } from '../national/portal/portal-to-layer.ts'
import { RowObjection } from '../national/row-objection.ts'
import { brokenCharacter, brokenText } from './decode-text.ts'
import { reasonOf } from './reasons.ts'
import type { JsonRow } from './read-json.ts'
import type { BadRow, ImportFormat, ReadRow, RowPlace } from './reading.ts'

/** A row that can be used, or why it cannot. */
export type JudgedRow = { good: ReadRow } | { bad: BadRow }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const longestTitle = 2_000
const longestText = 100_000

/** Returns the sentence that says why a national text cannot be stored, or null. */
function objectionTo({ code, field, requirements, steps, title }: NationalLayer): string | null {
  const objection = objectionToCode(code)
  if (objection !== true) return objection
  if (title.length > longestTitle) return `Tên thủ tục quá dài: ${title.length} ký tự.`
  if (field.length > longestTitle) return `Lĩnh vực quá dài: ${field.length} ký tự.`
  const long = [steps, requirements].find((text) => (text?.length ?? 0) > longestText)
  return long === undefined ? null : `Trình tự hoặc yêu cầu quá dài: nhiều nhất ${longestText.toLocaleString('vi-VN')} ký tự.`
}

/** Makes a row of a national text, wherever it comes from. `code` is what a report calls the row by. */
export function judgeRow({ file, row }: RowPlace, code: string | null, toLayer: () => NationalLayer): JudgedRow {
  try {
    const layer = toLayer()
    const objection = objectionTo(layer)
    if (objection === null) return { good: { file, row, layer } }
    return { bad: { file, row, code: layer.code, reason: objection } }
  } catch (error) {
    return { bad: { file, row, code, reason: reasonOf(error) } }
  }
}

/** Says which of the known records a JSON value is meant to be, by the names of its fields. */
export function formatOf(value: unknown): Exclude<ImportFormat, 'workbook'> | null {
  if (!isRecord(value)) return null
  if ('ma' in value) return 'crawl-json'
  return 'code' in value && ('executionSteps' in value || 'executionMethods' in value || 'codeNotation' in value) ? 'portal-json' : null
}

const unknownRecord =
  'Không phải bản ghi thủ tục: thiếu trường “ma” (tệp mỗi dòng một bản ghi) hoặc “code” (JSON của Cổng Dịch vụ công quốc gia).'

const shownCode = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 40) : null)

function layerOf(value: unknown): NationalLayer {
  if (JSON.stringify(value).includes(brokenCharacter)) throw new RowObjection(brokenText)
  const format = formatOf(value)
  if (format === null) throw new RowObjection(unknownRecord)
  return format === 'crawl-json' ? crawlToLayer(crawlRecord.parse(value)) : portalToLayer(portalRecord.parse(value))
}

/** Makes a row of a JSON value. */
export function judgeJson(json: JsonRow): JudgedRow {
  const { value } = json
  const code = isRecord(value) ? shownCode(value['ma'] ?? value['code']) : null
  return judgeRow(json, code, () => layerOf(value))
}
