/** How many code units the first characters of a text take, or all of it when it has no more. */
function unitsOf(text: string, characters: number): number {
  let units = 0
  for (let count = 0; count < characters && units < text.length; count += 1) units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1
  return units
}

/**
 * Returns the beginning of a text as one line of at most `maxCharacters` (code points), cut between words and then ended
 * by “…”, which counts. A text that fits is returned whole. Throws RangeError when `maxCharacters` is below 1.
 *
 * @example excerptOf('Từ ngày 01/12, phường tiếp nhận hồ sơ trực tuyến.', 30) // 'Từ ngày 01/12, phường tiếp…'
 */
export function excerptOf(text: string, maxCharacters: number): string {
  if (!(maxCharacters >= 1)) throw new RangeError(`maxCharacters must be at least 1, not ${maxCharacters}`)
  const line = text.replace(/\s+/g, ' ').trim()
  if (unitsOf(line, maxCharacters) === line.length) return line
  const beginning = line.slice(0, unitsOf(line, maxCharacters - 1))
  const cutsInsideWord = line[beginning.length] !== ' '
  const lastSpace = beginning.lastIndexOf(' ')
  const words = cutsInsideWord && lastSpace > 0 ? beginning.slice(0, lastSpace) : beginning
  return `${words.replace(/[\s.,;:–-]+$/, '')}…`
}
