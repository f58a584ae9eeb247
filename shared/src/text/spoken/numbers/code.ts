import { beginsWord, matchAt, type Place, type Reading } from '../place.ts'

const procedureCode = /\d\.\d{6}(?:\.\d{2,3}){0,4}(?:\.H(\d{2}))?(?![\p{L}\d]|[.,]\d)/uy

/** Reads the code of a procedure: "1.001193" with every digit by itself, "H56" of the province as a number. */
export function procedureCodeNumber({ text, at, words }: Place): Reading | undefined {
  const match = beginsWord(text, at) ? matchAt(procedureCode, text, at) : null
  if (match === null) return undefined
  const province = match[1]
  const rows = match[0]
    .replace(/\.H\d{2}$/, '')
    .split('.')
    .map(words.digitByDigit)
  const spoken = province === undefined ? rows : [...rows, `H ${words.integer(province)}`]
  return { length: match[0].length, spoken: spoken.join(' chấm '), kind: 'code' }
}
