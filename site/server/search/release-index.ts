import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { addresses, fileOf } from '@ward/shared/contract/addresses'
import { readSearchFile, readSearchMore } from '@ward/shared/search/file/read-search-file'
import { openIndex, type SearchIndex } from '@ward/shared/search/index/open-index'
import type { Release } from '../releases/release.ts'

// One index at a time: an earlier release is searched no more.
let opened: { release: Release; index: Promise<SearchIndex | null> } | null = null

/** Returns what a release can be searched with, opened once; null when the release has none. */
export function indexOf(release: Release): Promise<SearchIndex | null> {
  if (opened?.release === release) return opened.index
  const index = openIndexOf(release)
  opened = { release, index }
  // What failed once may have been a full disk or too many open files.
  index.catch(() => {
    if (opened?.index === index) opened = null
  })
  return index
}

async function openIndexOf(release: Release): Promise<SearchIndex | null> {
  const file = await jsonOf(release, addresses.searchFile)
  const more = await jsonOf(release, addresses.searchMore)
  return file === undefined ? null : openIndex(readSearchFile(file), more === undefined ? undefined : readSearchMore(more))
}

async function jsonOf(release: Release, address: string): Promise<unknown> {
  const found = await release.find(fileOf(address))
  return found === null ? undefined : JSON.parse(await readFile(path.join(found.folder, found.file), 'utf8'))
}
