import { weekdays } from '@ward/shared/text/calendar-day'
import { expect, test } from 'vitest'
import { fileWords } from './file-words.ts'
import type { Airing } from '../../content/edition/airings.ts'
import { airingWords, minutesWords } from './script-words.ts'

const airings: (Pick<Airing, 'from' | 'until'> & Partial<Airing> & { words: string })[] = [
  { from: '2025-10-06', until: '2025-10-08', words: 'Phát từ 06/10/2025 đến 08/10/2025' },
  { from: '2025-10-06', until: '2025-10-06', words: 'Phát ngày 06/10/2025' },
  {
    from: '2026-11-27',
    until: '2026-12-01',
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    words: 'Phát từ 27/11/2026 đến 01/12/2026, thứ Hai, thứ Ba, thứ Sáu',
  },
  { from: '2026-11-02', until: '2026-11-30', days: ['mon'], words: 'Phát từ 02/11/2026 đến 30/11/2026, thứ Hai' },
  {
    from: '2025-10-06',
    until: '2025-10-06',
    sessions: [
      { name: 'Buổi sáng', time: '05:00' },
      { name: 'Buổi chiều', time: '17:00' },
    ],
    clusters: ['cụm loa Phú Sơn'],
    words: 'Phát ngày 06/10/2025; buổi sáng 05:00, buổi chiều 17:00; trên cụm loa Phú Sơn',
  },
]

test.each(airings)('on air from $from until $until: $words', ({ words, ...airing }) => {
  expect(airingWords({ id: 1, days: [...weekdays], sessions: [], clusters: [], ...airing })).toBe(words)
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
