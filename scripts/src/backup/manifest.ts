import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const manifestSchema = z.object({
  /** Grows when an older `restore` could not read the archive. */
  format: z.literal(1),
  /** UTC instant the rows were taken at. */
  madeAt: z.iso.datetime({ precision: 3 }),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number().int().nonnegative() })),
  beforeRows: z.array(z.string()),
  afterRows: z.array(z.string()),
  /** Digest of every other file of the archive. */
  files: z.record(z.string(), sha256),
})

/** What a backup holds, and the digests that prove it whole. */
export type Manifest = z.infer<typeof manifestSchema>

const manifestFile = 'manifest.json'

/** Returns the digest of every file below a folder by its relative path, the manifest left out; links are followed. */
export async function digestsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const digests: Record<string, string> = {}
  for (const file of files.toSorted()) {
    const name = file.slice(folder.length + 1)
    if (name !== manifestFile) digests[name] = await digestOf(file)
  }
  return digests
}

/** Reads the manifest of an unpacked backup and throws unless every file it names is there, unchanged, and no other. */
export async function readProvenManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch((cause: unknown) => {
    throw new Error('This archive is no backup of this product: it holds no manifest.json.', { cause })
  })
  const manifest = manifestSchema.parse(JSON.parse(text))
  const found = await digestsOf(folder)
  const names = new Set([...Object.keys(manifest.files), ...Object.keys(found)])
  const wrong = [...names].filter((name) => manifest.files[name] !== found[name])
  if (wrong.length > 0) throw new Error(`The backup is damaged; missing, changed or foreign: ${wrong.join(', ')}`)
  return manifest
}

async function digestOf(file: string): Promise<string> {
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(file)) digest.update(chunk)
  return digest.digest('hex')
}
