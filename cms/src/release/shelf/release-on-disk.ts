import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { EarlierFiles } from '../making/plain-files.ts'
import type { ReleaseShelf } from './release-shelf.ts'

const manifest = z.object({
  number: z.number().int(),
  basePath: z.string(),
  redirects: z.record(z.string(), z.string()),
  gone: z.array(z.string()),
})

/** The live release as far as its folder tells: enough to see whether a new one differs. */
export interface ReleaseOnDisk extends EarlierFiles {
  readonly number: number
  readonly basePath: string
  readonly redirects: Readonly<Record<string, string>>
  readonly gone: readonly string[]
  /** Rendered files, without their compressed twins. */
  readonly textFiles: ReadonlySet<string>
}

const notRendered = /^(?:_astro|media)\//
const notes = /^\.release\//

/** Reads what the live release holds; null when there is none or its folder is not whole. */
export async function readLiveRelease(shelf: ReleaseShelf): Promise<ReleaseOnDisk | null> {
  const number = await shelf.liveNumber()
  if (number === null) return null
  const folder = shelf.folderOf(number)
  try {
    const noted = manifest.parse(JSON.parse(await readFile(path.join(folder, '.release', 'manifest.json'), 'utf8')))
    const plainFiles = new Set<string>()
    const textFiles = new Set<string>()
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const file = path.relative(folder, path.join(entry.parentPath, entry.name))
      if (!entry.isFile() || notes.test(file)) continue
      if (notRendered.test(file)) plainFiles.add(file)
      else if (!/\.(?:br|gz)$/.test(file)) textFiles.add(file)
    }
    return { ...noted, folder, plainFiles, textFiles }
  } catch {
    // Whatever is wrong with it, a new release is made from nothing and replaces it.
    return null
  }
}
