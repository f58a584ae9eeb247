import { hash } from 'node:crypto'
import { linkSync, readFileSync, rmSync } from 'node:fs'
import { linksOf, mediaFilesIn } from './links-of.ts'
import { encodings, writeText } from './write-text.ts'

/** A rendered page on its way into a release. */
export interface PageFile {
  /** Where it goes; its folder has to be there. */
  readonly file: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The site's base path, without which an HTML page's links are noted; null for what has no links. */
  readonly basePath: string | null
  /** Digest of what stands there already. */
  readonly standing: string | null
  /** The same page in another release, to be linked instead of compressed and written again where the bytes are equal. */
  readonly twin: string | null
}

/** What a release notes of a page's bytes. */
export interface PageFacts {
  /** Internal addresses an HTML page links to, without the base path. */
  readonly links: readonly string[]
  /** Media files the page names, relative to the release's folder. */
  readonly mediaFiles: readonly string[]
  readonly digest: string
}

/** What came of putting a page in its place. */
export interface PutPage extends PageFacts {
  /** Whether it was written: not where its bytes stood there already, or in the other release. */
  readonly written: boolean
}

/** Returns a short digest of a file's bytes, for comparing files of releases. */
export function digestOf(bytes: Uint8Array): string {
  return hash('sha1', bytes, 'base64url')
}

/** Returns what a release notes of a page; `basePath` is null for what has no links. */
export function factsOf(bytes: Uint8Array, basePath: string | null): PageFacts {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  return { links: basePath === null ? [] : linksOf(text, basePath), mediaFiles: mediaFilesIn(text), digest: digestOf(bytes) }
}

/** Returns what is noted of a page, made to outlast the page. */
export function lasting<Facts extends PageFacts>(facts: Facts, one: (text: string) => string): Facts {
  return { ...facts, links: facts.links.map(one), mediaFiles: facts.mediaFiles.map(one) }
}

function linkIfSame(file: string, bytes: Uint8Array, twin: string): boolean {
  try {
    if (!readFileSync(twin).equals(bytes)) return false
    for (const ending of encodings) linkSync(twin + ending, file + ending)
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    for (const ending of encodings) rmSync(file + ending, { force: true })
    return false
  }
}

/** Puts a page with its compressed twins in its place, and returns what is to be noted of it. */
export function putPage({ file, bytes, basePath, standing, twin }: PageFile): PutPage {
  const facts = factsOf(bytes, basePath)
  const isThere = facts.digest === standing || (twin !== null && linkIfSame(file, bytes, twin))
  if (!isThere) writeText(file, bytes)
  return { ...facts, written: !isThere }
}
