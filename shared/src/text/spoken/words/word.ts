import { matchAt, type Place, type Reading } from '../place.ts'
import type { Mark } from '../spoken-text.ts'
import { wordsOfUnits } from '../units/unit-table.ts'
import type { CapitalRow } from './capitals.ts'
import { isInCapitals } from './capitals.ts'
import { isVietnameseSyllable } from './syllable.ts'

const wordAhead = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy
const andSoOn = /v\.v(?:\.{1,3}|…)?/y
const otherScript = /[^\p{Script=Latin}\p{M}\p{Script=Common}\p{Script=Inherited}]/u

const unknown: Mark = {
  code: 'unknown-abbreviation',
  reason: 'Chưa biết chữ viết tắt này đọc thế nào. Hãy viết rõ hoặc thêm vào Từ điển đọc.',
}
const foreign: Mark = {
  code: 'foreign-word',
  reason: 'Không phải từ tiếng Việt, hoặc viết sai chính tả. Hãy sửa, hoặc thêm cách đọc vào Từ điển đọc.',
}
const script: Mark = { code: 'foreign-script', reason: 'Chữ nước ngoài không đọc được trên loa. Hãy viết lại bằng tiếng Việt.' }

/** Reads "v.v." as "vân vân"; the stop of a sentence's end stays. */
export function andSoForth({ text, at }: Place): Reading | undefined {
  const match = matchAt(andSoOn, text, at)?.[0]
  if (match === undefined) return undefined
  const endsSentence = /^\s*(?:$|\n|\p{Lu})/u.test(text.slice(at + match.length, at + match.length + 6)) && /[.…]$/.test(match)
  return { length: match.length, spoken: endsSentence ? 'vân vân.' : 'vân vân', kind: 'lexicon' }
}

/** Small words that foreign names and signs of measure are read with. */
const readableAsTheyAre = new Set(['byte', 'terabyte', 'petabyte', ...wordsOfUnits])

function markOf(word: string): Mark | undefined {
  if (otherScript.test(word)) return script
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  if (word.length === 1) return undefined
  if (capitals > 1 || (capitals === 1 && !/^\p{Lu}/u.test(word))) return unknown
  const small = word.toLowerCase()
  return isVietnameseSyllable(small) || readableAsTheyAre.has(small) ? undefined : foreign
}

/** Says whether a word in capitals begins a line or sentence and so keeps its first capital. */
const beginsSentence = ({ said, last }: Place): boolean => last === undefined || /[.:!?…]$/.test(said)

/** Reads a word of a row in capitals as an ordinary word: "NỘI DUNG" → "Nội dung". */
export function wordInCapitals(place: Place, row: CapitalRow | undefined): Reading | undefined {
  const word = matchAt(wordAhead, place.text, place.at)?.[0]
  if (word === undefined || row === undefined || !row.isProse || !isInCapitals(word)) return undefined
  const small = word.toLowerCase()
  if (!isVietnameseSyllable(small)) return undefined
  return { length: word.length, spoken: beginsSentence(place) ? word.charAt(0) + small.slice(1) : small, kind: 'capitals' }
}

/** Reads a word as it stands. What is no Vietnamese syllable is marked; an abbreviation is never guessed. */
export function plainWord({ text, at }: Place): Reading | undefined {
  const word = matchAt(wordAhead, text, at)?.[0]
  if (word === undefined) return undefined
  const mark = markOf(word)
  return mark === undefined
    ? { length: word.length, spoken: word, kind: 'text' }
    : { length: word.length, spoken: word, kind: 'unknown', mark }
}
