import { readSearchFile, readSearchMore } from '@ward/shared/search/file/read-search-file'
import { openIndex, type SearchIndex } from '@ward/shared/search/index/open-index'
import { warmUp } from '@ward/shared/search/warm-up'

let opened: Promise<SearchIndex> | null = null

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.json()
}

async function load(searchAddress: string): Promise<SearchIndex> {
  const [file, more] = await Promise.all([fetchJson(`${searchAddress}/chi-muc.json`), fetchJson(`${searchAddress}/noi-dung.json`)])
  const index = openIndex(readSearchFile(file), readSearchMore(more))
  warmUp(index)
  return index
}

/** Loads the index once for the page; after that searching needs no network. A failed load is tried again the next time. */
export function loadIndex(searchAddress: string): Promise<SearchIndex> {
  opened ??= load(searchAddress).catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}
