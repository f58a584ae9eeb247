import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { addresses, fileOf } from '@ward/shared/contract/addresses'
import { makeSearchFile, procedureEntry } from '@ward/shared/search/file/make-search-file'
import { readSearchFile, readSearchMore } from '@ward/shared/search/file/read-search-file'
import type { SearchEntry, SearchFile, SearchMore } from '@ward/shared/search/file/search-file'
import { slugOf } from '@ward/shared/text/slug'
import { shortNameOf } from '../import/national/short-name.ts'
import { filesAt } from '../import/reading/files-on-disk.ts'
import { readImport } from '../import/reading/read-import.ts'
import { procedures } from '../seed/content/procedures/index.ts'
import { starterReferrals, starterSynonyms } from '../seed/content/search/index.ts'
import { ward } from '../seed/content/ward.ts'

/** What is loaded to search. */
interface SearchFiles {
  readonly file: SearchFile
  readonly more: SearchMore
}

async function jsonAt(place: string): Promise<unknown> {
  return JSON.parse(await readFile(place, 'utf8'))
}

/** Returns what visitors' browsers load from the current release. Throws when there is no release yet. */
export async function indexFromRelease(releasesDir: string): Promise<SearchFiles> {
  const placeOf = (address: string) => path.join(releasesDir, 'current', fileOf(address))
  try {
    return {
      file: readSearchFile(await jsonAt(placeOf(addresses.searchFile))),
      more: readSearchMore(await jsonAt(placeOf(addresses.searchMore))),
    }
  } catch (error) {
    throw new Error(`${releasesDir} has no current release with a search index; run "npm start" first, or give --from FILE.`, {
      cause: error,
    })
  }
}

const starterOfCode = new Map(procedures.map((procedure) => [procedure.code.slice(0, 8), procedure]))

function toEntry({ code, title, field }: { code: string; title: string; field: string }): SearchEntry {
  const starter = starterOfCode.get(code.slice(0, 8))
  return procedureEntry({
    slug: starter?.slug ?? slugOf(`${title} ${code}`, 110),
    title,
    shortName: starter?.shortName ?? shortNameOf(title),
    aliases: starter?.aliases ?? [],
    summary: starter?.summary ?? null,
    field,
    code,
    weight: starter?.weight ?? 0,
  })
}

/** Returns what would be loaded if an import file's procedures were the site's, with the starter content's words for them. */
export async function indexFromImport(place: string): Promise<SearchFiles> {
  const { rows, badRows } = await readImport(await filesAt(place))
  for (const { file, row, reason } of badRows) process.stderr.write(`${file}${row === null ? '' : ` line ${row}`} left out: ${reason}\n`)
  if (rows.length === 0) throw new Error(`${place} holds no procedure.`)
  const file = makeSearchFile({
    entries: rows.map(({ layer }) => toEntry(layer)),
    synonyms: starterSynonyms.map(({ phrases, words, codes, decides }) => ({
      phrases: [...phrases],
      words: words ?? null,
      codes: [...(codes ?? [])],
      decides: decides === true,
    })),
    referrals: starterReferrals.map(({ phrases, unless, link, ...rest }) => ({
      ...rest,
      phrases: [...phrases],
      unless: [...(unless ?? [])],
      link: link ?? null,
    })),
    ward,
  })
  return { file, more: { entries: [] } }
}
