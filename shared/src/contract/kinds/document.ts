import { z } from 'zod'
import { day, documentCore, optionalText, reference, text, webAddress } from '../parts.ts'

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
  /** The last day in force. */
  effectiveUntil: day.nullable(),
  replacedBy: reference.nullable(),
  /** Whole text when the ward publishes it: plain text with lists. */
  body: optionalText,
  files: z.array(reference),
  /** Where the original is published. */
  sourceUrl: webAddress.nullable(),
})

export type Document = z.infer<typeof documentSchema>

/**
 * Says whether a document or procedure is in force on a day (`YYYY-MM-DD` in Việt Nam); the last day of force is one.
 *
 * @example validityOf({ effectiveFrom: null, effectiveUntil: '2027-02-28' }, '2027-03-01') // 'expired'
 */
export function validityOf(
  document: Pick<Document, 'effectiveFrom' | 'effectiveUntil'>,
  onDay: string,
): 'upcoming' | 'in-force' | 'expired' {
  if (document.effectiveFrom !== null && onDay < document.effectiveFrom) return 'upcoming'
  if (document.effectiveUntil !== null && onDay > document.effectiveUntil) return 'expired'
  return 'in-force'
}
