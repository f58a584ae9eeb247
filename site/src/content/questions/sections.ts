import type { AnsweredQuestion } from '@ward/shared/contract/kinds/answered-question'
import type { Article } from '@ward/shared/contract/kinds/article'
import type { BroadcastScript } from '@ward/shared/contract/kinds/broadcast-script'
import type { Commendation } from '@ward/shared/contract/kinds/commendation'
import { validityOf, type Document } from '@ward/shared/contract/kinds/document'
import { question, word } from '../question.ts'
import { newestOf, pagedList } from './lists.ts'

const articles = pagedList((index) => index.articles.newestFirst())
const scripts = pagedList((index) => index.scripts.newestFirst())
const commendations = pagedList((index) => index.commendations.newestFirst())
const documents = pagedList((index) => index.documents.newestFirst())
const answeredQuestions = pagedList((index) => index.answeredQuestions.newestFirst())

/** The questions of the sections that list what is new; every list is newest first, and what is not there is null. */
export const sectionQuestions = {
  article: question([word], (index, slug: string): Article | null => index.articles.withSlug(slug)),
  newestArticles: newestOf((index) => index.articles.newestFirst()),
  articlesFront: articles.front,
  articlesPage: articles.page,
  /** Months in Việt Nam that have articles, as `2026-02`. */
  newsMonths: question([], (index): readonly string[] => [...index.newsByMonth().keys()]),
  newsOfMonth: question([word], (index, month: string) => index.newsByMonth().get(month) ?? null),

  script: question([word], (index, slug: string): BroadcastScript | null => index.scripts.withSlug(slug)),
  newestScripts: newestOf((index) => index.scripts.newestFirst()),
  scriptsFront: scripts.front,
  scriptsPage: scripts.page,

  commendation: question([word], (index, slug: string): Commendation | null => index.commendations.withSlug(slug)),
  newestCommendations: newestOf((index) => index.commendations.newestFirst()),
  commendationsFront: commendations.front,
  commendationsPage: commendations.page,

  document: question([word], (index, slug: string): Document | null => index.documents.withSlug(slug)),
  /** Whether a document is in force on the content's day. */
  documentValidity: question([word], (index, slug: string) => {
    const found = index.documents.withSlug(slug)
    return found === null ? null : validityOf(found, index.today)
  }),
  newestDocuments: newestOf((index) => index.documents.newestFirst()),
  documentsFront: documents.front,
  documentsPage: documents.page,

  answeredQuestion: question([word], (index, slug: string): AnsweredQuestion | null => index.answeredQuestions.withSlug(slug)),
  newestAnsweredQuestions: newestOf((index) => index.answeredQuestions.newestFirst()),
  answeredQuestionsFront: answeredQuestions.front,
  answeredQuestionsPage: answeredQuestions.page,
}
