import { zipContents } from '../workbook/measure-zip.ts'

/** What a file is: a workbook, a text (which may be JSON), or something that cannot be read, with the sentence that says so. */
export type Recognised = { is: 'workbook' } | { is: 'text' } | { is: 'refused'; reason: string }

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte)

const signatures = [
  {
    signature: [0x25, 0x50, 0x44, 0x46],
    reason: 'Đây là tệp PDF. Hãy dùng tệp JSON của Cổng Dịch vụ công quốc gia hoặc sổ Excel theo mẫu.',
  },
  {
    signature: [0xd0, 0xcf, 0x11, 0xe0],
    reason: 'Đây là tệp Office kiểu cũ (.xls, .doc) hoặc tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại dạng .xlsx.',
  },
  { signature: [0x89, 0x50, 0x4e, 0x47], reason: 'Đây là tệp ảnh, không phải danh sách thủ tục.' },
  { signature: [0xff, 0xd8, 0xff], reason: 'Đây là tệp ảnh, không phải danh sách thủ tục.' },
  { signature: [0x1f, 0x8b], reason: 'Đây là tệp nén. Hãy giải nén rồi chọn tệp bên trong.' },
]

async function recogniseZip(bytes: Uint8Array): Promise<Recognised> {
  const contents = await zipContents(bytes)
  if (contents.state === 'refused') return { is: 'refused', reason: contents.reason }
  if (contents.names.includes('xl/workbook.xml')) return { is: 'workbook' }
  if (contents.names.includes('word/document.xml')) {
    return { is: 'refused', reason: 'Đây là tệp Word. Hãy điền vào sổ Excel theo mẫu rồi nhập sổ ấy.' }
  }
  return { is: 'refused', reason: 'Đây là tệp nén, không phải sổ Excel. Hãy giải nén rồi chọn tệp bên trong.' }
}

/** Says what a file is by its content, whatever it is called. Workbooks are measured on the way: one that would unpack to too much is refused. */
export async function recognise(bytes: Uint8Array): Promise<Recognised> {
  if (bytes.length === 0) return { is: 'refused', reason: 'Tệp trống.' }
  if (startsWith(bytes, [0x50, 0x4b])) return recogniseZip(bytes)
  const known = signatures.find(({ signature }) => startsWith(bytes, signature))
  return known === undefined ? { is: 'text' } : { is: 'refused', reason: known.reason }
}
