/** A short breath inside a sentence, and a long one at its end, as announcers pencil them in. */
const [short, long] = ['/', '//']

/**
 * Returns a sentence with the signs for breathing that announcers write on paper.
 *
 * @example withBreathMarks('Một là, tờ khai.') // 'Một là, / tờ khai. //'
 */
export function withBreathMarks(sentence: string): string {
  return `${sentence.trim().replace(/([,;:])\s+/g, `$1 ${short} `)} ${long}`
}
