import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { onTestFinished } from 'vitest'

/** A release for tests. Files that are strings get their compressed twins, as the publisher makes them. */
export interface ReleaseForTest {
  number: number
  files: Record<string, string | Buffer>
  basePath?: string
  gone?: string[]
  redirects?: Record<string, string>
}

/** When the files of test releases were written. */
export const writtenAt = new Date('2026-02-01T03:04:05.678Z')

const folderName = (number: number) => String(number).padStart(6, '0')

/** A folder of releases in a temporary place. */
export class Shelf {
  readonly dir: string

  constructor(dir: string) {
    this.dir = dir
  }

  async #write(folder: string, file: string, bytes: string | Buffer): Promise<void> {
    const place = path.join(this.dir, folder, file)
    await mkdir(path.dirname(place), { recursive: true })
    await writeFile(place, bytes)
    await utimes(place, writtenAt, writtenAt)
  }

  /** Writes a release without making it live. */
  async put({ number, files, basePath = '', gone = [], redirects = {} }: ReleaseForTest): Promise<void> {
    const folder = folderName(number)
    for (const [file, content] of Object.entries(files)) {
      await this.#write(folder, file, content)
      if (typeof content !== 'string') continue
      await this.#write(folder, `${file}.br`, brotliCompressSync(content))
      await this.#write(folder, `${file}.gz`, gzipSync(content))
    }
    const manifest = { number, basePath, madeAt: '2026-02-01T03:04:06.000Z', gone, redirects, assets: {} }
    await this.#write(folder, path.join('.release', 'manifest.json'), JSON.stringify(manifest))
  }

  /** Makes a release live in one step, as the publisher does. */
  async switchTo(number: number): Promise<void> {
    const aside = path.join(this.dir, '.switching')
    await symlink(folderName(number), aside)
    await rename(aside, path.join(this.dir, 'current'))
  }

  async remove(number: number): Promise<void> {
    await rm(path.join(this.dir, folderName(number)), { recursive: true })
  }
}

/** Returns an empty shelf that goes with the test. */
export async function emptyShelf(): Promise<Shelf> {
  const dir = await mkdtemp(path.join(tmpdir(), 'releases-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  return new Shelf(dir)
}
