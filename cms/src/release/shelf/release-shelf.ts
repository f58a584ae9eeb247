import { mkdir, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { ReleaseFolder } from './release-folder.ts'
import { releaseName } from '../release.ts'

const numberedFolder = /^\d{6,}$/
const unfinishedFolder = /^\.(making|switching|pruning)-/

const noteOfSetAside = z.array(z.object({ kind: z.string(), id: z.number(), sentence: z.string(), document: z.unknown().optional() }))

const noteOfTime = z.object({ madeAt: z.iso.datetime() })

/** A document that is set aside, with the last version of it that was live. */
export type SetAsideNote = z.infer<typeof noteOfSetAside>[number]

/** The folder of numbered releases and the link that says which one is live. */
export class ReleaseShelf {
  readonly #dir: string
  #made = 0

  constructor(releasesDir: string) {
    this.#dir = releasesDir
  }

  folderOf(number: number): string {
    return path.join(this.#dir, releaseName(number))
  }

  /** Removes what a killed publisher left unfinished. */
  async clearUnfinished(): Promise<void> {
    await mkdir(this.#dir, { recursive: true })
    for (const name of await readdir(this.#dir)) {
      if (unfinishedFolder.test(name)) await rm(path.join(this.#dir, name), { recursive: true, force: true })
    }
  }

  /** A new empty folder that nobody sees until it gets its number. */
  startFolder(): ReleaseFolder {
    this.#made += 1
    return new ReleaseFolder(path.join(this.#dir, `.making-${process.pid}-${this.#made}`))
  }

  /** Numbers of the finished releases, oldest first. */
  async numbers(): Promise<number[]> {
    const names = await readdir(this.#dir)
    return names
      .filter((name) => numberedFolder.test(name))
      .map(Number)
      .sort((a, b) => a - b)
  }

  /** Number of the release visitors see; null before the first one. */
  async liveNumber(): Promise<number | null> {
    try {
      return Number(path.basename(await readlink(path.join(this.#dir, 'current'))))
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      throw error
    }
  }

  /** Says whether a finished release is still there. */
  async holds(number: number): Promise<boolean> {
    return (await readFile(path.join(this.folderOf(number), '.release', 'manifest.json')).catch(() => null)) !== null
  }

  /** Makes a release the one visitors see, in one step. */
  async switchTo(number: number): Promise<void> {
    const aside = path.join(this.#dir, `.switching-${process.pid}`)
    await rm(aside, { force: true })
    await symlink(releaseName(number), aside)
    await rename(aside, path.join(this.#dir, 'current'))
  }

  /** What a release noted for the publisher: the UTC instant it was made for, null when its folder is not whole, and the documents set aside. */
  async notesOf(number: number): Promise<{ madeAt: string | null; setAside: SetAsideNote[] }> {
    const read = async (name: string): Promise<unknown> =>
      JSON.parse(await readFile(path.join(this.folderOf(number), '.release', name), 'utf8'))
    try {
      const { madeAt } = noteOfTime.parse(await read('manifest.json'))
      return { madeAt, setAside: noteOfSetAside.parse(await read('set-aside.json')) }
    } catch {
      // Whatever is wrong with it, a new release is made from nothing and replaces it.
      return { madeAt: null, setAside: [] }
    }
  }

  async #beyond(kept: number): Promise<number[]> {
    const live = await this.liveNumber()
    return (await this.numbers()).slice(0, -kept).filter((number) => number !== live)
  }

  /** Number of the oldest release beside the newest `kept` and the live one; null when there is none. */
  async oldestBeyond(kept: number): Promise<number | null> {
    return (await this.#beyond(kept))[0] ?? null
  }

  /** Makes a finished release unfinished again: it loses its number, and something new can be made of it. */
  async takeBack(number: number): Promise<ReleaseFolder> {
    const folder = this.startFolder()
    await rename(this.folderOf(number), folder.path)
    return folder
  }

  /** Removes all but the newest `kept` releases and the live one. A release loses its number first: half of one is never there to roll back to. */
  async prune(kept: number): Promise<void> {
    for (const number of await this.#beyond(kept)) {
      const aside = path.join(this.#dir, `.pruning-${releaseName(number)}`)
      await rename(this.folderOf(number), aside)
      await rm(aside, { recursive: true, force: true })
    }
  }
}
