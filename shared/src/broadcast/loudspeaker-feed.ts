import { z } from 'zod'
import { cleanString, day, text, webAddress } from '../contract/parts.ts'

const localInstant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/)
const seconds = z.number().int().nonnegative()

const feedItem = z.object({
  /** Names this airing; the same in every answer. */
  id: text,
  /** Never changes; the same text on several days has the same one. */
  scriptUid: z.uuid(),
  title: text,
  priority: z.enum(['normal', 'priority', 'urgent']),
  /** When it is read if all before it take as long as expected. */
  startsAt: localInstant,
  /** Expected seconds of one reading. */
  durationSeconds: seconds,
  /** How many times it is read in a row. */
  repeats: z.number().int().positive(),
  /** Names of the loudspeaker clusters; none means all of them. */
  clusters: z.array(text),
  /** The whole text in words, for a machine to read: no digits, no abbreviations. */
  spokenText: cleanString,
  /** A recording to play instead, when there is one. */
  audio: z.object({ url: webAddress, mimeType: text, bytes: z.number().int().positive() }).nullable(),
})

/** The schedule of today and tomorrow as loudspeakers fetch it by machine. Only texts that are approved are in it. */
export const loudspeakerFeedSchema = z.object({
  version: z.literal(1),
  station: text,
  timeZone: z.literal('Asia/Ho_Chi_Minh'),
  days: z
    .array(
      z.object({
        day,
        sessions: z.array(
          z.object({
            name: text,
            startsAt: localInstant,
            allowedSeconds: seconds,
            /** In the order they are read; what no longer fits into the session is not in it. */
            items: z.array(feedItem),
          }),
        ),
      }),
    )
    .length(2),
})

export type LoudspeakerFeed = z.infer<typeof loudspeakerFeedSchema>
