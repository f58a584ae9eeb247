import { z } from 'zod'
import { plainPhraseOf } from './words/words-of.ts'

/** How much of a question is kept: enough to see what was meant. */
const longestMiss = 60
const mostWords = 10

/** Names that come before a person's name; what follows them is left out of the count. */
const personalWords = /\b(?:ten la|toi la|minh la|em la|sdt|so dien thoai|cccd so|cmnd so|so nha|dia chi la)\b/

/**
 * Returns a question as it is counted when nothing was found: folded, short, and without anything that could point to a person;
 * null when it holds such a thing (a long number, an e-mail address, a name given as one) or nothing at all.
 *
 * @example missOf('Xin GIẤY thông báo bay!') // 'xin giay thong bao bay'
 * @example missOf('gọi 0912345678') // null
 */
export function missOf(text: string): string | null {
  if (text.length > 200 || /[@]|https?:|www\./i.test(text)) return null
  const digits = text.replace(/[\s.,()+-]/g, '')
  if (/\d{5,}/.test(digits)) return null
  const folded = plainPhraseOf(text).split(' ').slice(0, mostWords).join(' ').slice(0, longestMiss).trim()
  if (folded.length < 3 || personalWords.test(folded)) return null
  return folded
}

/** How many people at least are behind one report. */
const mostAtOnce = 50

/** What the web process reports: questions nothing was found for, each with how often it was asked. */
export const missesReportSchema = z.object({
  misses: z
    .array(z.object({ text: z.string().min(3).max(longestMiss), count: z.number().int().min(1).max(1000) }))
    .min(1)
    .max(mostAtOnce),
})

export type MissesReport = z.infer<typeof missesReportSchema>
