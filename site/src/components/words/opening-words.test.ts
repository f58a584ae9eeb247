import { expect, test } from 'vitest'
import { closureCode, openingCode, openingLines } from './opening-words.ts'

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const morning = { days: [...workdays, 'sat' as const], from: '07:30', until: '11:30' }
const afternoon = { days: [...workdays], from: '13:30', until: '17:00' }

test('days with the same times stand in one line', () => {
  expect(openingLines([afternoon, morning])).toEqual(['Thứ Hai đến thứ Sáu: 7:30–11:30, 13:30–17:00', 'Thứ Bảy: 7:30–11:30'])
  expect(openingLines([])).toEqual([])
})

test('times and closures are written for the page to read', () => {
  expect(openingCode([morning, afternoon])).toBe('123456 07:30-11:30, 12345 13:30-17:00')
  expect(closureCode([])).toBeNull()
  expect(closureCode([{ from: '2027-01-01', until: '2027-01-03', reason: 'Tết Dương lịch' }])).toBe('2027-01-01 2027-01-03 Tết Dương lịch')
})
