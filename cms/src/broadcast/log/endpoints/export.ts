import { durationWords } from '@ward/shared/text/duration-words'
import { formatMinute } from '@ward/shared/text/vietnam-day'
import type { Endpoint } from 'payload'
import writeXlsxFile, { type Row } from 'write-excel-file/universal'
import { stationNow } from '../../schedule/station.ts'
import { periodAsked } from './ask.ts'
import { bookFileName, bookOf, type BookLine } from '../book.ts'

interface Column {
  title: string
  width: number
  cell: (line: BookLine, index: number) => string | number | Date | null
}

const columns: Column[] = [
  { title: 'STT', width: 6, cell: (_, index) => index + 1 },
  { title: 'Ngày', width: 12, cell: ({ day }) => new Date(`${day}T00:00:00.000Z`) },
  { title: 'Buổi', width: 18, cell: ({ slot }) => slot },
  { title: 'Tên bài', width: 48, cell: ({ title }) => title },
  { title: 'Thời lượng (giây)', width: 12, cell: ({ seconds }) => seconds },
  { title: 'Thời lượng', width: 16, cell: ({ seconds }) => durationWords(seconds) },
  { title: 'Số lượt đọc', width: 10, cell: ({ times }) => times },
  { title: 'Lần phát', width: 10, cell: ({ airing }) => airing },
  { title: 'Cụm loa', width: 26, cell: ({ clusters }) => clusters },
  { title: 'Kết quả', width: 20, cell: ({ outcome }) => outcome },
  { title: 'Bắt đầu phát lúc', width: 20, cell: ({ airedAt }) => (airedAt === null ? null : formatMinute(airedAt)) },
  { title: 'Người phát', width: 22, cell: ({ operator }) => operator },
  { title: 'Người duyệt', width: 22, cell: ({ approver }) => approver },
  { title: 'Sự cố, ghi chú', width: 36, cell: ({ incident }) => incident },
]

const header: Row = columns.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold', wrap: true, backgroundColor: '#E4EFE6' }))

function toCell(value: string | number | Date | null): Row[number] {
  if (value === null) return null
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy', alignVertical: 'top' }
  return typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top' }
    : { value, type: String, wrap: true, alignVertical: 'top' }
}

/** Returns the book as a workbook (.xlsx). */
async function workbookOf(lines: readonly BookLine[]): Promise<Blob> {
  const rows = lines.map((line, index): Row => columns.map(({ cell }) => toCell(cell(line, index))))
  return writeXlsxFile([header, ...rows], {
    sheet: 'Sổ theo dõi phát thanh',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBlob()
}

/** Answers `GET /api/broadcast-log/export.xlsx?from=&until=` to staff with the book as a workbook. */
export const exportEndpoint: Endpoint = {
  path: '/export.xlsx',
  method: 'get',
  handler: async (req) => {
    const period = periodAsked(req)
    if (period instanceof Response) return period
    const workbook = await workbookOf(await bookOf(period, await stationNow(req), req))
    return new Response(workbook, {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': `attachment; filename="${bookFileName(period)}"`,
        'cache-control': 'no-store',
      },
    })
  },
}
