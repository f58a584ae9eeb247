import { readCrawlLines } from './crawl-lines.ts'
import { UnreadableList, type ReadList } from './listed-row.ts'
import { readOfficialList } from './official-list.ts'

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte)

const zip = [0x50, 0x4b, 0x03, 0x04]
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * Reads a file of the register, told by its content: a workbook of the official list, or lines of the national database.
 *
 * @throws UnreadableList when it is neither
 */
export async function readList(bytes: Uint8Array): Promise<ReadList> {
  if (bytes.length === 0) throw new UnreadableList('Tệp rỗng. Hãy chọn lại tệp danh mục.')
  if (startsWith(bytes, zip)) return readOfficialList(bytes)
  if (startsWith(bytes, oldOffice))
    throw new UnreadableList('Đây là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại.')
  try {
    return readCrawlLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof UnreadableList) throw error
    throw new UnreadableList('Tệp không phải sổ Excel và không phải văn bản UTF-8. Hãy chọn lại tệp danh mục.')
  }
}
