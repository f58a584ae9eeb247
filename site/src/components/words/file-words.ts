import type { Media } from '@ward/shared/contract/kinds/media'

const names: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/zip': 'ZIP',
  'audio/mpeg': 'âm thanh MP3',
  'audio/mp4': 'âm thanh M4A',
  'audio/wav': 'âm thanh WAV',
  'image/jpeg': 'ảnh JPEG',
  'image/png': 'ảnh PNG',
  'image/webp': 'ảnh WebP',
}

/**
 * Returns the type and size of a file, as they stand beside its link.
 *
 * @example fileWords({ mimeType: 'application/pdf', bytes: 125_000 }) // 'PDF, 122 KB'
 */
export function fileWords({ mimeType, bytes }: Pick<Media['original'], 'mimeType' | 'bytes'>): string {
  const name = names[mimeType] ?? mimeType.split('/').at(-1)?.toUpperCase() ?? mimeType
  return `${name}, ${sizeWords(bytes)}`
}

function sizeWords(bytes: number): string {
  const kilobytes = bytes / 1024
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} KB`
  return `${(kilobytes / 1024).toFixed(1).replace('.', ',')} MB`
}
