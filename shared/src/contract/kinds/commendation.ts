import { z } from 'zod'
import { bodyHtml } from './article.ts'
import { day, documentCore, optionalText, reference, text } from '../parts.ts'

/** A person or group held up as an example (gương điển hình). */
export const commendationSchema = z.object({
  ...documentCore,
  summary: text,
  /** Who is commended: a name with title and unit. */
  honouree: text,
  honoureeKind: z.enum(['person', 'group']),
  unit: optionalText,
  achievement: text,
  /** The decision or the form of commendation, if one exists. */
  award: optionalText,
  awardedDay: day.nullable(),
  bodyHtml,
  picture: reference.nullable(),
})

export type Commendation = z.infer<typeof commendationSchema>
