import type { Media } from '../../src/contract/kinds/media.ts'

/** A picture with a caption, ready in two types and two widths; its subject is left of the middle. */
export const pictureInSeveralSizes: Media = {
  id: 1,
  alt: 'Cán bộ Trung tâm Phục vụ hành chính công hướng dẫn người dân nộp hồ sơ trên điện thoại',
  caption: 'Hướng dẫn người dân nộp hồ sơ trực tuyến tại phường Trúc Lâm, sáng 10/10/2026.',
  credit: 'Trung tâm cung ứng dịch vụ công phường',
  original: { address: '/media/1f3a9c02-huong-dan-nop-ho-so.jpg', mimeType: 'image/jpeg', bytes: 1_843_200 },
  durationSeconds: null,
  sources: [
    { address: '/media/1f3a9c02-huong-dan-nop-ho-so-1280.webp', mimeType: 'image/webp', bytes: 98_304, width: 1280, height: 853 },
    { address: '/media/1f3a9c02-huong-dan-nop-ho-so-640.webp', mimeType: 'image/webp', bytes: 31_744, width: 640, height: 427 },
    { address: '/media/1f3a9c02-huong-dan-nop-ho-so-1280.jpg', mimeType: 'image/jpeg', bytes: 163_840, width: 1280, height: 853 },
    { address: '/media/1f3a9c02-huong-dan-nop-ho-so-640.jpg', mimeType: 'image/jpeg', bytes: 53_248, width: 640, height: 427 },
  ],
  focalPoint: { x: 35, y: 40 },
}
