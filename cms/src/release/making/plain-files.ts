import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Media } from '@ward/shared/contract/kinds/media'
import type { ReleaseFolder } from '../shelf/release-folder.ts'
import type { PageRecord } from '../release.ts'
import { encodings } from '../writing/write-text.ts'

const compressible = /\.(?:css|js|svg|txt|json|xml|webmanifest)$/
/** Everything the renderer brings besides pages is under this folder, with a digest in its name. */
const assetFolder = '_astro/'
const digestLength = 8

/** Where the files come from that are not rendered. */
export interface Assets {
  /** The built renderer's files for visitors. */
  clientDir: string
  /** The CMS's uploads. */
  mediaDir: string
}

/** The files of a release that a later one may take over. */
export interface EarlierFiles {
  readonly folder: string
  readonly plainFiles: ReadonlySet<string>
}

interface PlainFiles {
  assets: Assets
  media: readonly Media[]
  pages: Iterable<PageRecord>
  earlier: EarlierFiles | null
  folder: ReleaseFolder
  /** Whether the earlier release's files are in the folder already. */
  takenOver: boolean
}

/** Returns the name under which a release holds an upload: it changes whenever the bytes do. @example mediaFileName('a.webp', '1f3a9c02…') // '1f3a9c02-a.webp' */
export function mediaFileName(upload: string, digest: string): string {
  return `${digest.slice(0, digestLength)}-${upload}`
}

const uploadOf = (mediaFile: string): string => path.basename(mediaFile).slice(digestLength + 1)

async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
}

/** A page that was kept unrendered may name files of the earlier release alone. */
function mediaFilesNeeded(media: readonly Media[], pages: Iterable<PageRecord>, earlier: EarlierFiles | null): Set<string> {
  const present = media.flatMap(({ original, sources }) => [original, ...sources].map(({ address }) => address.slice(1)))
  const known = new Set([...present, ...(earlier?.plainFiles ?? [])])
  const needed = new Set<string>()
  for (const page of pages) for (const file of page.mediaFiles) if (known.has(file)) needed.add(file)
  return needed
}

async function assetsIn(clientDir: string): Promise<string[]> {
  const files = await filesBelow(clientDir)
  const unhashed = files.find((file) => !file.startsWith(assetFolder))
  if (unhashed !== undefined) throw new Error(`The renderer brings ${unhashed}, which has no digest in its name`)
  return files
}

async function putAsset(folder: ReleaseFolder, file: string, clientDir: string): Promise<void> {
  const source = path.join(clientDir, file)
  if (compressible.test(file)) folder.putText(file, await readFile(source))
  else await folder.putPlain(file, source)
}

const namesOfAsset = (file: string): string[] => (compressible.test(file) ? encodings.map((ending) => file + ending) : [file])

/**
 * Brings the media the pages name and the renderer's assets into the folder, and returns them all.
 *
 * Assets of earlier code stay: a page that was opened before the change still finds its stylesheet.
 */
export async function bringPlainFiles({ assets, media, pages, earlier, folder, takenOver }: PlainFiles): Promise<Set<string>> {
  const has = (file: string) => earlier?.plainFiles.has(file) ?? false
  const own = await assetsIn(assets.clientDir)
  const needed = mediaFilesNeeded(media, pages, earlier)
  const files = new Set([...needed, ...own.flatMap(namesOfAsset)])
  for (const file of earlier?.plainFiles ?? []) if (file.startsWith(assetFolder)) files.add(file)
  if (earlier !== null && !takenOver) await folder.takeOver(earlier.folder, [...files].filter(has))
  for (const file of needed) if (!has(file)) await folder.putPlain(file, path.join(assets.mediaDir, uploadOf(file)))
  for (const file of own) if (!has(file)) await putAsset(folder, file, assets.clientDir)
  if (takenOver) for (const file of earlier?.plainFiles ?? []) if (!files.has(file)) await folder.removePlain(file)
  return files
}
