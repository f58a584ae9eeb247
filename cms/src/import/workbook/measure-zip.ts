import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'

/** Names of all entries of a zip file that is whole and small enough; or why it cannot be used. */
type ZipContents = { state: 'measured'; names: string[] } | { state: 'refused'; reason: string }

/** A workbook of 20,000 procedures takes some 80 MB unpacked. */
const mostUnpackedBytes = 120 * 1024 * 1024
const mostEntries = 2_000

const tooLarge = 'Tệp phình quá lớn khi mở ra. Hãy chia danh sách thành nhiều sổ nhỏ hơn.'
const broken = 'Tệp Excel bị hỏng hoặc bị cắt cụt. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại.'

/** Unpacks an entry into nothing; the library throws when it holds more or less than it says. */
async function unpackIntoNothing(zip: ZipFile, entry: Entry): Promise<void> {
  const stream = await zip.openReadStreamPromise(entry)
  for await (const _chunk of stream);
}

async function measure(bytes: Uint8Array): Promise<ZipContents> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true })
  const names: string[] = []
  let unpackedBytes = 0
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName)
    unpackedBytes += entry.uncompressedSize
    if (unpackedBytes > mostUnpackedBytes || names.length > mostEntries) return { state: 'refused', reason: tooLarge }
    if (!entry.fileName.endsWith('/')) await unpackIntoNothing(zip, entry)
  }
  return { state: 'measured', names }
}

/** Returns the names in a zip file after unpacking every entry once: sizes that lie, bombs and damage are found before anybody relies on it. */
export async function zipContents(bytes: Uint8Array): Promise<ZipContents> {
  try {
    return await measure(bytes)
  } catch {
    return { state: 'refused', reason: broken }
  }
}
