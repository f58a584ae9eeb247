import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant as instantSchema } from '../contract/parts.ts'
import * as vietnam from './vietnam-day.ts'

test.each([
  { instant: '2026-01-31T23:30:00.000Z', day: '2026-02-01' },
  { instant: '2026-01-31T16:59:59.999Z', day: '2026-01-31' },
  { instant: '2026-01-31T17:00:00.000Z', day: '2026-02-01' },
  { instant: '2026-12-31T17:00:00.000Z', day: '2027-01-01' },
  { instant: '2028-02-28T20:00:00.000Z', day: '2028-02-29' },
])('$instant is on $day in Việt Nam', ({ instant, day }) => {
  expect(vietnam.vietnamDay(instant)).toBe(day)
  expect(vietnam.vietnamDay(new Date(instant))).toBe(day)
})

test('every instant lies between the beginning of its day and that of the next', () => {
  const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, (instant) => {
      const begin = vietnam.startOfVietnamDay(vietnam.vietnamDay(instant))
      expect(instantSchema.safeParse(begin).success).toBe(true)
      const sinceBegin = instant.getTime() - new Date(begin).getTime()
      expect(sinceBegin >= 0 && sinceBegin < 24 * 60 * 60 * 1000).toBe(true)
    }),
  )
})

test.each([{ day: '2026-02-30' }, { day: '2026-13-01' }, { day: '01/02/2026' }, { day: '' }])('“$day” begins at no instant', ({ day }) => {
  expect(() => vietnam.startOfVietnamDay(day)).toThrow(RangeError)
})

test('what is no instant has no day', () => {
  expect(() => vietnam.vietnamDay('hôm qua')).toThrow(RangeError)
})

test.each([
  { day: '2026-02-01', short: '01/02/2026' },
  { day: '2025-08-02', short: '02/8/2025' },
  { day: '2021-09-24', short: '24/9/2021' },
  { day: '2026-11-23', short: '23/11/2026' },
])('$day is written $short', ({ day, short }) => {
  expect(vietnam.formatDay(day)).toBe(short)
})

test.each([
  { month: '2026-01', written: 'tháng 01/2026' },
  { month: '2026-09', written: 'tháng 9/2026' },
  { month: '2026-11', written: 'tháng 11/2026' },
])('$month is written $written', ({ month, written }) => {
  expect(vietnam.formatMonth(month)).toBe(written)
})

test.each([
  { instant: '2026-11-23T03:02:31.000Z', second: '10:02:31 ngày 23/11/2026', minute: '10:02 ngày 23/11/2026' },
  { instant: '2026-01-31T23:30:00.000Z', second: '06:30:00 ngày 01/02/2026', minute: '06:30 ngày 01/02/2026' },
])('$instant is written $second', ({ instant, second, minute }) => {
  expect(vietnam.formatInstant(instant)).toBe(second)
  expect(vietnam.formatMinute(new Date(instant))).toBe(minute)
})
