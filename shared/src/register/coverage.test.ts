import { describe, expect, test } from 'vitest'
import { coverageOf, percentText, type Known, type Listed } from './coverage.ts'

const today = '2026-11-20'

const entry = (code: string, more: Partial<Listed> = {}): Listed => ({
  code,
  name: `Thủ tục ${code}`,
  field: 'Hộ tịch',
  responsibility: 'ward',
  state: 'listed',
  ...more,
})

let lastId = 0
const known = (code: string, more: Partial<Known> = {}): Known => ({
  id: (lastId += 1),
  slug: `thu-tuc-${lastId}`,
  code,
  lifecycle: 'new',
  newVersionOf: null,
  effectiveFrom: null,
  effectiveUntil: null,
  published: true,
  ...more,
})

describe('how a procedure of the register stands', () => {
  test.each([
    { lesson: 'nothing of it', procedures: [], standing: 'missing', published: 0 },
    { lesson: 'on the site', procedures: [known('1.000001')], standing: 'published', published: 1 },
    { lesson: 'under the code of the province', procedures: [known('1.000001.000.00.00.H56')], standing: 'published', published: 1 },
    { lesson: 'only drafted', procedures: [known('1.000001', { published: false })], standing: 'drafted', published: 0 },
    {
      lesson: 'on the site, with a draft of another of its codes',
      procedures: [known('1.000001', { published: false }), known('1.000001')],
      standing: 'published',
      published: 1,
    },
    { lesson: 'over', procedures: [known('1.000001', { effectiveUntil: '2026-11-19' })], standing: 'outdated', published: 0 },
    { lesson: 'on its last day', procedures: [known('1.000001', { effectiveUntil: today })], standing: 'published', published: 1 },
    { lesson: 'abolished', procedures: [known('1.000001', { lifecycle: 'abolished' })], standing: 'outdated', published: 0 },
    { lesson: 'announced only', procedures: [known('1.000001', { effectiveFrom: '2027-03-01' })], standing: 'published', published: 1 },
  ])('$lesson: $standing', ({ procedures, standing, published }) => {
    const coverage = coverageOf([entry('1.000001')], procedures, today)
    expect(coverage.rows.map((row) => row.standing)).toEqual([standing])
    expect(coverage.published).toBe(published)
  })

  test('a code counts once, through the version in force', () => {
    const root = known('1.000001', { effectiveUntil: '2026-10-31' })
    const next = known('1.000001', { newVersionOf: root.id, effectiveFrom: '2026-11-01' })
    const later = known('1.000001', { newVersionOf: root.id, effectiveFrom: '2027-03-01' })
    const coverage = coverageOf([entry('1.000001')], [root, next, later], today)
    expect(coverage.rows).toMatchObject([{ standing: 'published', procedure: { id: next.id } }])
    expect(coverage.published).toBe(1)
  })
})

describe('the register', () => {
  const register = [
    entry('1.000001'),
    entry('1.000002', { field: 'Đất đai' }),
    entry('1.000003', { responsibility: 'others' }),
    entry('1.000004', { responsibility: 'unclear' }),
    entry('1.000005', { state: 'abolition-proposed' }),
    entry('1.000006', { state: 'abolished' }),
    entry('1.000007', { state: 'abolished' }),
  ]
  const procedures = [
    known('1.000001'),
    known('1.000003'),
    known('1.000006'),
    known('1.000007', { lifecycle: 'abolished' }),
    known('2.999999'),
  ]
  const coverage = coverageOf(register, procedures, today)

  test('counts what the ward is responsible for and what nobody has abolished yet, by field', () => {
    expect(coverage.rows.map((row) => row.entry.code)).toEqual(['1.000002', '1.000001', '1.000005'])
    expect(coverage.fields).toEqual([
      { field: 'Đất đai', total: 1, published: 0 },
      { field: 'Hộ tịch', total: 2, published: 1 },
    ])
  })

  test('leaves to people what it cannot decide', () => {
    expect(coverage.unclear.map(({ code }) => code)).toEqual(['1.000004'])
    expect(coverage.proposed.map(({ code }) => code)).toEqual(['1.000005'])
  })

  test('names what is abolished and still shown, and what is shown without being listed', () => {
    expect(coverage.abolishedButShown.map((row) => row.entry.code)).toEqual(['1.000006'])
    expect(coverage.unlisted.map(({ code }) => code)).toEqual(['1.000003', '1.000006', '2.999999'])
  })
})

describe('a share', () => {
  test.each([
    { part: 0, whole: 7, text: '0 %' },
    { part: 1, whole: 3, text: '33,3 %' },
    { part: 1, whole: 2, text: '50 %' },
    { part: 1999, whole: 2000, text: '99,9 %' },
    { part: 5, whole: 5, text: '100 %' },
  ])('of $part of $whole is $text', ({ part, whole, text }) => {
    expect(percentText(part, whole)).toBe(text)
  })

  test('of nothing is none', () => {
    expect(() => percentText(0, 0)).toThrow(RangeError)
  })
})
