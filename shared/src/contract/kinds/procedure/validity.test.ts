import { describe, expect, test } from 'vitest'
import { isVisible } from '../../content.ts'
import { validityOf } from '../document.ts'
import { isNote } from './procedure.ts'

describe('isVisible', () => {
  const moment = '2026-11-20T02:00:00.000Z'

  test.each([
    { lesson: 'without limits, always', visibleFrom: null, visibleUntil: null, visible: true },
    { lesson: 'from the very moment it begins', visibleFrom: moment, visibleUntil: null, visible: true },
    { lesson: 'not a millisecond before it begins', visibleFrom: '2026-11-20T02:00:00.001Z', visibleUntil: null, visible: false },
    { lesson: 'until just before it ends', visibleFrom: null, visibleUntil: '2026-11-20T02:00:00.001Z', visible: true },
    { lesson: 'not at the moment it ends', visibleFrom: null, visibleUntil: moment, visible: false },
    {
      lesson: 'never when it ends before it begins',
      visibleFrom: '2026-12-01T00:00:00.000Z',
      visibleUntil: '2026-11-01T00:00:00.000Z',
      visible: false,
    },
  ])('a document is visible $lesson', ({ visibleFrom, visibleUntil, visible }) => {
    expect(isVisible({ visibleFrom, visibleUntil }, moment)).toBe(visible)
  })
})

describe('validityOf', () => {
  test.each([
    { effectiveFrom: null, effectiveUntil: null, onDay: '2026-11-20', validity: 'in-force' },
    { effectiveFrom: '2027-03-01', effectiveUntil: null, onDay: '2027-02-28', validity: 'upcoming' },
    { effectiveFrom: '2027-03-01', effectiveUntil: null, onDay: '2027-03-01', validity: 'in-force' },
    { effectiveFrom: null, effectiveUntil: '2027-02-28', onDay: '2027-02-28', validity: 'in-force' },
    { effectiveFrom: null, effectiveUntil: '2027-02-28', onDay: '2027-03-01', validity: 'expired' },
    { effectiveFrom: '2016-01-01', effectiveUntil: '2027-02-28', onDay: '2015-12-31', validity: 'upcoming' },
  ])('from $effectiveFrom until $effectiveUntil: on $onDay it is $validity', ({ effectiveFrom, effectiveUntil, onDay, validity }) => {
    expect(validityOf({ effectiveFrom, effectiveUntil }, onDay)).toBe(validity)
  })
})

test.each([
  { originals: 0, copies: 0, note: true },
  { originals: 1, copies: 0, note: false },
  { originals: 0, copies: 1, note: false },
])('a row of $originals originals and $copies copies is a note: $note', ({ originals, copies, note }) => {
  expect(isNote({ originals, copies })).toBe(note)
})
