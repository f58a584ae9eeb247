import { z } from 'zod'
import { optionalText, reference, text } from '../parts.ts'

const fileOfRelease = {
  /** Address in the release without the base path, e.g. `/media/1f3a9c02-so-do.webp`; a changed file gets a new one. */
  address: z.string().regex(/^\/media\/[A-Za-z0-9][A-Za-z0-9._-]*$/),
  mimeType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  bytes: z.number().int().positive(),
}

const pictureSource = z.object({
  ...fileOfRelease,
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})

/** A picture or a file that documents refer to by id. */
export const mediaSchema = z.object({
  id: reference,
  /** Alternative text of a picture; the title of a file. */
  alt: text,
  caption: optionalText,
  credit: optionalText,
  /** The uploaded file itself. */
  original: z.object(fileOfRelease),
  /** Length of a recording, read from the file; null for anything else. */
  durationSeconds: z.number().int().positive().nullable(),
  /** Ready-made pictures, widest first within each type; empty for a file. */
  sources: z.array(pictureSource),
  /** Percent from the left and the top. */
  focalPoint: z.object({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }),
})

export type Media = z.infer<typeof mediaSchema>
export type PictureSource = z.infer<typeof pictureSource>
