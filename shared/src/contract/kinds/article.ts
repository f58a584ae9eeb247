import { z } from 'zod'
import { cleanString, documentCore, optionalText, reference, text } from '../parts.ts'

/**
 * HTML that is safe to put into a page as it stands. Two kinds of address wait for the renderer:
 * `href="doc:<kind>/<id>"` leads to a document, `<img src="media:<id>">` and `href="media:<id>"` to a picture or file.
 */
export const bodyHtml = cleanString

/** A news article. */
export const articleSchema = z.object({
  ...documentCore,
  summary: text,
  bodyHtml,
  picture: reference.nullable(),
  author: optionalText,
  source: optionalText,
  procedures: z.array(reference),
  /** Administrative documents the article tells of or rests on. */
  documents: z.array(reference),
  attachments: z.array(reference),
})

export type Article = z.infer<typeof articleSchema>
