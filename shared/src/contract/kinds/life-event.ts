import { z } from 'zod'
import { optionalText, reference, slug, text } from '../parts.ts'

/** A moment in people's lives (sự kiện cuộc đời) and the procedures it brings with it. */
export const lifeEventSchema = z.object({
  id: reference,
  slug,
  name: text,
  /** Two or three sentences: what this moment asks of people. */
  introduction: text,
  picture: reference.nullable(),
  /** Position among the life events, from 1. */
  order: z.number().int(),
  /** Procedures in the order in which people go through them, each with why or when it is needed. */
  procedures: z.array(z.object({ procedure: reference, note: optionalText })),
})

export type LifeEvent = z.infer<typeof lifeEventSchema>
