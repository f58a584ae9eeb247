import writeXlsxFile, { type Row } from 'write-excel-file/universal'
import { columnKeys, columns, exampleSheet, type ColumnKey } from './columns.ts'
import { exampleProcedures } from './example-procedures.ts'

const proceduresSheet = 'Thủ tục'
const instructionSheet = 'Hướng dẫn'

const instructions = [
  'Sổ này dùng để nhập thủ tục hành chính vào trang quản trị, mục “Nhập thủ tục”.',
  `Điền ở tờ “${proceduresSheet}”, mỗi dòng một thủ tục. Tờ “${exampleSheet}” chỉ để xem, không được nhập.`,
  'Không đổi tên cột. Có thể đổi thứ tự cột. Cột nào chưa có nội dung thì để trống ô.',
  'Giữ nguyên lời văn của Cơ sở dữ liệu quốc gia; phí, lệ phí ghi đúng như nguồn, kể cả “nếu có yêu cầu”.',
  'Phần của phường (tên ngắn, tóm tắt, tình huống, nơi nộp …) không có ở đây: việc nhập không bao giờ đụng đến phần ấy.',
  'Muốn xuống dòng trong một ô: Alt + Enter. Dấu | ngăn các phần của một dòng.',
]

const bold = (value: string) =>
  ({ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top', backgroundColor: '#E4EFE6' }) as const
const plain = (value: string) => ({ value, type: String, wrap: true, alignVertical: 'top' }) as const

const header: Row = columnKeys.map((key) => bold(columns[key].title))
const widths = columnKeys.map((key) => ({ width: columns[key].width }))

const instructionRows: Row[] = [
  ...instructions.map((sentence): Row => [plain(sentence)]),
  [],
  [bold('Cột'), bold('Cách điền')],
  ...columnKeys.map((key): Row => [plain(columns[key].title), plain(columns[key].hint)]),
]

/** One procedure as it stands in a workbook, by column; what is left out is an empty cell. */
export type WorkbookProcedure = Partial<Record<ColumnKey, string>>

/** Returns a workbook (.xlsx) of procedures with the sheets of instructions and examples; without procedures it is the template. */
export async function workbookOf(procedures: readonly WorkbookProcedure[] = []): Promise<Uint8Array<ArrayBuffer>> {
  const rowsOf = (rows: readonly WorkbookProcedure[]): Row[] => [
    header,
    ...rows.map((row) => columnKeys.map((key) => plain(row[key] ?? ''))),
  ]
  const blob = await writeXlsxFile([
    { sheet: proceduresSheet, data: rowsOf(procedures), columns: widths, stickyRowsCount: 1, stickyColumnsCount: 2 },
    { sheet: exampleSheet, data: rowsOf(exampleProcedures), columns: widths, stickyRowsCount: 1, stickyColumnsCount: 2 },
    { sheet: instructionSheet, data: instructionRows, columns: [{ width: 32 }, { width: 90 }] },
  ]).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
