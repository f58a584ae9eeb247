import type { NumberWords } from './number-words.ts'

/**
 * Returns a fraction in words; the fourth part is "tư".
 *
 * @example fractionInWords('3', '4', words) // 'ba phần tư'
 */
export const fractionInWords = (top: string, bottom: string, words: NumberWords): string =>
  `${words.integer(top)} phần ${bottom === '4' ? 'tư' : words.integer(bottom)}`
