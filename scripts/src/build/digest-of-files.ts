import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders and files that say nothing about what a build makes. */
const beside = new Set(['node_modules', 'dist', '.next', '.astro', 'tests', 'next-env.d.ts'])
const isBeside = (name: string) =>
  beside.has(name) ||
  name.startsWith('.bench-static-') ||
  name.endsWith('.test.ts') ||
  name.endsWith('.test.tsx') ||
  name.endsWith('.tsbuildinfo')

/**
 * Returns a digest of the files below some folders: names and content, without tests and without what builds make.
 *
 * @param paths folders and files relative to `root`; a missing one is an error
 */
export async function digestOfFiles(root: string, paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesBelow(root, path)))).flat().toSorted()
  const digest = createHash('sha256')
  for (const file of files) {
    const content = createHash('sha256').update(await readFile(join(root, file)))
    digest.update(`${file}\0${content.digest('hex')}\n`)
  }
  return digest.digest('hex')
}

async function filesBelow(root: string, path: string): Promise<string[]> {
  if (!(await stat(join(root, path))).isDirectory()) return [path]
  const entries = await readdir(join(root, path), { withFileTypes: true })
  const found = await Promise.all(entries.filter((entry) => !isBeside(entry.name)).map((entry) => filesBelow(root, join(path, entry.name))))
  return found.flat()
}
