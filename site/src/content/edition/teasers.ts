import { addresses } from '@ward/shared/contract/addresses'
import type { AnsweredQuestion } from '@ward/shared/contract/kinds/answered-question'
import type { Article } from '@ward/shared/contract/kinds/article'
import type { BroadcastScript } from '@ward/shared/contract/kinds/broadcast-script'
import type { Commendation } from '@ward/shared/contract/kinds/commendation'
import type { DocumentKind, KindTypes } from '@ward/shared/contract/content'
import type { Document } from '@ward/shared/contract/kinds/document'
import type { Procedure } from '@ward/shared/contract/kinds/procedure/procedure'
import { toPlainText } from '@ward/shared/markdown/to-plain-text'
import { excerptOf } from '@ward/shared/text/excerpt'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import { withDigest } from '../digest.ts'
import { fieldSlugOf } from './field-slug.ts'

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
  readonly fieldSlug: string
}

export interface ScriptTeaser extends TeaserCore, Pick<BroadcastScript, 'priority' | 'durationSeconds'> {
  readonly kind: 'broadcast-scripts'
}

export interface CommendationTeaser extends TeaserCore, Pick<Commendation, 'honouree' | 'picture'> {
  readonly kind: 'commendations'
}

export interface DocumentTeaser extends TeaserCore, Pick<Document, 'form' | 'number' | 'issuer' | 'issuedDay'> {
  readonly kind: 'documents'
}

export interface AnswerTeaser extends TeaserCore, Pick<AnsweredQuestion, 'answeredBy'> {
  readonly kind: 'answered-questions'
}

/** What each kind shows of a document in a list, and nothing more: a change of the rest leaves every list as it was. */
export interface TeaserTypes {
  articles: ArticleTeaser
  procedures: ProcedureTeaser
  'broadcast-scripts': ScriptTeaser
  commendations: CommendationTeaser
  documents: DocumentTeaser
  'answered-questions': AnswerTeaser
}

export type Teaser = TeaserTypes[DocumentKind]

/** What lists and sitemaps keep of a document. */
export interface Card<T extends Teaser = Teaser> {
  readonly teaser: T
  readonly sitemapEntry: SitemapEntry
}

/** A page in a sitemap. */
export interface SitemapEntry {
  readonly address: string
  /** UTC instant; null where a page has no change of its own. */
  readonly changedAt: string | null
}

/** Makes the card of a document once: the same document gives the same card in every edition. */
export const cardOf: { readonly [K in DocumentKind]: (document: KindTypes[K]) => Card<TeaserTypes[K]> } = {
  articles: remembered((article: Article) => ({ ...coreOf('articles', article), summary: article.summary, picture: article.picture })),
  procedures: remembered((procedure: Procedure) => ({
    ...coreOf('procedures', procedure),
    title: procedure.shortName,
    summary: procedure.summary,
    code: procedure.code,
    field: procedure.field,
    fieldSlug: fieldSlugOf(procedure.field),
    serviceLevel: procedure.serviceLevel,
    weight: procedure.weight,
    lifecycle: procedure.lifecycle,
  })),
  'broadcast-scripts': remembered((script: BroadcastScript) => ({
    ...coreOf('broadcast-scripts', script),
    summary: script.summary,
    priority: script.priority,
    durationSeconds: script.durationSeconds,
  })),
  commendations: remembered((commendation: Commendation) => ({
    ...coreOf('commendations', commendation),
    summary: commendation.summary,
    honouree: commendation.honouree,
    picture: commendation.picture,
  })),
  documents: remembered((document: Document) => ({
    ...coreOf('documents', document),
    form: document.form,
    number: document.number,
    issuer: document.issuer,
    issuedDay: document.issuedDay,
  })),
  'answered-questions': remembered((answered: AnsweredQuestion) => ({
    ...coreOf('answered-questions', answered),
    summary: summaryOfAnswer(answered),
    answeredBy: answered.answeredBy,
  })),
}

/** Returns the beginning of an answer, for lists, feeds and search results. */
export function summaryOfAnswer({ answer }: AnsweredQuestion): string {
  return excerptOf(toPlainText(answer), 220)
}

type AnyDocument = KindTypes[DocumentKind]

function coreOf<K extends DocumentKind>(kind: K, document: AnyDocument) {
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

function remembered<D extends AnyDocument, T extends Teaser>(teaserOf: (document: D) => T): (document: D) => Card<T> {
  const cards = new WeakMap<D, Card<T>>()
  return (document) => {
    const before = cards.get(document)
    if (before !== undefined) return before
    const teaser = withDigest(teaserOf(document))
    const card = { teaser, sitemapEntry: withDigest({ address: teaser.address, changedAt: document.changedAt }) }
    cards.set(document, card)
    return card
  }
}
