import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../../testing/any-text.ts'
import { durationOf, syllables } from './duration.ts'
import { sentencesOf } from './sentences.ts'
import { speak } from './speak.ts'

const textsOf = (spoken: string, most?: number) => sentencesOf(spoken, most).map(({ text }) => text)

describe('sentencesOf', () => {
  test.each([
    { lesson: 'sentences are breaths', spoken: 'Kính thưa bà con. Mời bà con đến!', breaths: ['Kính thưa bà con.', 'Mời bà con đến!'] },
    { lesson: 'the dot of an initial ends none', spoken: 'bà Trần T. H. đến. Hết.', breaths: ['bà Trần T. H. đến.', 'Hết.'] },
    { lesson: 'paragraphs part breaths', spoken: 'một\nhai', breaths: ['một', 'hai'] },
    {
      lesson: 'a long sentence is cut behind commas',
      spoken: 'một hai, ba bốn, năm sáu.',
      most: 4,
      breaths: ['một hai, ba bốn,', 'năm sáu.'],
    },
    { lesson: 'without commas it stays whole', spoken: 'một hai ba bốn năm.', most: 4, breaths: ['một hai ba bốn năm.'] },
    { lesson: 'of nothing there is nothing', spoken: '', breaths: [] },
  ])('$lesson', ({ spoken, most, breaths }) => {
    expect(textsOf(spoken, most)).toEqual(breaths)
  })

  test('breaths lie where they say and miss no syllable', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (input, most) => {
        const { text } = speak(input)
        const breaths = sentencesOf(text, most)
        for (const breath of breaths) expect(text.slice(breath.start, breath.end)).toBe(breath.text)
        expect(breaths.reduce((sum, breath) => sum + breath.syllables, 0)).toBe(syllables(text))
      }),
    )
  })
})

describe('durationOf', () => {
  test.each([
    { spoken: 'UBND', seconds: 0.35 },
    { spoken: 'Ủy ban nhân dân', seconds: 1.41 },
    { spoken: 'Một, hai. Ba', seconds: 1.06 + 0.9 },
    { spoken: 'Một.\nHai.', seconds: 0.71 + 1 },
    { spoken: '', seconds: 0 },
  ])('"$spoken" takes $seconds seconds', ({ spoken, seconds }) => {
    expect(durationOf(spoken)).toBeCloseTo(seconds, 1)
  })

  test('a faster pace and shorter pauses take less', () => {
    const spoken = 'Kính thưa toàn thể nhân dân. Xin cảm ơn.'
    expect(durationOf(spoken, { syllablesAMinute: 180, longPauseSeconds: 0 })).toBe(3)
    expect(durationOf(spoken, { syllablesAMinute: 160 })).toBeGreaterThan(durationOf(spoken))
  })
})

test('years and abbreviations count as they are said', () => {
  expect(syllables(speak('UBND').text)).toBe(4)
  expect(syllables(speak('2025').text)).toBe(7)
})
