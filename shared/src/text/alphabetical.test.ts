import { expect, test } from 'vitest'
import { compareVietnamese } from './alphabetical.ts'

test.each([
  { lesson: 'đ follows d', sorted: ['Chứng thực', 'Dân tộc', 'Du lịch', 'Đất đai', 'Giáo dục'] },
  {
    lesson: 'ă and â follow a, ê follows e, ô and ơ follow o, ư follows u',
    sorted: ['an', 'ăn', 'ân', 'en', 'ên', 'on', 'ôn', 'ơn', 'un', 'ưn'],
  },
  { lesson: 'tones stand in the order of the dictionary', sorted: ['ba', 'bà', 'bả', 'bã', 'bá', 'bạ'] },
  { lesson: 'a letter weighs more than a tone', sorted: ['bà con', 'ba lô', 'bá tước'] },
  { lesson: 'numbers go by their value', sorted: ['Mẫu 2', 'Mẫu 10'] },
])('$lesson', ({ sorted }) => {
  expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted)
})

test('composed and decomposed texts are equal', () => {
  expect(compareVietnamese('Hộ tịch', 'Hộ tịch'.normalize('NFD'))).toBe(0)
})
