import { expect, test } from 'vitest'
import { fileWords } from './file-words.ts'
import { airingWords, minutesWords } from './script-words.ts'

test.each([
  { airFrom: null, airUntil: null, words: null },
  { airFrom: '2025-10-06', airUntil: '2025-10-08', words: 'Phát từ 06/10/2025 đến 08/10/2025' },
  { airFrom: '2025-10-06', airUntil: '2025-10-06', words: 'Phát ngày 06/10/2025' },
  { airFrom: '2025-10-06', airUntil: null, words: 'Phát từ 06/10/2025' },
  { airFrom: null, airUntil: '2025-10-08', words: 'Phát đến 08/10/2025' },
])('on air from $airFrom until $airUntil: $words', ({ words, ...days }) => {
  expect(airingWords(days)).toBe(words)
})

test.each([
  { seconds: 40, words: 'dưới 1 phút' },
  { seconds: 60, words: 'khoảng 1 phút' },
  { seconds: 75, words: 'khoảng 1,5 phút' },
  { seconds: 170, words: 'khoảng 3 phút' },
])('$seconds seconds are $words', ({ seconds, words }) => {
  expect(minutesWords(seconds)).toBe(words)
})

test.each([
  { mimeType: 'application/pdf', bytes: 125_000, words: 'PDF, 122 KB' },
  { mimeType: 'application/pdf', bytes: 12, words: 'PDF, 1 KB' },
  { mimeType: 'audio/mpeg', bytes: 2_621_440, words: 'âm thanh MP3, 2,5 MB' },
  { mimeType: 'application/x-odd', bytes: 2048, words: 'X-ODD, 2 KB' },
])('a file of $bytes bytes is $words', ({ words, ...file }) => {
  expect(fileWords(file)).toBe(words)
})
