import { addresses } from '../../contract/addresses.ts'
import type { DocumentKind } from '../../contract/content.ts'
import type { Procedure } from '../../contract/kinds/procedure/procedure.ts'
import type { Referral } from '../../contract/kinds/search/referral.ts'
import type { Synonym } from '../../contract/kinds/search/synonym.ts'
import type { Ward } from '../../contract/kinds/ward.ts'
import { excerptOf } from '../../text/excerpt.ts'
import type { SearchEntry, SearchFile, SearchReferral, SearchSynonym } from './search-file.ts'

/** The longest official name has 919 characters; what makes it differ from others stands before this. */
const longestTitle = 400
const longestSummary = 120

type Named = Pick<Procedure, 'slug' | 'title' | 'shortName' | 'aliases' | 'summary' | 'field' | 'code' | 'weight'>

/** Returns a procedure as the index knows it. Steps are left out: with them the right procedure is found less often. */
export function procedureEntry({ slug, title, shortName, aliases, summary, field, code, weight }: Named): SearchEntry {
  return {
    kind: 'procedures',
    address: addresses.document('procedures', slug),
    name: shortName,
    ...(title === shortName ? {} : { title: excerptOf(title, longestTitle) }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(summary === null ? {} : { summary: excerptOf(summary, longestSummary) }),
    field,
    code: code.slice(0, 8),
    ...(weight === 0 ? {} : { weight }),
  }
}

/** Returns a document of another kind as the index knows it. */
export function documentEntry(
  kind: DocumentKind,
  { slug, title, summary }: { slug: string; title: string; summary: string | null },
): SearchEntry {
  const address = addresses.document(kind, slug)
  const name = excerptOf(title, longestTitle)
  return { kind, address, name, ...(summary === null ? {} : { summary: excerptOf(summary, longestSummary) }) }
}

/** What a search file is made from. */
interface Sources {
  readonly entries: readonly SearchEntry[]
  readonly synonyms: readonly Pick<Synonym, 'phrases' | 'words' | 'codes' | 'decides'>[]
  readonly referrals: readonly Omit<Referral, 'id'>[]
  readonly ward: Pick<Ward, 'name' | 'formerUnits'>
}

/** Returns the search file of a site. Rows that mean none of its procedures, and no words, are left out. */
export function makeSearchFile({ entries, synonyms, referrals, ward }: Sources): SearchFile {
  const known = new Set(entries.flatMap(({ code }) => code ?? []))
  return {
    entries,
    synonyms: synonyms.map((row) => toSynonym(row, known)).filter(({ words, codes }) => words !== undefined || codes !== undefined),
    referrals: referrals.map(toReferral),
    ward: ward.name,
    formerUnits: ward.formerUnits,
  }
}

function toSynonym({ phrases, words, codes, decides }: Sources['synonyms'][number], known: ReadonlySet<string>): SearchSynonym {
  const meant = [...new Set(codes.map((code) => code.slice(0, 8)))].filter((code) => known.has(code))
  return {
    phrases,
    ...(words === null ? {} : { words }),
    ...(meant.length === 0 ? {} : { codes: meant }),
    ...(decides ? { decides } : {}),
  }
}

function toReferral({ title, phrases, unless, place, answer, link }: Omit<Referral, 'id'>): SearchReferral {
  return { title, phrases, ...(unless.length === 0 ? {} : { unless }), place, answer, ...(link === null ? {} : { link }) }
}
