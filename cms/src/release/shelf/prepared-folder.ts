import { fileOf } from '@ward/shared/contract/addresses'
import type { ReleaseFolder } from './release-folder.ts'
import { ReleaseHistory } from '../release-history.ts'
import type { ReleaseShelf } from './release-shelf.ts'
import type { Release, ReleaseDifference } from '../release.ts'
import { encodings } from '../writing/write-text.ts'

/** A folder that already holds everything a release holds. */
export interface PreparedFolder {
  readonly of: number
  readonly folder: ReleaseFolder
}

const withTwins = (address: string): string[] => encodings.map((ending) => fileOf(address) + ending)

function* filesOf(release: Release): Generator<string> {
  for (const address of release.pages.keys()) yield* withTwins(address)
  yield* release.plainFiles
}

/** Links everything of a release into a new folder, to go on from. */
async function linkEverything(shelf: ReleaseShelf, release: Release): Promise<PreparedFolder> {
  const folder = shelf.startFolder()
  await folder.takeOver(release.folder, filesOf(release))
  return { of: release.number, folder }
}

/** Returns a folder that holds what the previous release holds: the prepared one when it fits. */
export async function folderAfter(shelf: ReleaseShelf, previous: Release, prepared: PreparedFolder | null): Promise<ReleaseFolder> {
  if (prepared?.of === previous.number) return prepared.folder
  await prepared?.folder.discard()
  return (await linkEverything(shelf, previous)).folder
}

/**
 * Keeps a folder ready for the next release to go on from, and no more old releases than are to be kept.
 *
 * At 10,000 documents linking and removing 35,000 files takes longer than all the rest of a release. So the oldest release becomes the
 * next folder: but for the few files changed since, it holds what the live one holds.
 */
export class NextFolder {
  readonly #shelf: ReleaseShelf
  readonly #kept: number
  readonly #history = new ReleaseHistory()
  #prepared: PreparedFolder | null = null

  /** @param kept how many releases stay for a rollback */
  constructor(shelf: ReleaseShelf, kept: number) {
    this.#shelf = shelf
    this.#kept = kept
  }

  /** Gives away what is ready, if anything is. */
  take(): PreparedFolder | null {
    const prepared = this.#prepared
    this.#prepared = null
    return prepared
  }

  /** Takes a folder back that turned out not to be needed, and still holds what the release holds. */
  giveBack(prepared: PreparedFolder): void {
    this.#prepared = prepared
  }

  /** Notes in which files a release differs from the one before; `difference` is null when it was not made from that one. */
  note(release: Release, difference: ReleaseDifference | null): void {
    if (difference === null) return this.#history.forgetUntil(release.number)
    const { written, removed, changedPlainFiles } = difference
    this.#history.note(release.number, [...[...written, ...removed].flatMap(withTwins), ...changedPlainFiles])
  }

  /** Makes ready for the release after this one. */
  async makeReady(release: Release): Promise<void> {
    if (this.#prepared?.of === release.number) return
    await this.discard()
    this.#prepared = (await this.#recycle(release)) ?? (await linkEverything(this.#shelf, release))
    await this.#shelf.prune(this.#kept)
  }

  async #recycle(release: Release): Promise<PreparedFolder | null> {
    const oldest = await this.#shelf.oldestBeyond(this.#kept)
    const files = oldest === null ? null : this.#history.between(oldest, release.number)
    if (oldest === null || files === null) return null
    const folder = await this.#shelf.takeBack(oldest)
    folder.replace(files, release.folder)
    this.#history.forgetUntil(oldest)
    return { of: release.number, folder }
  }

  /** Forgets what was ready, because its folder is gone. */
  forget(): void {
    this.#prepared = null
  }

  async discard(): Promise<void> {
    await this.take()?.folder.discard()
  }
}
