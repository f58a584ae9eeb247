import type { AnsweredQuestion } from '@ward/shared/contract/kinds/answered-question'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { AnsweredQuestion as AnsweredQuestionRow } from '../../generated/payload-types.ts'
import { toDocumentCore } from './parts/document-core.ts'
import { idsOf, textOrNull } from './parts/references.ts'

export function toAnsweredQuestion(row: AnsweredQuestionRow): AnsweredQuestion {
  return {
    ...toDocumentCore(row),
    question: textOrNull(row.question),
    answer: row.answer,
    answeredBy: row.answeredBy,
    answeredDay: vietnamDay(row.answeredDay),
    procedures: idsOf(row.procedures),
    documents: idsOf(row.documents),
  }
}
