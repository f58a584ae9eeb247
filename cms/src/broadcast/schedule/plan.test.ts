import { describe, expect, test } from 'vitest'
import { planDays, planSession, slotsOf, type PlannedRow, type Session } from './plan.ts'

const morning: Session = { id: 'sang', name: 'Buổi sáng', time: '05:00' }
const evening: Session = { id: 'chieu', name: 'Buổi chiều', time: '17:00' }
const sessions = [morning, evening]
const limit = 15 * 60

const usual: PlannedRow = {
  id: 1,
  scriptId: 1,
  title: 'Đăng ký khai sinh',
  firstDay: '2026-11-23',
  lastDay: '2026-11-25',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  sessions: ['sang', 'chieu'],
  repeats: 1,
  priority: 'normal',
  secondsEach: 300,
  clusters: [],
  since: '2026-11-01T00:00:00.000Z',
  approved: true,
}

const monday = { day: '2026-11-23', session: morning }
const planned = (rows: PlannedRow[]) => planSession(monday, sessions, rows, limit)
const outlineOf = (rows: PlannedRow[]) => planned(rows).items.map(({ row, state, startsAfter }) => [row.id, state, startsAfter])

interface Case {
  lesson: string
  rows: Partial<PlannedRow>[]
  outline: [number, string, number | null][]
  used: number
}

const cases: Case[] = [
  { lesson: 'nothing is read when nothing is scheduled', rows: [], outline: [], used: 0 },
  {
    lesson: 'rows are read as they were scheduled',
    rows: [{ id: 2 }, { id: 1 }],
    outline: [
      [1, 'fits', 0],
      [2, 'fits', 300],
    ],
    used: 600,
  },
  {
    lesson: 'what fills the session to the second fits',
    rows: [{ id: 1 }, { id: 2 }, { id: 3 }],
    outline: [
      [1, 'fits', 0],
      [2, 'fits', 300],
      [3, 'fits', 600],
    ],
    used: 900,
  },
  {
    lesson: 'what comes last is pushed out when the minutes are used up',
    rows: [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }],
    outline: [
      [1, 'fits', 0],
      [2, 'fits', 300],
      [3, 'fits', 600],
      [4, 'pushed-out', null],
    ],
    used: 900,
  },
  {
    lesson: 'a shorter one after it may still fit',
    rows: [{ id: 1, secondsEach: 700 }, { id: 2 }, { id: 3, secondsEach: 200 }],
    outline: [
      [1, 'fits', 0],
      [2, 'pushed-out', null],
      [3, 'fits', 700],
    ],
    used: 900,
  },
  {
    lesson: 'an urgent one jumps the queue and pushes out what no longer fits',
    rows: [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 9, priority: 'urgent', secondsEach: 60 }],
    outline: [
      [9, 'fits', 0],
      [1, 'fits', 60],
      [2, 'fits', 360],
      [3, 'pushed-out', null],
    ],
    used: 660,
  },
  {
    lesson: 'priority goes between urgent and normal',
    rows: [{ id: 1 }, { id: 2, priority: 'priority' }, { id: 3, priority: 'urgent' }],
    outline: [
      [3, 'fits', 0],
      [2, 'fits', 300],
      [1, 'fits', 600],
    ],
    used: 900,
  },
  {
    lesson: 'urgent ones are read even beyond the limit',
    rows: [
      { id: 1, priority: 'urgent', secondsEach: 600 },
      { id: 2, priority: 'urgent', secondsEach: 600 },
    ],
    outline: [
      [1, 'fits', 0],
      [2, 'fits', 600],
    ],
    used: 1200,
  },
  {
    lesson: 'repeats in a row take their time',
    rows: [{ id: 1, repeats: 3 }, { id: 2 }],
    outline: [
      [1, 'fits', 0],
      [2, 'pushed-out', null],
    ],
    used: 900,
  },
  {
    lesson: 'a withdrawn script stays in sight and takes no time',
    rows: [{ id: 1, approved: false, secondsEach: 900 }, { id: 2 }],
    outline: [
      [1, 'withdrawn', null],
      [2, 'fits', 0],
    ],
    used: 300,
  },
  { lesson: 'other sessions are not looked at', rows: [{ sessions: ['chieu'] }], outline: [], used: 0 },
  { lesson: 'other days of the week are not looked at', rows: [{ days: ['tue'] }], outline: [], used: 0 },
  {
    lesson: 'a session that had begun when the row was made is none of its',
    rows: [{ since: '2026-11-22T22:00:00.001Z' }],
    outline: [],
    used: 0,
  },
  { lesson: 'days before the first are not looked at', rows: [{ firstDay: '2026-11-24' }], outline: [], used: 0 },
  { lesson: 'days after the last are not looked at', rows: [{ firstDay: '2026-11-16', lastDay: '2026-11-22' }], outline: [], used: 0 },
]

describe('a session', () => {
  test.each(cases)('$lesson', ({ rows, outline, used }) => {
    const whole = rows.map((row) => ({ ...usual, ...row }))
    expect(outlineOf(whole)).toEqual(outline)
    expect(planned(whole).usedSeconds).toBe(used)
    expect(outlineOf(whole.toReversed())).toEqual(outline)
  })

  test('tells which airing of how many an item is', () => {
    const airings = planDays(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'], sessions, [usual], limit).map(
      ({ day, session, items }) => [day, session.id, ...items.map(({ airing, airings: all }) => `${airing}/${all}`)],
    )
    expect(airings).toEqual([
      ['2026-11-23', 'sang', '1/6'],
      ['2026-11-23', 'chieu', '2/6'],
      ['2026-11-24', 'sang', '3/6'],
      ['2026-11-24', 'chieu', '4/6'],
      ['2026-11-25', 'sang', '5/6'],
      ['2026-11-25', 'chieu', '6/6'],
      ['2026-11-26', 'sang'],
      ['2026-11-26', 'chieu'],
    ])
  })
})

test('a row over a weekend and the turn of a year is on air on its days of the week only', () => {
  const row = { ...usual, firstDay: '2026-12-31', lastDay: '2027-01-04', sessions: ['sang'] }
  expect(slotsOf(row, sessions).map(({ day }) => day)).toEqual(['2026-12-31', '2027-01-01', '2027-01-04'])
})

test('a session the station no longer has is left out', () => {
  expect(slotsOf({ ...usual, sessions: ['trua'] }, sessions)).toEqual([])
})
