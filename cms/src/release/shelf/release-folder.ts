import { constants as constantsOfFs, linkSync, mkdirSync, rmSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, unlink } from 'node:fs/promises'
import path from 'node:path'
import { encodings, writeInPlaceOf, writeText } from '../writing/write-text.ts'

const linksPerTurn = 500

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function nullWhenMissing(error: unknown): null {
  if (isMissing(error)) return null
  throw error
}

/** A release in the making. Nothing in it is visible before it is renamed to its number. */
export class ReleaseFolder {
  readonly path: string
  readonly #made = new Set<string>()

  constructor(folder: string) {
    this.path = folder
  }

  /** Returns where a file goes, with the folders made that lead there. */
  placeOf(file: string): string {
    const full = path.join(this.path, file)
    const parent = path.dirname(full)
    if (!this.#made.has(parent)) {
      mkdirSync(parent, { recursive: true })
      this.#made.add(parent)
    }
    return full
  }

  /** Takes files over from an earlier release as hard links, giving other work a turn in between. */
  async takeOver(from: string, files: Iterable<string>): Promise<void> {
    let linked = 0
    for (const file of files) {
      linkSync(path.join(from, file), this.placeOf(file))
      linked += 1
      if (linked % linksPerTurn === 0) await new Promise((resolve) => setImmediate(resolve))
    }
  }

  /** Makes the files the same as in an earlier release, by links; one that is not there goes. */
  replace(files: Iterable<string>, from: string): void {
    for (const file of files) {
      const full = this.placeOf(file)
      rmSync(full, { force: true })
      try {
        linkSync(path.join(from, file), full)
      } catch (error) {
        if (!isMissing(error)) throw error
      }
    }
  }

  /** Writes a text file with its compressed twins. */
  putText(file: string, bytes: Uint8Array): void {
    writeText(this.placeOf(file), bytes)
  }

  /** Links a rendered file and its twins from another release, and returns its bytes; null when it is not there. */
  async linkAsItIs(file: string, from: string): Promise<Uint8Array | null> {
    const bytes = await readFile(path.join(from, file)).catch(nullWhenMissing)
    if (bytes !== null)
      await this.takeOver(
        from,
        encodings.map((ending) => file + ending),
      )
    return bytes
  }

  /** Copies a file in as it is. A copy, not a link: the source may be written over in place. */
  async putPlain(file: string, source: string): Promise<void> {
    await copyFile(source, this.placeOf(file), constantsOfFs.COPYFILE_FICLONE)
  }

  /** Removes a rendered file with its twins. */
  async removeText(file: string): Promise<void> {
    await Promise.all(encodings.map((ending) => unlink(path.join(this.path, file) + ending)))
  }

  async removePlain(file: string): Promise<void> {
    await unlink(path.join(this.path, file))
  }

  /** Writes what belongs to the release but to no visitor. */
  async putNote(name: string, value: unknown): Promise<void> {
    writeInPlaceOf(this.placeOf(path.join('.release', name)), Buffer.from(JSON.stringify(value)))
  }

  /** Gives the finished folder its lasting name. */
  async becomes(folder: string): Promise<void> {
    await mkdir(path.dirname(folder), { recursive: true })
    await rename(this.path, folder)
  }

  async discard(): Promise<void> {
    await rm(this.path, { recursive: true, force: true })
  }
}
