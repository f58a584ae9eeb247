import type { Media } from '../../src/contract/kinds/media.ts'

/** A file: no pictures of it, and `alt` is its title. */
export const formToDownload: Media = {
  id: 3,
  alt: 'Tờ khai đăng ký khai sinh',
  caption: null,
  credit: null,
  original: {
    address: '/media/c4417aa0-to-khai-dang-ky-khai-sinh.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: 28_672,
  },
  durationSeconds: null,
  sources: [],
  focalPoint: { x: 50, y: 50 },
}
