/** A type of file the CMS stores. */
export interface AcceptedFile {
  mimeType: string
  /** Endings its name may have; the first is the usual one. */
  endings: readonly [string, ...string[]]
  /** What people call it. */
  name: string
  /** How its content is recognised, where that differs from `mimeType`. */
  sniffedAs?: readonly string[]
}

/** Word and Excel before 2007 share one container; only the ending tells them apart. */
const oldOffice = ['application/x-cfb'] as const

/** HTML and SVG are left out: served by the admin's own origin they would run there as scripts. */
export const acceptedFiles: readonly AcceptedFile[] = [
  { mimeType: 'image/jpeg', endings: ['jpg', 'jpeg'], name: 'ảnh JPG' },
  { mimeType: 'image/png', endings: ['png'], name: 'ảnh PNG' },
  { mimeType: 'image/webp', endings: ['webp'], name: 'ảnh WebP' },
  { mimeType: 'image/avif', endings: ['avif'], name: 'ảnh AVIF' },
  { mimeType: 'application/pdf', endings: ['pdf'], name: 'PDF' },
  { mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'], name: 'Word' },
  { mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'], name: 'Excel' },
  { mimeType: 'application/msword', endings: ['doc'], name: 'Word 97–2003', sniffedAs: oldOffice },
  { mimeType: 'application/vnd.ms-excel', endings: ['xls'], name: 'Excel 97–2003', sniffedAs: oldOffice },
  { mimeType: 'audio/mpeg', endings: ['mp3'], name: 'âm thanh MP3' },
  { mimeType: 'audio/mp4', endings: ['m4a'], name: 'âm thanh M4A', sniffedAs: ['audio/x-m4a', 'audio/mp4'] },
  { mimeType: 'audio/wav', endings: ['wav'], name: 'âm thanh WAV' },
]

/** The same types as sniffing and browsers know them. */
export const acceptedTypes: string[] = [...new Set(acceptedFiles.flatMap(({ mimeType, sniffedAs = [] }) => [mimeType, ...sniffedAs]))]
