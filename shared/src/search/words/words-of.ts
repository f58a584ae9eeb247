import { searchKeyOf } from '../../text/search-key.ts'

/** A word as it is compared: `plain` without tone marks, `marked` with them in one spelling (the tone is a digit at the end). */
export interface Word {
  readonly plain: string
  readonly marked: string
}

const toneDigit: Record<string, string> = { '\u0300': '1', '\u0301': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' }
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Syllables in which y sounds like i, and is written either way: ký and kí, lý and lí, quý and quí. */
const lastY = /^(qu|ch|gh|kh|ng|nh|ph|th|tr|[bcdđghklmnpqrstvx])?y(?=\d?$)/

function unified(word: string): string {
  return word.replace(lastY, '$1i')
}

function markedOf(word: string): string {
  const parted = word.toLowerCase().normalize('NFD')
  const tone = toneDigit[parted.match(tones)?.[0] ?? ''] ?? ''
  return unified(parted.replace(tones, '').normalize('NFC') + tone)
}

/** Names are made of some thousand words, each written many times. */
const known = new Map<string, Word>()
const mostKnown = 10_000

function wordOf(raw: string): Word {
  const before = known.get(raw)
  if (before !== undefined) return before
  const word = { plain: unified(searchKeyOf(raw)), marked: markedOf(raw) }
  if (known.size >= mostKnown) known.clear()
  known.set(raw, word)
  return word
}

/**
 * Returns the words of a text in order, whatever stands between them left out.
 *
 * i and y at the end of a syllable are one letter here, and so are the two places of a tone (hòa, hoà).
 *
 * @example wordsOf('Đăng ký') // [{ plain: 'dang', marked: 'đăng' }, { plain: 'ki', marked: 'ki2' }]
 */
export function wordsOf(text: string): Word[] {
  const found = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return found.map(wordOf).filter(({ plain }) => plain !== '')
}

/** Returns the words of a text without tone marks, joined by spaces: how phrases are compared. */
export function plainPhraseOf(text: string): string {
  return wordsOf(text)
    .map(({ plain }) => plain)
    .join(' ')
}
