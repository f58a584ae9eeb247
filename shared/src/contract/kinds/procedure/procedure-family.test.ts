import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addressOfFamily,
  addressOfVersion,
  familiesOf,
  lastDayOf,
  roleOf,
  slugOfNewVersion,
  validityOfProcedure,
  type Version,
} from './procedure-family.ts'

function version(id: number, effectiveFrom: string | null, more: Partial<Version> = {}): Version {
  return { id, slug: `thu-tuc-${id}`, newVersionOf: id === 1 ? null : 1, effectiveFrom, effectiveUntil: null, ...more }
}

const root = version(1, null)
const of2027 = version(2, '2027-03-01')
const of2028 = version(3, '2028-07-01')

describe('which version is in force', () => {
  test.each([
    { lesson: 'a procedure without versions', versions: [root], onDay: '2026-11-20', current: 1 },
    {
      lesson: 'a procedure that is still to come, without versions',
      versions: [version(1, '2027-03-01')],
      onDay: '2026-11-20',
      current: 1,
    },
    { lesson: 'the day before the new version', versions: [root, of2027], onDay: '2027-02-28', current: 1 },
    { lesson: 'the day of the new version', versions: [root, of2027], onDay: '2027-03-01', current: 2 },
    { lesson: 'long after', versions: [root, of2027], onDay: '2099-01-01', current: 2 },
    { lesson: 'between two new versions', versions: [of2028, of2027, root], onDay: '2028-06-30', current: 2 },
    { lesson: 'the day of the second new version', versions: [of2028, of2027, root], onDay: '2028-07-01', current: 3 },
    {
      lesson: 'of two from one day, the one written later',
      versions: [version(3, '2027-03-01'), of2027, root],
      onDay: '2027-03-01',
      current: 3,
    },
    {
      lesson: 'in a gap the one that is over, because nothing newer has begun',
      versions: [version(1, null, { effectiveUntil: '2026-12-31' }), of2027],
      onDay: '2027-01-15',
      current: 1,
    },
    { lesson: 'a root that is not public', versions: [of2027, of2028], onDay: '2027-03-01', current: 2 },
    { lesson: 'a root that is not public, before anything begins', versions: [of2028, of2027], onDay: '2026-11-20', current: 2 },
    { lesson: 'a middle version that is not public', versions: [root, of2028], onDay: '2027-03-01', current: 1 },
  ])('$lesson', ({ versions, onDay, current }) => {
    const families = familiesOf(versions, onDay)
    expect(families).toHaveLength(1)
    expect(families[0]?.current.id).toBe(current)
  })

  test('about 41 procedures of civil status change on 1 March 2027, each by itself', () => {
    const before = Array.from({ length: 41 }, (_, place) => version(100 + place, '2016-01-01', { newVersionOf: null }))
    const after = before.map(({ id }) => version(1000 + id, '2027-03-01', { newVersionOf: id }))
    const inForceOn = (day: string) => familiesOf([...before, ...after], day).map(({ current }) => current)
    expect(inForceOn('2027-02-28')).toEqual(before)
    expect(inForceOn('2027-03-01')).toEqual(after)
  })
})

