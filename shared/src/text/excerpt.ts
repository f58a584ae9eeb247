/**
 * Returns the beginning of a text as one line of at most `maxCharacters` (code points), cut between words and then ended
 * by “…”, which counts. A text that fits is returned whole. Throws RangeError when `maxCharacters` is below 1.
 *
 * @example excerptOf('Từ ngày 01/12, phường tiếp nhận hồ sơ trực tuyến.', 30) // 'Từ ngày 01/12, phường tiếp…'
 */
export function excerptOf(text: string, maxCharacters: number): string {
  if (!(maxCharacters >= 1)) throw new RangeError(`maxCharacters must be at least 1, not ${maxCharacters}`)
  const characters = Array.from(text.replace(/\s+/g, ' ').trim())
  if (characters.length <= maxCharacters) return characters.join('')
  const beginning = characters.slice(0, maxCharacters - 1).join('')
  const cutsInsideWord = characters[maxCharacters - 1] !== ' '
  const lastSpace = beginning.lastIndexOf(' ')
  const words = cutsInsideWord && lastSpace > 0 ? beginning.slice(0, lastSpace) : beginning
  return `${words.replace(/[\s.,;:–-]+$/, '')}…`
}
