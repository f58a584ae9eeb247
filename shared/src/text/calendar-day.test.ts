import { describe, expect, test } from 'vitest'
import { dayAfter, daysBetween, mondayOf, weekdayOf, weekdayWords, weekdays, type Weekday } from './calendar-day.ts'

test.each([
  { day: '2026-12-31', count: 1, after: '2027-01-01' },
  { day: '2028-02-28', count: 1, after: '2028-02-29' },
  { day: '2026-03-01', count: -1, after: '2026-02-28' },
  { day: '2026-11-23', count: 7, after: '2026-11-30' },
  { day: '2026-11-23', count: 0, after: '2026-11-23' },
])('$count days after $day is $after', ({ day, count, after }) => {
  expect(dayAfter(day, count)).toBe(after)
})

test.each([
  { day: '2026-11-23', weekday: 'mon', monday: '2026-11-23' },
  { day: '2026-11-29', weekday: 'sun', monday: '2026-11-23' },
  { day: '2027-01-03', weekday: 'sun', monday: '2026-12-28' },
  { day: '2024-02-29', weekday: 'thu', monday: '2024-02-26' },
])('$day is a $weekday of the week of $monday', ({ day, weekday, monday }) => {
  expect(weekdayOf(day)).toBe(weekday)
  expect(mondayOf(day)).toBe(monday)
})

test('a text that is no day is refused', () => {
  expect(() => weekdayOf('hôm nay')).toThrow(RangeError)
  expect(() => dayAfter('')).toThrow(RangeError)
})

test('the days between two days hold both, and there are none backwards', () => {
  expect(daysBetween('2026-11-29', '2026-12-01')).toEqual(['2026-11-29', '2026-11-30', '2026-12-01'])
  expect(daysBetween('2026-12-01', '2026-12-01')).toEqual(['2026-12-01'])
  expect(daysBetween('2026-12-02', '2026-12-01')).toEqual([])
})

const sayings: { days: readonly Weekday[]; words: string }[] = [
  { days: weekdays, words: 'tất cả các ngày' },
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], words: 'thứ Hai đến thứ Sáu' },
  { days: ['fri', 'mon'], words: 'thứ Hai, thứ Sáu' },
  { days: ['sat', 'sun'], words: 'thứ Bảy, Chủ nhật' },
  { days: ['mon', 'tue', 'wed', 'sat'], words: 'thứ Hai đến thứ Tư, thứ Bảy' },
  { days: [], words: '' },
]

describe('days of the week', () => {
  test.each(sayings)('$days are “$words”', ({ days, words }) => {
    expect(weekdayWords(days)).toBe(words)
  })
})
