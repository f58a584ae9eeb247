import type { DocumentKind } from '../../contract/content.ts'

/** A document as the index knows it. */
export interface SearchEntry {
  readonly kind: DocumentKind
  /** Address without the base path. */
  readonly address: string
  /** Short name of a procedure, title of anything else. */
  readonly name: string
  /** Official name, where it is not the name. */
  readonly title?: string
  readonly aliases?: readonly string[]
  /** Beginning of the summary. */
  readonly summary?: string
  readonly field?: string
  /** Code of a procedure in the national database. */
  readonly code?: string
  /** Editor's weight; none is 0. */
  readonly weight?: number
}

/** What people say for something: other words for it, the procedures they mean, or both. */
export interface SearchSynonym {
  readonly phrases: readonly string[]
  /** Words that official names use. */
  readonly words?: string
  /** Codes of procedures; the first eight characters count. */
  readonly codes?: readonly string[]
  /** Whether a phrase says what is asked for whatever else is said: "sao y" of any paper is a copy. */
  readonly decides?: true
}

/** Something the ward does not do, and who does. */
export interface SearchReferral {
  readonly title: string
  readonly phrases: readonly string[]
  /** Where one of these stands in the question, it is about something else. */
  readonly unless?: readonly string[]
  /** Where to go. */
  readonly place: string
  readonly answer: string
  readonly link?: string
}

/** What is loaded to search: procedures and what leads to them. */
export interface SearchFile {
  readonly entries: readonly SearchEntry[]
  readonly synonyms: readonly SearchSynonym[]
  readonly referrals: readonly SearchReferral[]
  /** Name of the ward and of the units it was formed from. */
  readonly ward: string
  readonly formerUnits: readonly string[]
}

/** What is loaded beside it: the newest documents of other kinds. */
export type SearchMore = Pick<SearchFile, 'entries'>
