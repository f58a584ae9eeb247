import type { z } from 'zod'
import { answeredQuestionSchema, type AnsweredQuestion } from './kinds/answered-question.ts'
import { articleSchema, type Article } from './kinds/article.ts'
import { broadcastScriptSchema, type BroadcastScript } from './kinds/broadcast-script.ts'
import { commendationSchema, type Commendation } from './kinds/commendation.ts'
import { documentSchema, type Document } from './kinds/document.ts'
import { lifeEventSchema, type LifeEvent } from './kinds/life-event.ts'
import { mediaSchema, type Media } from './kinds/media.ts'
import { procedureSchema, type Procedure } from './kinds/procedure/procedure.ts'
import { referralSchema, type Referral } from './kinds/search/referral.ts'
import { registerEntrySchema, type RegisterEntry } from './kinds/procedure/register-entry.ts'
import { scheduleRowSchema, type ScheduleRow } from './kinds/schedule-row.ts'
import { synonymSchema, type Synonym } from './kinds/search/synonym.ts'
import { topicSchema, type Topic } from './kinds/topic.ts'
import type { Ward } from './kinds/ward.ts'

/** The kinds whose documents have a page each. */
export const documentKinds = ['articles', 'procedures', 'broadcast-scripts', 'commendations', 'documents', 'answered-questions'] as const

/** Every kind that is stored document by document; the ward is a single one and stands apart. */
export const contentKinds = [
  ...documentKinds,
  'topics',
  'life-events',
  'media',
  'broadcast-schedule',
  'register-entries',
  'synonyms',
  'referrals',
] as const

export type DocumentKind = (typeof documentKinds)[number]
export type ContentKind = (typeof contentKinds)[number]

/** The contract's type of each kind. */
export interface KindTypes {
  articles: Article
  procedures: Procedure
  'broadcast-scripts': BroadcastScript
  commendations: Commendation
  documents: Document
  'answered-questions': AnsweredQuestion
  topics: Topic
  'life-events': LifeEvent
  media: Media
  'register-entries': RegisterEntry
  'broadcast-schedule': ScheduleRow
  synonyms: Synonym
  referrals: Referral
}

/** The zod schema of each kind. */
export const schemaOf: { [K in ContentKind]: z.ZodType<KindTypes[K]> } = {
  articles: articleSchema,
  procedures: procedureSchema,
  'broadcast-scripts': broadcastScriptSchema,
  commendations: commendationSchema,
  documents: documentSchema,
  'answered-questions': answeredQuestionSchema,
  topics: topicSchema,
  'life-events': lifeEventSchema,
  media: mediaSchema,
  'register-entries': registerEntrySchema,
  'broadcast-schedule': scheduleRowSchema,
  synonyms: synonymSchema,
  referrals: referralSchema,
}

/** All that the site may show at `moment`: only visible documents, in no promised order. Objects are never mutated; a changed document is a new object. */
export type Content = { readonly [K in ContentKind]: readonly KindTypes[K][] } & {
  readonly ward: Ward
  /** UTC instant the content was taken for. */
  readonly moment: string
}

/** Says whether visitors may see a document at a UTC instant. */
export function isVisible(document: { visibleFrom: string | null; visibleUntil: string | null }, moment: string): boolean {
  const begun = document.visibleFrom === null || document.visibleFrom <= moment
  return begun && (document.visibleUntil === null || moment < document.visibleUntil)
}
