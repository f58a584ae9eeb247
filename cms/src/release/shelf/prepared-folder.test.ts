import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileOf } from '@ward/shared/contract/addresses'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { folderAfter, NextFolder } from './prepared-folder.ts'
import { ReleaseShelf } from './release-shelf.ts'
import type { PageRecord, Release, ReleaseDifference } from '../release.ts'

const kept = 2
const nothing: PageRecord = { answers: [], links: [], mediaFiles: [], digest: '' }

let dir: string
let shelf: ReleaseShelf
let next: NextFolder

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'ward-next-'))
  shelf = new ReleaseShelf(dir)
  next = new NextFolder(shelf, kept)
})

afterEach(() => rm(dir, { recursive: true, force: true }))

interface Change {
  written: readonly string[]
  removed?: readonly string[]
}

/** Carries a change into a new live release, as the publisher does. */
async function release(before: Release | null, { written, removed = [] }: Change): Promise<Release> {
  const folder = before === null ? shelf.startFolder() : await folderAfter(shelf, before, next.take())
  const number = (before?.number ?? 0) + 1
  for (const address of written) folder.putText(fileOf(address), Buffer.from(`${address} của bản ${number}`))
  for (const address of removed) await folder.removeText(fileOf(address))
  await folder.becomes(shelf.folderOf(number))
  await shelf.switchTo(number)
  const addresses = new Set([...(before?.pages.keys() ?? []), ...written]).difference(new Set(removed))
  const pages = new Map([...addresses].map((address) => [address, nothing]))
  const empty = { basePath: '', answers: new Map<string, string>(), plainFiles: new Set<string>(), redirects: {}, gone: [] }
  const made: Release = { ...empty, number, folder: shelf.folderOf(number), pages }
  const difference: ReleaseDifference = { rendered: written, written, removed, changedPlainFiles: [], notesChanged: false }
  next.note(made, before === null ? null : difference)
  await next.makeReady(made)
  return made
}

async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const files = entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).toSorted()
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(path.join(folder, file), 'base64')] as const)),
  )
}

const inodeOf = async (folder: string) => (await stat(folder)).ino

const unfinished = async () => (await readdir(dir)).filter((name) => name.startsWith('.making'))

test('the folder for the next release holds what the live one holds, also when it is made of the oldest release', async () => {
  const changes: Change[] = [
    { written: ['/a'] },
    { written: ['/tin-tuc/moi'] },
    { written: ['/b', '/sau/trang/1'], removed: ['/c'] },
    { written: ['/c'], removed: ['/tin-tuc/moi'] },
    { written: ['/a', '/b'] },
  ]
  const folders = new Set<number>()
  let live = await release(null, { written: ['/', '/a', '/b', '/c'] })
  for (const change of changes) {
    live = await release(live, change)
    const prepared = (await unfinished()).map((name) => path.join(dir, name))
    expect(prepared).toHaveLength(1)
    expect(await contentOf(prepared[0] ?? '')).toEqual(await contentOf(live.folder))
    expect(await shelf.numbers()).toEqual([live.number - 1, live.number])
    folders.add(await inodeOf(prepared[0] ?? ''))
  }
  // Each folder comes round again: two that are kept, and the next one.
  expect(folders.size).toBe(kept + 1)
})

test('when it is not known what changed since the oldest release, the folder is made anew', async () => {
  const first = await release(null, { written: ['/', '/a'] })
  const second = await release(first, { written: ['/a'] })
  next.note(second, null)
  const third = await release(second, { written: ['/b'] })
  const [prepared] = await unfinished()
  expect(await contentOf(path.join(dir, prepared ?? ''))).toEqual(await contentOf(third.folder))
  expect(await shelf.numbers()).toEqual([2, 3])
})
