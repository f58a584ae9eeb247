import { expect, test } from 'vitest'
import { durationWords } from './duration-words.ts'

test.each([
  { seconds: 0, words: '0 giây' },
  { seconds: 59, words: '59 giây' },
  { seconds: 60, words: '1 phút' },
  { seconds: 130, words: '2 phút 10 giây' },
  { seconds: 3_600, words: '60 phút' },
  { seconds: 59.6, words: '1 phút' },
])('$seconds seconds are $words', ({ seconds, words }) => {
  expect(durationWords(seconds)).toBe(words)
})
