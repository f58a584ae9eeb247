import { expect, test } from 'vitest'
import { basisKeysOf, keyOfBasis, restsOn } from './legal-basis.ts'

const document = { id: 7, number: '60/2014/QH13' }

test.each([
  { lesson: 'an editor linked the two', basis: { document: 7, number: null }, rests: true },
  { lesson: 'an editor linked another document of the same number', basis: { document: 8, number: '60/2014/QH13' }, rests: false },
  { lesson: 'the numbers are one', basis: { document: null, number: '60/2014/QH13' }, rests: true },
  { lesson: 'the numbers are one but for spaces and capitals', basis: { document: null, number: '60/2014/ qh13' }, rests: true },
  { lesson: 'the numbers differ', basis: { document: null, number: '160/2014/QH13' }, rests: false },
  { lesson: 'nothing is known of the basis', basis: { document: null, number: null }, rests: false },
])('$lesson', ({ basis, rests }) => {
  expect(restsOn(basis, document)).toBe(rests)
  expect(basisKeysOf(document).some((key) => key === keyOfBasis(basis))).toBe(rests)
})

test('a document without a number is found by links only', () => {
  expect(restsOn({ document: null, number: '' }, { id: 7, number: null })).toBe(false)
  expect(restsOn({ document: 7, number: null }, { id: 7, number: null })).toBe(true)
})
