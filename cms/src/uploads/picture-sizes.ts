import type { ImageSize } from 'payload'

const widths = [320, 640, 960, 1600] as const
const smallest = widths[0]

const formats = [
  { name: 'avif', format: 'avif', options: { quality: 55, effort: 2 } },
  { name: 'webp', format: 'webp', options: { quality: 75 } },
  { name: 'jpeg', format: 'jpeg', options: { quality: 78, mozjpeg: true } },
] as const

/** Ready-made pictures of every upload, named by format and width (`avif640`). Widths the picture does not have are left out, but the smallest is always made; nothing is enlarged. */
export const pictureSizes: ImageSize[] = formats.flatMap(({ name, format, options }) =>
  widths.map((width) => ({
    name: `${name}${width}`,
    width,
    admin: { disableListColumn: true, disableListFilter: true, disableGroupBy: true },
    formatOptions: { format, options },
    ...(width === smallest ? { withoutEnlargement: true } : {}),
  })),
)

/** Wider originals are shrunk; every picture is written anew, which turns it upright and drops where and with what it was taken. */
export const originalPicture = { width: 2560, withoutEnlargement: true } as const
