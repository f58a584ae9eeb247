import { z } from 'zod'
import { documentCore, optionalText, reference, text } from '../parts.ts'

/** A text read aloud on the ward's loudspeakers. */
export const broadcastScriptSchema = z.object({
  ...documentCore,
  summary: text,
  /** Written text: plain, paragraphs parted by blank lines. */
  body: text,
  priority: z.enum(['normal', 'priority', 'urgent']),
  /** Where the facts come from. */
  source: optionalText,
  /** Expected seconds on air at the station's reading speed. */
  durationSeconds: z.number().int().positive().nullable(),
  procedures: z.array(reference),
  /** Recorded reading, when there is one. */
  audio: reference.nullable(),
})

export type BroadcastScript = z.infer<typeof broadcastScriptSchema>
