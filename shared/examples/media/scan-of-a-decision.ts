import type { Media } from '../../src/contract/kinds/media.ts'

/** A large file: links to it say its type and size. */
export const scanOfADecision: Media = {
  id: 5,
  alt: 'Bản quét Quyết định ban hành Quy chế tiếp công dân',
  caption: null,
  credit: null,
  original: { address: '/media/e09c5512-quy-che-tiep-cong-dan.pdf', mimeType: 'application/pdf', bytes: 4_404_019 },
  durationSeconds: null,
  sources: [],
  focalPoint: { x: 50, y: 50 },
}
