// oxlint-disable no-control-regex -- control characters are what this file takes out

/** Marks Word leaves where a line ends: manual line break, page break, next line, line and paragraph separators. */
const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g

/** Word's cell mark, and spaces that only look different: no-break, figure, narrow no-break. */
const spaces = /[\u0007\u00a0\u2007\u202f]/g

/** Word's no-break hyphen in its two spellings. */
const hyphens = /[\u001e\u2011]/g

/** Bullets of the Symbol and Wingdings fonts, which are private characters everywhere else. */
const symbolBullets = /[\uf0a7\uf0b7\uf0d8\uf076\uf0fc]/g

/** What nobody sees: other control characters, soft hyphen, zero-width and direction marks, halves of pairs, non-characters. */
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu

/** Anything that has to be looked at twice: a text with nothing of it, as nearly all are, is clean but for its ends and its form. */
const mayBeUnclean =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u2007\u200b-\u200f\u2011\u2028-\u202f\u2060-\u2069\ud800-\udfff\uf076\uf0a7\uf0b7\uf0d8\uf0fc\ufeff\ufffe\uffff]|[^\S\n]\n|\n{3}/

/**
 * Returns the text as it is stored: in NFC, lines parted by `\n`, without control characters, soft hyphens, zero-width
 * characters or no-break spaces, without spaces at the ends of lines, with at most one blank line in a row, trimmed.
 * A manual line break of Word (U+000B) becomes a line break, so words never run together.
 *
 * Every non-empty result keeps the contract's `text`.
 *
 * @example cleanText('Nộp hồ sơ\u000bNhận kết quả\u200b\r\n') // 'Nộp hồ sơ\nNhận kết quả'
 */
export function cleanText(value: string): string {
  return mayBeUnclean.test(value) ? cleanedInSteps(value) : value.normalize('NFC').trim()
}

function cleanedInSteps(value: string): string {
  return value
    .replace(lineEnds, '\n')
    .replace(spaces, ' ')
    .replace(hyphens, '-')
    .replace(symbolBullets, '•')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
