import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Media } from '@ward/shared/contract/kinds/media'
import type { Media as MediaRow } from '../../generated/payload-types.ts'
import { mediaFileName } from '../../release/making/plain-files.ts'
import { textOrNull } from './parts/references.ts'

interface StoredFile {
  filename?: string | null
  mimeType?: string | null
}

async function toReleaseFile({ filename, mimeType }: StoredFile, mediaDir: string) {
  if (!filename || !mimeType) throw new Error('the upload has no file')
  const bytes = await readFile(path.join(mediaDir, filename))
  const digest = createHash('sha256').update(bytes).digest('hex')
  return { address: `/media/${mediaFileName(filename, digest)}`, mimeType, bytes: bytes.byteLength }
}

/** Returns a picture or file with its addresses in a release; they change when the bytes do. Throws when a file is missing. */
export async function toMedia(row: MediaRow, mediaDir: string): Promise<Media> {
  const sizes = Object.values(row.sizes ?? {}).flatMap((size) =>
    size?.filename && size.width && size.height ? [{ ...size, width: size.width, height: size.height }] : [],
  )
  const sources = await Promise.all(
    sizes.map(async (size) => ({ ...(await toReleaseFile(size, mediaDir)), width: size.width, height: size.height })),
  )
  return {
    id: row.id,
    alt: row.alt,
    caption: textOrNull(row.caption),
    credit: textOrNull(row.credit),
    original: await toReleaseFile(row, mediaDir),
    durationSeconds: row.durationSeconds ?? null,
    sources: sources.sort((a, b) => a.mimeType.localeCompare(b.mimeType) || b.width - a.width),
    focalPoint: { x: row.focalX ?? 50, y: row.focalY ?? 50 },
  }
}
