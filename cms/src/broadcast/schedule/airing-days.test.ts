import { weekdays, type Weekday } from '@ward/shared/text/calendar-day'
import { describe, expect, test } from 'vitest'
import { airingDayFrom, isTooLong, lastOfThree, longestRun } from './airing-days.ts'

const working: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

interface Case {
  lesson: string
  from: string
  on: readonly Weekday[]
  first: string
  last: string
  run: number
}

const cases: Case[] = [
  { lesson: 'Monday to Wednesday', from: '2026-11-23', on: working, first: '2026-11-23', last: '2026-11-25', run: 3 },
  { lesson: 'from a Friday the weekend is skipped', from: '2026-11-27', on: working, first: '2026-11-27', last: '2026-12-01', run: 2 },
  { lesson: 'from a Saturday it begins on Monday', from: '2026-11-28', on: working, first: '2026-11-30', last: '2026-12-02', run: 3 },
  { lesson: 'at the turn of a year', from: '2026-12-30', on: working, first: '2026-12-30', last: '2027-01-01', run: 3 },
  { lesson: 'every day of the week', from: '2026-11-27', on: weekdays, first: '2026-11-27', last: '2026-11-29', run: 3 },
  { lesson: 'once a week', from: '2026-11-24', on: ['mon'], first: '2026-11-30', last: '2026-12-14', run: 1 },
]

describe('three days by default', () => {
  test.each(cases)('$lesson', ({ from, on, first, last, run }) => {
    expect(airingDayFrom(from, on)).toBe(first)
    expect(lastOfThree(from, on)).toBe(last)
    expect(longestRun(first, last, on)).toBe(run)
  })

  test('cannot be had when the station is never on air', () => {
    expect(() => lastOfThree('2026-11-23', [])).toThrow(RangeError)
  })
})

test('a year is not too long, more is', () => {
  expect(isTooLong('2026-01-01', '2027-01-01')).toBe(false)
  expect(isTooLong('2026-01-01', '2027-01-02')).toBe(true)
})
