import { readdir, readlink, stat } from 'node:fs/promises'
import path from 'node:path'
import { findFile, type ReleaseFile } from './find-file.ts'
import { isMissing } from './is-missing.ts'
import { manifestFile, readRelease, type Release } from './release.ts'

const numberedFolder = /^\d+$/

/** The folder of numbered releases, and which of them is live. */
export class Releases {
  readonly #dir: string
  #live: { mark: string; release: Release } | null = null

  constructor(releasesDir: string) {
    this.#dir = path.resolve(releasesDir)
  }

  /** Returns the release that is live at this moment; null before the first one. */
  async current(): Promise<Release | null> {
    const name = await this.#liveName()
    if (name === null) return null
    const folder = path.resolve(this.#dir, name)
    // A restored backup may bring another release under the same number, with any mtime.
    const { ino, ctimeMs } = await stat(path.join(folder, manifestFile))
    const mark = `${folder} ${ino} ${ctimeMs}`
    if (this.#live?.mark === mark) return this.#live.release
    const release = await readRelease(folder)
    this.#live = { mark, release }
    return release
  }

  /** Finds a file in the releases kept beside `release`, newest first; null when none has it. */
  async findInOthers(release: Release, file: string): Promise<ReleaseFile | null> {
    const folders = (await readdir(this.#dir))
      .filter((name) => numberedFolder.test(name))
      .sort((a, b) => Number(b) - Number(a))
      .map((name) => path.join(this.#dir, name))
      .filter((folder) => folder !== release.folder)
    for (const folder of folders) {
      const found = await findFile(folder, file)
      if (found !== null) return found
    }
    return null
  }

  async #liveName(): Promise<string | null> {
    try {
      return await readlink(path.join(this.#dir, 'current'))
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }
}
