import type { Media } from '../../src/contract/kinds/media.ts'

/** A sound file: the recorded reading of a loudspeaker script. */
export const recordingOfAScript: Media = {
  id: 4,
  alt: 'Bản đọc: Thông báo khẩn về phòng, chống bão',
  caption: null,
  credit: 'Đài Truyền thanh phường Trúc Lâm',
  original: { address: '/media/77d1be93-thong-bao-bao.mp3', mimeType: 'audio/mpeg', bytes: 1_048_576 },
  durationSeconds: 48,
  sources: [],
  focalPoint: { x: 50, y: 50 },
}
