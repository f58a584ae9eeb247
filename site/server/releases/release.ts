import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { findFile, type ReleaseFile } from './find-file.ts'

const manifestSchema = z.object({
  number: z.number().int().nonnegative(),
  basePath: z.string().regex(/^(?:\/[^/]+)*$/),
  madeAt: z.iso.datetime(),
  gone: z.array(z.string()),
  redirects: z.record(z.string(), z.string()),
})

type Manifest = z.infer<typeof manifestSchema>

/** Where a release keeps what it tells the web server. */
export const manifestFile = path.join('.release', 'manifest.json')

/** A finished release. Its files never change, so what was found once is remembered. */
export class Release {
  readonly folder: string
  readonly number: number
  /** Empty, or starting with a slash and ending without one. */
  readonly basePath: string
  /** UTC instant. */
  readonly madeAt: string
  /** Former addresses and where they lead now, both without the base path. */
  readonly redirects: ReadonlyMap<string, string>
  /** Addresses taken off the site for good. */
  readonly gone: ReadonlySet<string>
  readonly #found = new Map<string, ReleaseFile>()

  constructor(folder: string, manifest: Manifest) {
    this.folder = folder
    this.number = manifest.number
    this.basePath = manifest.basePath
    this.madeAt = manifest.madeAt
    this.redirects = new Map(Object.entries(manifest.redirects))
    this.gone = new Set(manifest.gone)
  }

  /** Finds a file of this release; null when it has none of that name. */
  async find(file: string): Promise<ReleaseFile | null> {
    const known = this.#found.get(file)
    if (known !== undefined) return known
    const found = await findFile(this.folder, file)
    if (found !== null) this.#found.set(file, found)
    return found
  }
}

/** Reads the release in a folder. Throws when its manifest is missing or malformed. */
export async function readRelease(folder: string): Promise<Release> {
  const text = await readFile(path.join(folder, manifestFile), 'utf8')
  return new Release(folder, manifestSchema.parse(JSON.parse(text)))
}
