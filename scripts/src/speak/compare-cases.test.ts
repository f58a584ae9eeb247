import { describe, expect, test } from 'vitest'
import { compareCases } from './compare-cases.ts'

const row = (category: string, written: string, spoken: string) => JSON.stringify({ category, written, spoken })

describe('compareCases', () => {
  test('counts what is said as expected, by category, and names the misses', () => {
    const compared = compareCases(
      [row('cardinal', '15', 'mười lăm'), row('cardinal', '21', 'hai mốt'), '', row('time', '7h', 'bảy giờ ')].join('\n'),
    )
    expect(compared).toEqual({
      cases: 3,
      right: 2,
      accuracy: 0.6667,
      misses: [{ category: 'cardinal', written: '21', expected: 'hai mốt', said: 'hai mươi mốt' }],
      byCategory: { cardinal: { cases: 2, right: 1, accuracy: 0.5 }, time: { cases: 1, right: 1, accuracy: 1 } },
    })
  })

  test.each([
    { file: '', says: 'The file has no cases.' },
    { file: `${row('time', '7h', 'bảy giờ')}\n{"written":"7h"}`, says: 'Line 2 is no row' },
    { file: 'không phải JSON', says: 'Line 1 is no row' },
  ])('refuses a file that says nothing: $says', ({ file, says }) => {
    expect(() => compareCases(file)).toThrow(says)
  })
})
