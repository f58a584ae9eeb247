import type { DocumentKind } from '../../contract/content.ts'
import type { SearchEntry, SearchFile, SearchMore } from './search-file.ts'

// By hand and not by zod, which would be most of what the browser has to load.

const kinds: Readonly<Record<DocumentKind, true>> = {
  articles: true,
  procedures: true,
  'broadcast-scripts': true,
  commendations: true,
  documents: true,
  'answered-questions': true,
}

/** Returns a search file that came as JSON. Throws when it is not one. */
export function readSearchFile(value: unknown): SearchFile {
  if (!isRecord(value) || !isSearchFile(value)) throw new TypeError('Not a search file')
  return value
}

/** Returns the entries of documents of other kinds that came as JSON. Throws when they are not. */
export function readSearchMore(value: unknown): SearchMore {
  if (!isRecord(value) || !isSearchMore(value)) throw new TypeError('Not a file of search entries')
  return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isSearchMore(value: object): value is SearchMore {
  return 'entries' in value && areAll(value.entries, isEntry)
}

function isSearchFile(value: object): value is SearchFile {
  if (!isSearchMore(value)) return false
  if (!('synonyms' in value) || !('referrals' in value) || !('ward' in value) || !('formerUnits' in value)) return false
  if (!areAll(value.synonyms, hasPhrases) || !areAll(value.referrals, isReferral)) return false
  return isText(value.ward) && areAll(value.formerUnits, isText)
}

function isEntry(value: unknown): value is SearchEntry {
  return isRecord(value) && isKind(value['kind']) && isText(value['address']) && isText(value['name'])
}

function isReferral(value: unknown): boolean {
  return hasPhrases(value) && isRecord(value) && isText(value['title']) && isText(value['place']) && isText(value['answer'])
}

function hasPhrases(value: unknown): boolean {
  return isRecord(value) && areAll(value['phrases'], isText)
}

function isKind(value: unknown): boolean {
  return isText(value) && Object.hasOwn(kinds, value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function areAll(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is)
}
