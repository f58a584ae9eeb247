import { matchAt, type Place, type Reading } from '../place.ts'
import type { Mark } from '../spoken-text.ts'

const run = /[.,;:?!…](?: {0,3}[.,;:?!…])*/y
const endOfDocument = /\. ?\/ ?\./y
const strongestFirst = ['?', '!', '…', '.', ':', ';', ',']
const dotted = /\.{2}|…/
const blankLength = 5

const blank: Mark = { code: 'blank-to-fill-in', reason: 'Chỗ trống chưa điền. Hãy điền, hoặc bỏ khỏi lời đọc.' }

/** Reads a row of punctuation as its strongest sign; dots in a row as "…", marked when they are a blank to fill in. */
export function punctuation({ text, at }: Place): Reading | undefined {
  const end = matchAt(endOfDocument, text, at)?.[0]
  if (end !== undefined) return { length: end.length, spoken: '.', kind: 'pause' }
  const signs = matchAt(run, text, at)?.[0]
  if (signs === undefined) return undefined
  const spoken = dotted.test(signs) && !/[?!]/.test(signs) ? '…' : (strongestFirst.find((sign) => signs.includes(sign)) ?? ',')
  const isBlank = signs.length >= blankLength && spoken === '…'
  return { length: signs.length, spoken, kind: spoken === signs ? 'text' : 'pause', ...(isBlank ? { mark: blank } : {}) }
}

/** Says whether what is said is one punctuation mark: it needs no space before it. */
export const isPunctuation = (spoken: string): boolean => spoken.length === 1 && strongestFirst.includes(spoken)
