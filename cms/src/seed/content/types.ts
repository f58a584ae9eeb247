import type { AnsweredQuestion } from '@ward/shared/contract/kinds/answered-question'
import type { Article } from '@ward/shared/contract/kinds/article'
import type { BroadcastScript } from '@ward/shared/contract/kinds/broadcast-script'
import type { Commendation } from '@ward/shared/contract/kinds/commendation'
import type { Document } from '@ward/shared/contract/kinds/document'
import type { LifeEvent } from '@ward/shared/contract/kinds/life-event'
import type { Media } from '@ward/shared/contract/kinds/media'
import type { Procedure } from '@ward/shared/contract/kinds/procedure/procedure'
import type { Topic } from '@ward/shared/contract/kinds/topic'
import type { Ward } from '@ward/shared/contract/kinds/ward'

/** A topic of the ward's plan; the slug is how other starter content names it. */
export type StarterTopic = Omit<Topic, 'id'>

/** A life event with its procedures by code. */
export interface StarterLifeEvent extends Omit<LifeEvent, 'id' | 'picture' | 'procedures'> {
  pictureKey: string
  procedures: { code: string; note: string }[]
}

/** An illustration the ward may use freely. */
export interface StarterPicture extends Pick<Media, 'alt' | 'caption' | 'credit'> {
  /** How articles and commendations name it. */
  key: string
  /** File name of the rasterised picture, without extension. */
  fileName: string
  /** Returns the whole drawing, 1600 × 900. */
  svg: () => string
}

/** What every starter document with a page of its own carries. */
interface StarterCore extends Pick<Article, 'uid' | 'slug' | 'title'> {
  /** Slugs of topics. */
  topics: string[]
}

/** A news article; its Markdown links to procedures as `doc:procedures/<code>`. */
export interface StarterArticle extends StarterCore, Pick<Article, 'summary' | 'author' | 'source'> {
  bodyMarkdown: string
  pictureKey: string
  procedureCodes: string[]
}

/** A procedure as the contract has it, with procedures named by code. */
export interface StarterProcedure
  extends StarterCore, Omit<Procedure, NotInStarter | 'related' | 'newVersionOf' | 'replacedBy' | 'history'> {
  /** Codes of other procedures; those not published here are left out by the loader. */
  related: string[]
}

/** A text for the loudspeakers. */
export interface StarterScript extends StarterCore, Pick<BroadcastScript, 'summary' | 'body' | 'priority' | 'source'> {
  procedureCodes: string[]
}

/** A kind of work or a group held up as an example. */
export interface StarterCommendation extends StarterCore, Omit<Commendation, NotInStarter | 'bodyHtml' | 'picture'> {
  bodyMarkdown: string
  pictureKey: string
}

/** A question people ask, with its answer. */
export interface StarterAnswer extends StarterCore, Pick<AnsweredQuestion, 'question' | 'answer' | 'answeredBy' | 'answeredDay'> {
  procedureCodes: string[]
}

/** An administrative document. */
export interface StarterDocument extends StarterCore, Omit<Document, NotInStarter | 'replacedBy' | 'files'> {}

/** The ward's details; the base address comes from the environment. */
export type StarterWard = Omit<Ward, 'baseAddress'>

type NotInStarter = 'id' | 'uid' | 'slug' | 'title' | 'topics' | 'publishedAt' | 'changedAt' | 'visibleFrom' | 'visibleUntil'
