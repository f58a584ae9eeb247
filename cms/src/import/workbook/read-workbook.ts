import { setImmediate as nextTurn } from 'node:timers/promises'
import { searchKeyOf } from '@ward/shared/text/search-key'
import readXlsxFile, { type Row } from 'read-excel-file/universal'
import { withAbsentParts } from '../national/absent-parts.ts'
import type { NationalLayer } from '../national/layer.ts'
import { levelNames } from '../national/names.ts'
import { RowObjection, translated } from '../national/row-objection.ts'
import { badFile, mostRows, type ImportFile, type Reading } from '../reading/reading.ts'
import { judgeRow } from '../reading/to-row.ts'
import { codeOf, dayOf, legalBasesOf, linesOf, methodsOf, paperCasesOf, resultsOf, textOf } from './cells.ts'
import { columnKeys, columns, exampleSheet, type ColumnKey } from './columns.ts'

type Places = Record<ColumnKey, number>

const rowsBeforeHeader = 10
const rowsATurn = 100

/** Finds where each column stands in a header row; null when the row is no header of procedures, the missing titles when it is not whole. */
function placesIn(row: Row): Partial<Places> | null {
  const titles = row.map((cell) => searchKeyOf(textOf(cell)))
  const found = columnKeys.map((key) => [key, titles.indexOf(searchKeyOf(columns[key].title))] as const).filter(([, place]) => place >= 0)
  const places: Partial<Places> = Object.fromEntries(found)
  return places.code !== undefined && places.title !== undefined ? places : null
}

function isWhole(places: Partial<Places>): places is Places {
  return columnKeys.every((key) => places[key] !== undefined)
}

type Header = { row: number; places: Places } | { missing: string[] }

function headerOf(rows: readonly Row[]): Header | null {
  for (const [index, row] of rows.slice(0, rowsBeforeHeader).entries()) {
    const places = placesIn(row)
    if (places === null) continue
    if (isWhole(places)) return { row: index, places }
    return { missing: columnKeys.filter((key) => places[key] === undefined).map((key) => columns[key].title) }
  }
  return null
}

function required(text: string, key: ColumnKey): string {
  if (text === '') throw new RowObjection(`Cột “${columns[key].title}” để trống.`)
  return text
}

function toLayer(row: Row, places: Places): NationalLayer {
  const cell = (key: ColumnKey) => textOf(row[places[key]])
  const maybe = (key: ColumnKey) => cell(key) || null
  const levels = linesOf(cell('levels'))
  return withAbsentParts({
    code: required(codeOf(row[places.code]), 'code'),
    title: required(cell('title'), 'title'),
    field: required(cell('field'), 'field'),
    levels: levels.length === 0 ? ['commune'] : levels.map((level) => translated(levelNames, level, columns.levels.title)),
    category: maybe('category'),
    decision: {
      number: maybe('decisionNumber'),
      day: dayOf(cell('decisionDay'), columns.decisionDay.title),
      issuer: maybe('decisionIssuer'),
    },
    audiences: linesOf(cell('audiences')),
    agencies: {
      executing: maybe('executing'),
      competent: maybe('competent'),
      authorised: maybe('authorised'),
      coordinating: maybe('coordinating'),
    },
    receivingAddress: maybe('receivingAddress'),
    steps: maybe('steps'),
    methods: methodsOf(cell('methods')),
    paperCases: paperCasesOf(cell('papers')),
    dossierCount: maybe('dossierCount'),
    results: resultsOf(cell('results')),
    requirements: maybe('requirements'),
    legalBases: legalBasesOf(cell('legalBases')),
    source: { url: maybe('url') },
  })
}

async function readRows(file: string, rows: readonly Row[], header: { row: number; places: Places }): Promise<Reading> {
  const reading: Reading = { formats: ['workbook'], rows: [], badRows: [] }
  for (const [index, row] of rows.entries()) {
    if (index % rowsATurn === 0) await nextTurn()
    if (index <= header.row || row.every((cell) => textOf(cell) === '')) continue
    const code = codeOf(row[header.places.code]) || null
    const judged = judgeRow({ file, row: index + 1 }, code, () => toLayer(row, header.places))
    if ('good' in judged) reading.rows.push(judged.good)
    else reading.badRows.push(judged.bad)
  }
  return reading.rows.length + reading.badRows.length === 0 ? refused(file, 'Sổ Excel chưa có thủ tục nào dưới dòng tiêu đề.') : reading
}

const refused = (file: string, reason: string): Reading => ({ formats: ['workbook'], rows: [], badRows: [badFile(file, reason)] })

const noHeader =
  'Sổ Excel này không theo mẫu nhập thủ tục: không thấy cột “Mã thủ tục” và “Tên thủ tục”. Hãy tải mẫu ở trang “Nhập thủ tục”. (Danh sách mã của Bộ thì nhập ở mục danh mục thủ tục của phường.)'

/** Reads a workbook made from the template: one procedure a row, on the first sheet that has the header; the sheet of examples is left aside. */
export async function readWorkbook({ name, bytes }: ImportFile): Promise<Reading> {
  const sheets = await readXlsxFile(new Blob([new Uint8Array(bytes)]))
  for (const { data, sheet } of sheets) {
    const header = sheet === exampleSheet ? null : headerOf(data)
    if (header === null) continue
    if ('missing' in header)
      return refused(name, `Sổ Excel thiếu cột: ${header.missing.join(', ')}. Hãy tải lại mẫu ở trang “Nhập thủ tục”.`)
    if (data.length - header.row > mostRows) return refused(name, `Sổ có ${data.length} dòng; mỗi lần nhập nhiều nhất ${mostRows}.`)
    return readRows(name, data, header)
  }
  return refused(name, noHeader)
}
