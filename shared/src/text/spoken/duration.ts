/** How fast the station reads, and how long it stops. */
export interface ReadingPace {
  /** Syllables a minute: 160–180 for outdoor horns. Default 170. */
  readonly syllablesAMinute?: number
  /** Seconds of silence after a comma, colon or semicolon. Default 0.3. */
  readonly shortPauseSeconds?: number
  /** Seconds of silence after a sentence. Default 0.6. */
  readonly longPauseSeconds?: number
  /** Seconds of silence between paragraphs, instead of the one after the sentence. Default 1. */
  readonly paragraphPauseSeconds?: number
}

const longPause = /[.?!…](?= )/g
const shortPause = /[,;:](?= )/g

/**
 * Returns how many syllables a spoken text has: one for every written syllable, that is, for every stretch between blanks.
 *
 * @example syllables('Ủy ban nhân dân phường') // 5
 */
export const syllables = (spoken: string): number => spoken.match(/\S+/g)?.length ?? 0

/**
 * Returns the seconds a spoken text takes: its syllables at the station's pace and the pauses between them.
 *
 * @example durationOf('Kính thưa toàn thể nhân dân.', { syllablesAMinute: 180 }) // 2
 */
export function durationOf(spoken: string, pace: ReadingPace = {}): number {
  const { syllablesAMinute = 170, shortPauseSeconds = 0.3, longPauseSeconds = 0.6, paragraphPauseSeconds = 1 } = pace
  const lines = spoken.split('\n').map((line) => line.trim())
  const paragraphs = lines.filter((line) => line !== '')
  const count = (sign: RegExp): number => paragraphs.reduce((sum, line) => sum + (line.match(sign)?.length ?? 0), 0)
  const pauses =
    count(shortPause) * shortPauseSeconds + count(longPause) * longPauseSeconds + Math.max(0, paragraphs.length - 1) * paragraphPauseSeconds
  return (60 * syllables(spoken)) / syllablesAMinute + pauses
}
