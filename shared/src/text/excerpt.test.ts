import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../testing/any-text.ts'
import { excerptOf } from './excerpt.ts'

describe('excerptOf', () => {
  const sentence = 'Từ ngày 01/12, phường tiếp nhận hồ sơ trực tuyến.'

  test.each([
    { lesson: 'a text that fits stays whole', text: sentence, maxCharacters: 60, excerpt: sentence },
    { lesson: 'exactly fitting is fitting', text: 'Hộ tịch', maxCharacters: 7, excerpt: 'Hộ tịch' },
    { lesson: 'the cut lies between words', text: sentence, maxCharacters: 30, excerpt: 'Từ ngày 01/12, phường tiếp…' },
    { lesson: 'a word that just fits is kept', text: sentence, maxCharacters: 8, excerpt: 'Từ ngày…' },
    { lesson: 'no comma stands before the dots', text: sentence, maxCharacters: 16, excerpt: 'Từ ngày 01/12…' },
    { lesson: 'lines become one', text: 'Một\n\n hai', maxCharacters: 20, excerpt: 'Một hai' },
    { lesson: 'a single long word is cut inside', text: 'dichvucong.gov.vn', maxCharacters: 6, excerpt: 'dichv…' },
    { lesson: 'a pair of surrogates is never torn', text: '😀😀😀', maxCharacters: 2, excerpt: '😀…' },
    { lesson: 'nothing stays nothing', text: ' ', maxCharacters: 5, excerpt: '' },
  ])('$lesson', ({ text, maxCharacters, excerpt }) => {
    expect(excerptOf(text, maxCharacters)).toBe(excerpt)
  })

  test('an excerpt never exceeds its length and is its own excerpt', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, maxCharacters) => {
        const excerpt = excerptOf(text, maxCharacters)
        expect(Array.from(excerpt).length).toBeLessThanOrEqual(maxCharacters)
        expect(excerptOf(excerpt, maxCharacters)).toBe(excerpt)
      }),
    )
  })

  test('a length below 1 is refused', () => {
    expect(() => excerptOf('a', 0)).toThrow(RangeError)
  })
})
