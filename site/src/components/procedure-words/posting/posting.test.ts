import { procedureInItsSecondVersion, procedureWithEveryPart, wardAtTheRoot } from '@ward/shared/examples'
import type { Procedure } from '@ward/shared/contract/kinds/procedure/procedure'
import type { Ward } from '@ward/shared/contract/kinds/ward'
import type { PlaceAmongVersions } from '../../../content/questions/procedures/versions.ts'
import { describe, expect, test } from 'vitest'
import { postedPartsOf } from './posted-parts.ts'
import { postingOf } from './posting.ts'
import { printMarkOf } from './print-mark.ts'

const procedure = procedureWithEveryPart
const mark = printMarkOf(procedure, wardAtTheRoot)

function placeAs(role: PlaceAmongVersions['shown']['role']): PlaceAmongVersions {
  const shown = { address: '/thu-tuc/dang-ky-khai-sinh', role, effectiveFrom: null, lastDay: null }
  return { family: { address: '/thu-tuc/dang-ky-khai-sinh', name: 'Đăng ký khai sinh' }, shown, versions: [shown] }
}

describe('the mark of a print', () => {
  test('is six letters and digits', () => {
    expect(mark).toMatch(/^[0-9a-f]{6}$/)
  })

  const changes: { what: string; change: Partial<Procedure> }[] = [
    { what: 'a step', change: { steps: 'Bước 1: Nộp hồ sơ' } },
    { what: 'a fee', change: { methods: procedure.methods.slice(1) } },
    { what: 'a paper', change: { paperCases: procedure.paperCases.slice(1) } },
    { what: 'the last day', change: { effectiveUntil: '2027-02-27' } },
    { what: 'the counter', change: { counter: 'Quầy số 3' } },
  ]
  test.each(changes)('changes with $what', ({ change }) => {
    expect(printMarkOf({ ...procedure, ...change }, wardAtTheRoot)).not.toBe(mark)
  })

  test.each<{ what: string; ward: Ward }>([
    {
      what: 'the hours of the one-stop centre',
      ward: { ...wardAtTheRoot, oneStopCentre: { ...wardAtTheRoot.oneStopCentre, hours: null } },
    },
    { what: 'where to send feedback', ward: { ...wardAtTheRoot, feedbackGuide: 'Gửi tại phường.' } },
  ])('changes with $what', ({ ward }) => {
    expect(printMarkOf(procedure, ward)).not.toBe(mark)
  })

  test.each<{ what: string; change: Partial<Procedure> }>([
    { what: 'a new comparison that found nothing', change: { source: { ...procedure.source, comparedDay: '2026-12-01' } } },
    { what: 'a publication without a change', change: { changedAt: '2026-12-01T00:00:00.000Z' } },
    { what: 'situations, which are not printed', change: { situations: [] } },
  ])('stays through $what', ({ change }) => {
    expect(printMarkOf({ ...procedure, ...change }, wardAtTheRoot)).toBe(mark)
  })
})

describe('the address a print leads to', () => {
  test('is that of the procedure with the mark', () => {
    expect(postingOf(procedure, wardAtTheRoot, placeAs('current')).scanUrl).toBe(
      `https://truclam.thanhhoa.gov.vn/thu-tuc/dang-ky-khai-sinh?ban=${mark}`,
    )
  })

  test('says when a text begins that is printed ahead', () => {
    const upcoming = procedureInItsSecondVersion
    expect(postingOf(upcoming, wardAtTheRoot, placeAs('upcoming')).scanUrl).toMatch(
      new RegExp(`\\?ban=[0-9a-f]{6}&tu=${upcoming.effectiveFrom}$`),
    )
  })
})

describe('the parts of a posting', () => {
  test('stand in the order of the law, numbered without gaps', () => {
    const parts = Object.entries(postedPartsOf(procedure)).filter(([, part]) => part !== null)
    const inOrder = parts.toSorted(([, a], [, b]) => (a?.number ?? 0) - (b?.number ?? 0))
    expect(inOrder.map(([, part]) => part?.number)).toEqual(inOrder.map((_, position) => position + 1))
    expect(inOrder.map(([name]) => name)).toEqual([
      'steps',
      'methods',
      'papers',
      'duration',
      'audience',
      'agency',
      'results',
      'fees',
      'forms',
      'requirements',
      'legalBases',
      'place',
      'notes',
      'feedback',
    ])
  })

  test('leave out what the source does not tell, and say what does not apply', () => {
    const without = postedPartsOf({ ...procedure, requirements: null, results: [], notApplicable: ['results'] })
    expect(without.requirements).toBeNull()
    expect(without.results).toMatchObject({ number: 7, isNotApplicable: true })
    expect(without.legalBases?.number).toBe(10)
  })
})
