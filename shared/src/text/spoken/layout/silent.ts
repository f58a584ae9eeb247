/** Everything that is neither part of a word or number, nor punctuation, nor a sign with a name: quotes, emoji, controls, Markdown. */
const silent = /[^\p{L}\p{M}\p{N}\s.,;:?!…'’()[\]{}|/&+=<>≥≤≈≠±×÷%‰°º$€£¥₫₩₹¢@_~–—−•●▪◦·➢✓❖→-]/gu
const otherBlanks = /[^\S\n]/g
const otherLineEnds = /[\r\u2028\u2029\u0085\v\f]/g

/**
 * Returns the text with blanks where nothing is said, line ends as `\n` and every other blank as a space. Offsets stay the same.
 */
export function withoutSilentSigns(text: string): string {
  return text
    .replace(otherLineEnds, '\n')
    .replace(silent, (sign) => ' '.repeat(sign.length))
    .replace(otherBlanks, ' ')
}

/** Says whether a blank stands for a mathematical sign that has no name here. */
export const hidesSign = (written: string): boolean => /\p{Sm}/u.test(written)
