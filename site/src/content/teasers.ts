import { addresses } from '@ward/shared/contract/addresses'
import type { Article } from '@ward/shared/contract/article'
import type { BroadcastScript } from '@ward/shared/contract/broadcast-script'
import type { Commendation } from '@ward/shared/contract/commendation'
import type { DocumentKind, KindTypes } from '@ward/shared/contract/content'
import type { Document } from '@ward/shared/contract/document'
import type { Procedure } from '@ward/shared/contract/procedure'
import { vietnamDay } from '@ward/shared/text/vietnam-day'

interface TeaserCore {
  readonly id: number
  readonly slug: string
  readonly address: string
  readonly title: string
  readonly summary: string | null
  readonly publishedAt: string
  /** Day in Việt Nam. */
  readonly publishedDay: string
  readonly topics: readonly number[]
}

export interface ArticleTeaser extends TeaserCore {
  readonly kind: 'articles'
  readonly picture: number | null
}

export interface ProcedureTeaser extends TeaserCore, Pick<Procedure, 'code' | 'field' | 'serviceLevel' | 'weight' | 'lifecycle'> {
  readonly kind: 'procedures'
}

export interface ScriptTeaser extends TeaserCore, Pick<BroadcastScript, 'priority' | 'airFrom' | 'airUntil' | 'durationSeconds'> {
  readonly kind: 'broadcast-scripts'
}

export interface CommendationTeaser extends TeaserCore, Pick<Commendation, 'honouree' | 'honoureeKind' | 'unit' | 'picture'> {
  readonly kind: 'commendations'
}

export interface DocumentTeaser extends TeaserCore, Pick<Document, 'form' | 'number' | 'issuer' | 'issuedDay'> {
  readonly kind: 'documents'
}

/** What each kind shows of a document in a list, and nothing more: a change of the rest leaves every list as it was. */
export interface TeaserTypes {
  articles: ArticleTeaser
  procedures: ProcedureTeaser
  'broadcast-scripts': ScriptTeaser
  commendations: CommendationTeaser
  documents: DocumentTeaser
}

export type Teaser = TeaserTypes[DocumentKind]

/** Makes the teaser of a document once: the same document gives the same object in every edition. */
export const teaserOf: { readonly [K in DocumentKind]: (document: KindTypes[K]) => TeaserTypes[K] } = {
  articles: remembered((article: Article) => ({ ...coreOf('articles', article), summary: article.summary, picture: article.picture })),
  procedures: remembered((procedure: Procedure) => ({
    ...coreOf('procedures', procedure),
    title: procedure.shortName,
    summary: procedure.summary,
    code: procedure.code,
    field: procedure.field,
    serviceLevel: procedure.serviceLevel,
    weight: procedure.weight,
    lifecycle: procedure.lifecycle,
  })),
  'broadcast-scripts': remembered((script: BroadcastScript) => ({
    ...coreOf('broadcast-scripts', script),
    summary: script.summary,
    priority: script.priority,
    airFrom: script.airFrom,
    airUntil: script.airUntil,
    durationSeconds: script.durationSeconds,
  })),
  commendations: remembered((commendation: Commendation) => ({
    ...coreOf('commendations', commendation),
    summary: commendation.summary,
    honouree: commendation.honouree,
    honoureeKind: commendation.honoureeKind,
    unit: commendation.unit,
    picture: commendation.picture,
  })),
  documents: remembered((document: Document) => ({
    ...coreOf('documents', document),
    form: document.form,
    number: document.number,
    issuer: document.issuer,
    issuedDay: document.issuedDay,
  })),
}

function coreOf<K extends DocumentKind>(kind: K, document: Article | Procedure | BroadcastScript | Commendation | Document) {
  return {
    kind,
    id: document.id,
    slug: document.slug,
    address: addresses.document(kind, document.slug),
    title: document.title,
    summary: null,
    publishedAt: document.publishedAt,
    publishedDay: vietnamDay(document.publishedAt),
    topics: document.topics,
  }
}

function remembered<D extends object, T>(make: (document: D) => T): (document: D) => T {
  const made = new WeakMap<D, T>()
  return (document) => {
    const before = made.get(document)
    if (before !== undefined) return before
    const fresh = make(document)
    made.set(document, fresh)
    return fresh
  }
}
