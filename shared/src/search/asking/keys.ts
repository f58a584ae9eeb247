import { voiceOf } from '../words/stop-words.ts'
import { wordsOf, type Word } from '../words/words-of.ts'

/** Keys that Telex turns into marks, when nothing turns them: "ddawng kys keets hoon". */
const markKeys: readonly (readonly [RegExp, string])[] = [
  [/^dd/, 'd'],
  [/([aeo])\1/, '$1'],
  [/(?<=[aou])w/g, ''],
  [/(?<=[a-z])[sfrxj]$/, ''],
]

/**
 * Returns the word whose marks were typed as keys; the word itself when it is known, or when without those keys it is none that is
 * known either.
 *
 * @example withoutKeys({ plain: 'keets', marked: 'keets' }, (plain) => plain === 'ket') // { plain: 'ket', marked: 'ket' }
 */
export function withoutKeys(word: Word, isKnown: (plain: string) => boolean): Word {
  if (isWord(word, isKnown)) return word
  const bare = markKeys.reduce((text, [keys, letter]) => text.replace(keys, letter), word.plain)
  const read = wordsOf(bare)[0]
  return read !== undefined && bare.length > 1 && isWord(read, isKnown) ? read : word
}

function isWord(word: Word, isKnown: (plain: string) => boolean): boolean {
  return isKnown(word.plain) || voiceOf(word, false) < 1
}
