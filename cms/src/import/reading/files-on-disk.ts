import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ImportFile } from './reading.ts'

/** Returns the file at a path, or the JSON files and workbooks of a folder by name. Throws when there is none. */
export async function filesAt(place: string): Promise<ImportFile[]> {
  const isFolder = (await stat(place)).isDirectory()
  if (!isFolder) return [{ name: path.basename(place), bytes: await readFile(place) }]
  const names = (await readdir(place)).filter((name) => /\.(?:json|jsonl|ndjson|xlsx)$/i.test(name)).sort()
  if (names.length === 0) throw new Error(`${place} holds no .json, .jsonl or .xlsx file.`)
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(path.join(place, name)) })))
}

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex')

/** Returns the SHA-256 of a file, or of the names and digests of several, in hexadecimal. */
export function digestOf(files: readonly ImportFile[]): string {
  const [first] = files
  if (files.length === 1 && first !== undefined) return sha256(first.bytes)
  return sha256(files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join(''))
}
