import { z } from 'zod'
import { reference, text, webAddress } from '../../parts.ts'

/** Không thuộc thẩm quyền: something people ask the ward for and the ward does not do, and where to go instead. */
export const referralSchema = z.object({
  id: reference,
  title: text,
  phrases: z.array(text).min(1),
  /** Where one of these stands in the question, it is about something else. */
  unless: z.array(text),
  /** Who does it. */
  place: text,
  answer: text,
  link: webAddress.nullable(),
})

export type Referral = z.infer<typeof referralSchema>
