import { z } from 'zod'
import { day, documentCore, optionalText, reference, text } from '../parts.ts'

/** A question of residents with the ward's answer (hỏi đáp). Its title is the question in one sentence; nothing tells who asked. */
export const answeredQuestionSchema = z.object({
  ...documentCore,
  /** The question as it was put, where the title does not say it all. Plain text. */
  question: optionalText,
  /** Plain administrative text. */
  answer: text,
  /** The unit that answered. */
  answeredBy: text,
  answeredDay: day,
  procedures: z.array(reference),
  /** Documents the answer rests on. */
  documents: z.array(reference),
})

export type AnsweredQuestion = z.infer<typeof answeredQuestionSchema>
