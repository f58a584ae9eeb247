import { z } from 'zod'
import { day, documentCore, optionalText, reference, text } from './parts.ts'

/** An administrative document (văn bản); `title` is its trích yếu. */
export const documentSchema = z.object({
  ...documentCore,
  /** Hình thức: Kế hoạch, Quyết định, Nghị định … */
  form: text,
  /** Số ký hiệu; some drafts of the ward carry none yet. */
  number: optionalText,
  issuer: text,
  signer: optionalText,
  issuedDay: day.nullable(),
  effectiveFrom: day.nullable(),
  effectiveUntil: day.nullable(),
  replacedBy: reference.nullable(),
  /** Whole text when the ward publishes it: plain text with lists. */
  body: optionalText,
  files: z.array(reference),
  /** Where the original is published. */
  sourceUrl: z.url().nullable(),
})

export type Document = z.infer<typeof documentSchema>

/** Says whether a document is in force on a day (YYYY-MM-DD in Việt Nam). */
export function validityOf(
  document: Pick<Document, 'effectiveFrom' | 'effectiveUntil'>,
  onDay: string,
): 'upcoming' | 'in-force' | 'expired' {
  if (document.effectiveFrom !== null && onDay < document.effectiveFrom) return 'upcoming'
  if (document.effectiveUntil !== null && onDay > document.effectiveUntil) return 'expired'
  return 'in-force'
}
