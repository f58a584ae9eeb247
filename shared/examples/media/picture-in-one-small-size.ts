import type { Media } from '../../src/contract/kinds/media.ts'

/** A picture too small to be made in several widths, without caption and credit. */
export const pictureInOneSmallSize: Media = {
  id: 2,
  alt: 'Tổ công nghệ số cộng đồng tổ dân phố Thanh Bình',
  caption: null,
  credit: null,
  original: { address: '/media/8b20e7d4-to-cong-nghe-so.png', mimeType: 'image/png', bytes: 61_440 },
  durationSeconds: null,
  sources: [{ address: '/media/8b20e7d4-to-cong-nghe-so-320.webp', mimeType: 'image/webp', bytes: 9_216, width: 320, height: 240 }],
  focalPoint: { x: 50, y: 50 },
}
