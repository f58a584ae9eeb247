import { featuresOf, type Feature } from './features.ts'
import type { SearchEntry, SearchFile, SearchMore, SearchReferral } from '../file/search-file.ts'
import { voiceOf } from '../words/stop-words.ts'
import { plainPhraseOf, wordsOf } from '../words/words-of.ts'

/** Where a name stands: what people say for it counts whole only, official names are long and count by what they share. */
export type NameKind = 'name' | 'alias' | 'title' | 'field' | 'summary' | 'referral'

/** A name under which one or more things can be found. */
export interface Name {
  readonly kind: NameKind
  /** Places in `entries`, or in the referrals for a name of that kind. */
  readonly owners: readonly number[]
  /** How much there is to match. */
  readonly mass: number
  /** Whether it says what is asked for whatever else is said. */
  readonly decides: boolean
}

/** A name that holds a feature, in the spelling it has there. */
export interface Posting {
  readonly name: number
  readonly marked: string
  readonly voice: number
}

/** A search file made ready to be asked. */
export interface SearchIndex {
  readonly ward: string
  readonly formerUnits: readonly string[]
  readonly entries: readonly SearchEntry[]
  readonly referrals: readonly SearchReferral[]
  /** Phrases that rule a referral out, without tone marks, by the referral's place. */
  readonly exceptions: readonly (readonly string[])[]
  /** Phrases for which other words stand in official names, without tone marks, the longest first. */
  readonly rewordings: readonly { readonly phrase: string; readonly words: string }[]
  readonly names: readonly Name[]
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  /** Single words of all names in alphabetical order. */
  readonly vocabulary: readonly string[]
  /** How rare a feature is among the entries; what stands in none is rarest. */
  readonly rarityOf: (plain: string) => number
}

interface RawName {
  readonly kind: NameKind
  readonly owners: readonly number[]
  readonly features: readonly Feature[]
  readonly decides?: boolean
}

/** Makes a search file, and the documents of other kinds when they are at hand, ready to be asked. Takes some milliseconds. */
export function openIndex(file: SearchFile, more: SearchMore = { entries: [] }): SearchIndex {
  const entries = [...file.entries, ...more.entries]
  const raw = [...entries.flatMap(namesOfEntry), ...namesOfSynonyms(file, entries), ...namesOfReferrals(file)]
  const rarityOf = rarityAmong(raw, entries.length)
  const postings = postingsOf(raw)
  return {
    ward: file.ward,
    formerUnits: file.formerUnits,
    entries,
    referrals: file.referrals,
    exceptions: file.referrals.map(({ unless = [] }) => unless.map(plainPhraseOf)),
    rewordings: rewordingsOf(file),
    names: raw.map(({ kind, owners, features, decides = false }) => ({ kind, owners, mass: massOf(features, rarityOf), decides })),
    postings,
    vocabulary: [...postings.keys()].filter((plain) => !plain.includes(' ')).toSorted(),
    rarityOf,
  }
}

function namesOfEntry({ name, title, aliases = [], field, summary }: SearchEntry, place: number): RawName[] {
  const named = (kind: NameKind) => (text: string) => ({ kind, owners: [place], features: distinct(featuresOf(text)) })
  return [
    named('name')(name),
    ...(title === undefined ? [] : [named('title')(title)]),
    ...aliases.map(named('alias')),
    ...(field === undefined ? [] : [named('field')(field)]),
    ...(summary === undefined ? [] : [named('summary')(summary)]),
  ]
}

function namesOfSynonyms({ synonyms }: SearchFile, entries: readonly SearchEntry[]): RawName[] {
  const placesOfCode = new Map<string, number[]>()
  entries.forEach(({ code }, place) => {
    if (code !== undefined) placesOfCode.set(code.slice(0, 8), [...(placesOfCode.get(code.slice(0, 8)) ?? []), place])
  })
  return synonyms.flatMap(({ phrases, codes = [], decides = false }) => {
    const owners = codes.flatMap((code) => placesOfCode.get(code.slice(0, 8)) ?? [])
    return owners.length === 0
      ? []
      : phrases.map((phrase) => ({ kind: 'alias' as const, owners, features: distinct(featuresOf(phrase)), decides }))
  })
}

function namesOfReferrals({ referrals }: SearchFile): RawName[] {
  return referrals.flatMap(({ phrases }, place) =>
    phrases.map((phrase) => ({ kind: 'referral' as const, owners: [place], features: distinct(featuresOf(phrase)) })),
  )
}

function rewordingsOf({ synonyms }: SearchFile): { phrase: string; words: string }[] {
  return synonyms
    .flatMap(({ phrases, words }) => (words === undefined ? [] : phrases.map((phrase) => ({ phrase: soundedPhraseOf(phrase), words }))))
    .toSorted((a, b) => b.phrase.length - a.phrase.length)
}

/** A phrase as it stands in a question from which silent words were taken. */
function soundedPhraseOf(phrase: string): string {
  return wordsOf(phrase)
    .filter((word) => voiceOf(word, true) > 0)
    .map(({ plain }) => plain)
    .join(' ')
}

/** Every word and pair once in each of its spellings. */
function distinct(features: readonly Feature[]): Feature[] {
  const seen = new Set<string>()
  return features.filter(({ marked }) => !seen.has(marked) && seen.add(marked))
}

const namesThatCount: ReadonlySet<NameKind> = new Set(['name', 'title', 'alias'])
const rarest = 5.5

function rarityAmong(names: readonly RawName[], entryCount: number): (plain: string) => number {
  const counts = countsAmong(names)
  // A handful of entries would make every word common.
  const among = Math.max(entryCount, 300)
  const rarityOfCount = (count: number) => Math.min(rarest, Math.log(1 + among / (1 + count)))
  const rarities = new Map([...counts].map(([plain, { count }]) => [plain, rarityOfCount(count)]))
  const ofUnknown = rarityOfCount(0)
  return (plain) => rarities.get(plain) ?? ofUnknown
}

/** In how many entries each word and pair stands; names of one entry follow each other. */
function countsAmong(names: readonly RawName[]): Map<string, { count: number; last: number }> {
  const counts = new Map<string, { count: number; last: number }>()
  for (const { kind, owners, features } of names) {
    if (!namesThatCount.has(kind)) continue
    for (const { plain } of features) {
      const known = counts.get(plain) ?? { count: 0, last: -1 }
      counts.set(plain, known)
      for (const owner of owners) {
        if (known.last !== owner) known.count += 1
        known.last = owner
      }
    }
  }
  return counts
}

function postingsOf(names: readonly RawName[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>()
  names.forEach(({ features }, name) => {
    for (const { plain, marked, voice } of features) {
      const held = postings.get(plain)
      if (held === undefined) postings.set(plain, [{ name, marked, voice }])
      else held.push({ name, marked, voice })
    }
  })
  return postings
}

function massOf(features: readonly Feature[], rarityOf: (plain: string) => number): number {
  const seen = new Set<string>()
  let mass = 0
  for (const { plain, voice } of features) {
    if (!seen.has(plain)) mass += voice * rarityOf(plain)
    seen.add(plain)
  }
  return mass
}
