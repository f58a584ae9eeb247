import { slugOf } from '@ward/shared/text/slug'
import { fileTypeFromBuffer } from 'file-type'
import { acceptedFiles, type AcceptedFile } from './accepted-files.ts'

/** What becomes of an uploaded file: stored under a safe name with its true type, or refused with a sentence. */
export type Verdict = { accepted: true; name: string; mimeType: string } | { accepted: false; sentence: string }

const allNames = 'ảnh (JPG, PNG, WebP, AVIF), PDF, Word, Excel hoặc âm thanh (MP3, M4A, WAV)'

const endingOf = (fileName: string): string => /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''

function matches({ mimeType, sniffedAs = [mimeType] }: AcceptedFile, sniffed: string): boolean {
  return sniffedAs.includes(sniffed)
}

/** A PDF cut short on the way has no end; Payload would refuse it too, in English. */
function isCutShort(mimeType: string, content: Uint8Array): boolean {
  if (mimeType !== 'application/pdf') return false
  const end = Buffer.from(content.subarray(-1024)).toString('latin1')
  return !end.includes('%%EOF') || !end.includes('xref')
}

function refused(sentence: string): Verdict {
  return { accepted: false, sentence }
}

/**
 * Judges an uploaded file by its content; its name and the type the browser gives count for nothing but the ending.
 *
 * @example await judgeFile('Ảnh lễ ra quân.JPG', jpegBytes) // { accepted: true, name: 'anh-le-ra-quan.jpg', mimeType: 'image/jpeg' }
 */
export async function judgeFile(fileName: string, content: Uint8Array): Promise<Verdict> {
  const sniffed = (await fileTypeFromBuffer(content))?.mime
  const possible = sniffed === undefined ? [] : acceptedFiles.filter((file) => matches(file, sniffed))
  const [first] = possible
  if (first === undefined) return refused(`Tệp “${fileName}” không thuộc loại được nhận. Hãy dùng ${allNames}.`)
  const ending = endingOf(fileName)
  const file = possible.find(({ endings }) => endings.includes(ending))
  if (file === undefined) {
    const names = possible.map(({ name }) => name).join(' hoặc ')
    const endings = possible.map(({ endings: [usual] }) => `.${usual}`).join(' hoặc ')
    return refused(
      `Tệp “${fileName}” có nội dung là ${names} nhưng tên tệp ghi đuôi khác. Hãy kiểm tra lại tệp; nếu đúng, đổi đuôi thành ${endings} rồi tải lại.`,
    )
  }
  if (isCutShort(file.mimeType, content))
    return refused(`Tệp “${fileName}” bị hỏng hoặc chưa tải đủ. Hãy mở thử trên máy, lưu lại rồi tải lên lần nữa.`)
  const baseName = slugOf(fileName.replace(/\.[^.]+$/, ''), 60) || 'tep'
  return { accepted: true, name: `${baseName}.${file.endings[0]}`, mimeType: file.mimeType }
}
