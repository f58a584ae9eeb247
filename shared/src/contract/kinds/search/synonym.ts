import { z } from 'zod'
import { optionalText, reference, text } from '../../parts.ts'

/** Từ đồng nghĩa: what people say for something, and what they mean by it. */
export const synonymSchema = z
  .object({
    id: reference,
    /** What the row is about, for editors; not shown on the site. */
    name: text,
    phrases: z.array(text).min(1),
    /** Words that official names have instead. */
    words: optionalText,
    /** Codes of the procedures that are meant; the first eight characters count. */
    codes: z.array(z.string().regex(/^\d\.\d{6}/)),
    /** Whether a phrase says what is asked for whatever else stands in the question. */
    decides: z.boolean(),
  })
  .refine(({ words, codes }) => words !== null || codes.length > 0, 'means nothing')

export type Synonym = z.infer<typeof synonymSchema>
