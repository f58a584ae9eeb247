import { fileOf } from '@ward/shared/contract/addresses'
import type { ReleaseFolder } from './release-folder.ts'
import type { ReleaseShelf } from './release-shelf.ts'
import type { Release } from './release.ts'
import { encodings } from './writing/write-text.ts'

/** A folder that already holds everything a release holds. */
export interface PreparedFolder {
  readonly of: number
  readonly folder: ReleaseFolder
}

function* filesOf(release: Release): Generator<string> {
  for (const address of release.pages.keys()) for (const ending of encodings) yield fileOf(address) + ending
  yield* release.plainFiles
}

/**
 * Links everything of a release into a new folder, to go on from.
 *
 * Done ahead while the publisher has nothing else to do: at 10,000 documents it takes longer than all the rest of a release.
 */
export async function prepareFolder(shelf: ReleaseShelf, release: Release): Promise<PreparedFolder> {
  const folder = shelf.startFolder()
  await folder.takeOver(release.folder, filesOf(release))
  return { of: release.number, folder }
}

/** Returns a folder that holds what the previous release holds: the prepared one when it fits. */
export async function folderAfter(shelf: ReleaseShelf, previous: Release, prepared: PreparedFolder | null): Promise<ReleaseFolder> {
  if (prepared?.of === previous.number) return prepared.folder
  await prepared?.folder.discard()
  return (await prepareFolder(shelf, previous)).folder
}
