import { z } from 'zod'

/** A UTC instant as ISO 8601 with milliseconds, e.g. `2026-01-31T23:30:00.000Z`. */
export const instant = z.iso.datetime({ precision: 3 })

/** A calendar day in Việt Nam, `YYYY-MM-DD`. */
export const day = z.iso.date()

/** A URL slug: lower-case ASCII words joined by single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120)

/** A non-empty line or text, already in NFC and free of control characters. */
export const text = z
  .string()
  .min(1)
  // oxlint-disable-next-line no-control-regex -- control characters are what is refused: one of them makes a whole feed ill-formed
  .refine((value) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value), 'control character')
  .refine((value) => value === value.normalize('NFC'), 'not in NFC')

/** Text where the source may have none; null hides the heading. */
export const optionalText = text.nullable()

/** The id of another document; a view answers null for one that is not visible. */
export const reference = z.number().int().positive()

/** What every document with a page of its own carries. */
export const documentCore = {
  id: reference,
  /** Never changes, not even with the slug: the guid of feed items. */
  uid: z.uuid(),
  slug,
  title: text,
  /** When visitors could first see it: the later of first publication and `visibleFrom`. */
  publishedAt: instant,
  /** The newest publication of a change. */
  changedAt: instant,
  visibleFrom: instant.nullable(),
  visibleUntil: instant.nullable(),
  topics: z.array(reference),
}
