import { z } from 'zod'
import { reference, slug, text } from '../parts.ts'

/** One of the plan's topics, with the plan's wording as its description. */
export const topicSchema = z.object({
  id: reference,
  slug,
  name: text,
  description: text,
  /** Position in the plan, from 1. */
  order: z.number().int(),
})

export type Topic = z.infer<typeof topicSchema>
