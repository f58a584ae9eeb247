import { expect, test } from 'vitest'
import { median, medianOfEach, percentile95, toTenth } from './statistics.ts'

test.each([
  { values: [7], middle: 7, most: 7 },
  { values: [30, 10, 20], middle: 20, most: 30 },
  { values: [4, 1, 3, 2], middle: 2, most: 4 },
  { values: Array.from({ length: 100 }, (_, index) => 100 - index), middle: 50, most: 95 },
  { values: Array.from({ length: 20 }, (_, index) => index + 1), middle: 10, most: 19 },
])('of $values.length values the median is $middle and 95 of 100 are at most $most', ({ values, middle, most }) => {
  expect(median(values)).toBe(middle)
  expect(percentile95(values)).toBe(most)
})

test('nothing has no median', () => {
  expect(() => median([])).toThrow('no values')
})

test('a stop that did not happen took no time', () => {
  expect(medianOfEach([{ load: 5, render: 9 }, { render: 7 }, { load: 1, render: 8 }])).toEqual({ load: 1, render: 8 })
})

test('rounding keeps a tenth', () => {
  expect(toTenth(12.34)).toBe(12.3)
})
