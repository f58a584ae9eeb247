import type { ContentKind } from '@ward/shared/contract/content'

/** What a release remembers of a page, so that the next one knows whether to render it again. */
export interface PageRecord {
  /** Keys of the questions the page asked of the content. */
  readonly answers: readonly string[]
  /** Internal addresses the page links to, without the base path. */
  readonly links: readonly string[]
  /** Media files the page names, relative to the release's folder. */
  readonly mediaFiles: readonly string[]
  /** Digest of the page's bytes. */
  readonly digest: string
}

/** Which document a page belongs to. */
export interface PageOwner {
  readonly kind: ContentKind
  readonly id: number
}

/** A release on disk. Everything in it is derived from the content of one moment and the renderer's code. */
export interface Release {
  readonly number: number
  readonly folder: string
  readonly basePath: string
  readonly pages: ReadonlyMap<string, PageRecord>
  /** Digest of every answer the pages were given, by question key. */
  readonly answers: ReadonlyMap<string, string>
  /** Files that are not rendered: media and the renderer's assets, relative to the folder. */
  readonly plainFiles: ReadonlySet<string>
  readonly redirects: Readonly<Record<string, string>>
  readonly gone: readonly string[]
}

/** Something wrong with a release before it goes live; with an owner, the document is set aside and the rest goes out. */
export interface Fault {
  /** Where it shows. */
  readonly address: string
  readonly owner: PageOwner | null
  /** One Vietnamese sentence for the editor. */
  readonly sentence: string
  /** For the operator's log. */
  readonly detail: string
}

/** Which pages, files and notes differ from the release before. */
export interface ReleaseDifference {
  readonly rendered: readonly string[]
  readonly written: readonly string[]
  readonly removed: readonly string[]
  /** Plain files only one of the two holds. */
  readonly changedPlainFiles: readonly string[]
  readonly notesChanged: boolean
}

/** Says whether visitors would see any difference. */
export function changesAnything(difference: ReleaseDifference): boolean {
  const { written, removed, changedPlainFiles, notesChanged } = difference
  return written.length > 0 || removed.length > 0 || changedPlainFiles.length > 0 || notesChanged
}

/** The key under which sets and maps hold a document. */
export const ownerKey = ({ kind, id }: PageOwner): string => `${kind}/${id}`

/** Returns the folder name of a release. @example releaseName(123) // '000123' */
export const releaseName = (number: number): string => String(number).padStart(6, '0')
