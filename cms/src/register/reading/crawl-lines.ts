import { z } from 'zod'
import { UnreadableList, type BadRow, type ReadList } from './listed-row.ts'
import { sortRows, type RawRow } from './to-listed-row.ts'

const maybeText = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

const line = z.object({
  ma: z.string(),
  ten: z.string(),
  linhVuc: maybeText,
  boNganh: maybeText,
  capThucHien: z.array(z.string()).default([]),
  coQuanThucHien: maybeText,
  coQuanCoThamQuyen: maybeText,
  quyetDinhCongBo: maybeText,
})

/** Ministries as addresses of the national portal write them. */
const issuerNames: Record<string, string> = {
  'bo-tai-chinh': 'Bộ Tài chính',
  'bo-cong-an': 'Bộ Công an',
  'bo-nong-nghiep-mt': 'Bộ Nông nghiệp và Môi trường',
  'bo-tu-phap': 'Bộ Tư pháp',
  'bo-xay-dung': 'Bộ Xây dựng',
  'bo-noi-vu': 'Bộ Nội vụ',
}

function toRawRow(text: string, row: number): RawRow {
  const record = line.parse(JSON.parse(text))
  const agencies = record.coQuanThucHien === '' ? record.coQuanCoThamQuyen : record.coQuanThucHien
  return {
    row,
    code: record.ma,
    name: record.ten,
    field: record.linhVuc,
    executing: [agencies],
    issuer: issuerNames[record.boNganh] ?? record.boNganh,
    levels: record.capThucHien.join(', '),
    decision: record.quyetDinhCongBo,
  }
}

/**
 * Reads the codes of procedures of the national database, one JSON record a line. Such a file adds and fills in; it is no complete
 * list of anybody.
 *
 * @throws UnreadableList when no line can be read
 */
export function readCrawlLines(content: string): ReadList {
  const raws: RawRow[] = []
  const unread: BadRow[] = []
  for (const [index, text] of content.split('\n').entries()) {
    if (text.trim() === '') continue
    try {
      raws.push(toRawRow(text, index + 1))
    } catch {
      unread.push({ row: index + 1, code: null, reason: 'Dòng không phải một bản ghi JSON của thủ tục.' })
    }
  }
  if (raws.length === 0) throw new UnreadableList('Tệp không có dòng nào là thủ tục của Cơ sở dữ liệu quốc gia.')
  const { rows, badRows } = sortRows(raws)
  const all = [...unread, ...badRows].toSorted((a, b) => a.row - b.row)
  return { rows, badRows: all, isComplete: false, usualName: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính' }
}