describe('what a version is, and where', () => {
  const rows = [
    { onDay: '2026-11-20', id: 1, role: 'current', address: '/thu-tuc/thu-tuc-1' },
    { onDay: '2026-11-20', id: 2, role: 'upcoming', address: '/thu-tuc/thu-tuc-2' },
    { onDay: '2027-03-01', id: 1, role: 'superseded', address: '/thu-tuc/thu-tuc-1/quy-dinh-cu' },
    { onDay: '2027-03-01', id: 2, role: 'current', address: '/thu-tuc/thu-tuc-2' },
    { onDay: '2027-03-01', id: 3, role: 'upcoming', address: '/thu-tuc/thu-tuc-3' },
    { onDay: '2028-07-01', id: 2, role: 'superseded', address: '/thu-tuc/thu-tuc-2' },
  ]
  test.each(rows)('on $onDay version $id is $role at $address', ({ onDay, id, role, address }) => {
    const [family] = familiesOf([root, of2027, of2028], onDay)
    const found = family?.versions.find((one) => one.id === id)
    if (family === undefined || found === undefined) throw new Error('The version is in no family')
    expect(roleOf(family, found)).toBe(role)
    expect(addressOfVersion(family, found)).toBe(address)
    expect(addressOfFamily(family)).toBe('/thu-tuc/thu-tuc-1')
  })

  test('without its root a family has the address of its earliest version', () => {
    const [family] = familiesOf([of2028, of2027], '2028-07-01')
    expect(family && addressOfFamily(family)).toBe('/thu-tuc/thu-tuc-2')
  })

  test.each([
    { lesson: 'the day before the next one begins', effectiveUntil: null, lastDay: '2027-02-28' },
    { lesson: 'its own, when that is earlier', effectiveUntil: '2026-12-31', lastDay: '2026-12-31' },
    { lesson: 'the day before the next one, when its own is later', effectiveUntil: '2030-12-31', lastDay: '2027-02-28' },
  ])('the last day of a version is $lesson', ({ effectiveUntil, lastDay }) => {
    const first = version(1, null, { effectiveUntil })
    expect(lastDayOf({ versions: [first, of2027] }, first)).toBe(lastDay)
    expect(lastDayOf({ versions: [first, of2027] }, of2027)).toBeNull()
  })

  test.each([
    { slug: 'dang-ky-khai-sinh', day: '2027-03-01', expected: 'dang-ky-khai-sinh-tu-01-03-2027' },
    { slug: 'a'.repeat(120), day: '2027-03-01', expected: `${'a'.repeat(106)}-tu-01-03-2027` },
    { slug: `${'a'.repeat(105)}-b`, day: '2027-03-01', expected: `${'a'.repeat(105)}-tu-01-03-2027` },
  ])('a new version of $slug gets the slug $expected', ({ slug, day, expected }) => {
    expect(slugOfNewVersion(slug, day)).toBe(expected)
  })
})

const days = fc.constantFrom(null, '2026-01-01', '2027-03-01', '2028-07-01')
const anyVersions = fc
  .uniqueArray(
    fc.record({ id: fc.integer({ min: 1, max: 9 }), newVersionOf: fc.option(fc.integer({ min: 1, max: 9 })), effectiveFrom: days }),
    {
      selector: ({ id }) => id,
    },
  )
  .map((rows) => rows.map(({ id, ...row }): Version => ({ id, slug: `thu-tuc-${id}`, effectiveUntil: null, ...row })))

test('whatever refers to whatever, every version is in one family and every page has an address of its own', () => {
  fc.assert(
    fc.property(anyVersions, fc.constantFrom('2025-01-01', '2027-03-01', '2030-01-01'), (versions, onDay) => {
      const families = familiesOf(versions, onDay)
      expect(families.flatMap((family) => family.versions.map(({ id }) => id)).toSorted()).toEqual(versions.map(({ id }) => id).toSorted())
      const pages = families.flatMap((family) => [
        ...new Set([addressOfFamily(family), ...family.versions.map((one) => addressOfVersion(family, one))]),
      ])
      expect(new Set(pages).size).toBe(pages.length)
      for (const family of families) {
        expect(family.versions).toContain(family.current)
        expect(family.versions.filter((one) => roleOf(family, one) === 'current')).toEqual([family.current])
      }
    }),
  )
})

test.each([
  { lifecycle: 'abolished', effectiveUntil: null, validity: 'expired' },
  { lifecycle: 'abolished', effectiveUntil: '2027-12-31', validity: 'in-force' },
  { lifecycle: 'abolished', effectiveUntil: '2026-12-31', validity: 'expired' },
  { lifecycle: 'amended', effectiveUntil: null, validity: 'in-force' },
] as const)('a procedure that is $lifecycle with the last day $effectiveUntil is $validity', ({ validity, ...procedure }) => {
  expect(validityOfProcedure({ ...procedure, effectiveFrom: null }, '2027-03-01')).toBe(validity)
})
