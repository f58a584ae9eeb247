import { z } from 'zod'
import { reservedSlugs } from './addresses.ts'

/** A UTC instant as ISO 8601 with milliseconds, e.g. `2026-01-31T23:30:00.000Z`. */
export const instant = z.iso.datetime({ precision: 3 })

/** A calendar day in Việt Nam, `YYYY-MM-DD`. */
export const day = z.iso.date()

/** A URL slug: lower-case ASCII words joined by single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120)

/** The slug of a document with a page of its own: one that its section does not use for lists. */
const documentSlug = slug.refine((value) => !reservedSlugs.includes(value), 'reserved for lists')

/** An address on the web: http or https, nothing a browser would run. */
export const webAddress = z.url({ protocol: /^https?$/ })

// oxlint-disable-next-line no-control-regex -- control characters are what is refused: one of them makes a whole feed ill-formed
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/

/** Any text, also none: in NFC, without control characters and halves of surrogate pairs, none of which XML can hold. */
export const cleanString = z
  .string()
  .refine((value) => !controlCharacter.test(value), 'control character')
  .refine((value) => value.isWellFormed(), 'half of a surrogate pair')
  .refine((value) => value === value.normalize('NFC'), 'not in NFC')

/** A line or text with something to read in it. `cleanText` makes one of what people type or paste. */
export const text = cleanString.refine((value) => /\S/.test(value), 'nothing to read')

/** Text where the source may have none; null hides the heading. */
export const optionalText = text.nullable()

/** The id of another document; a view answers null for one that is not visible. */
export const reference = z.number().int().positive()

/** What every document with a page of its own carries. */
export const documentCore = {
  id: reference,
  /** Never changes, not even with the slug: the guid of feed items. */
  uid: z.uuid(),
  slug: documentSlug,
  title: text,
  /** When visitors could first see it: the later of first publication and `visibleFrom`. */
  publishedAt: instant,
  /** The newest publication of a change. */
  changedAt: instant,
  /** First instant visitors may see it; null means at once. */
  visibleFrom: instant.nullable(),
  /** First instant they may no longer; null means never. */
  visibleUntil: instant.nullable(),
  topics: z.array(reference),
}
