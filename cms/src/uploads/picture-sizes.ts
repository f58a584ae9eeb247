import type { ImageSize } from 'payload'

const widths = [320, 640, 960, 1600] as const

const formats = [
  { name: 'avif', format: 'avif', options: { quality: 55, effort: 3 } },
  { name: 'webp', format: 'webp', options: { quality: 75 } },
  { name: 'jpeg', format: 'jpeg', options: { quality: 78, mozjpeg: true } },
] as const

/** Ready-made pictures of every upload, named by format and width (`avif640`); a picture is never enlarged. */
export const pictureSizes: ImageSize[] = formats.flatMap(({ name, format, options }) =>
  widths.map((width) => ({ name: `${name}${width}`, width, withoutEnlargement: true, formatOptions: { format, options } })),
)
