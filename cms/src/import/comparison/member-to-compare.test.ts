import { describe, expect, it } from 'vitest'
import { memberToCompare } from './member-to-compare.ts'

const root = { id: 1, slug: 'khai-sinh', newVersionOf: null, effectiveFrom: null, effectiveUntil: null }
const from2027 = { id: 2, slug: 'khai-sinh-tu-01-03-2027', newVersionOf: 1, effectiveFrom: '2027-03-01', effectiveUntil: null }

const rows = [
  { what: 'nothing is stored', members: [], day: '2026-11-24', id: undefined },
  { what: 'there is one version', members: [root], day: '2026-11-24', id: 1 },
  { what: 'the next version is prepared', members: [from2027, root], day: '2027-02-28', id: 1 },
  { what: 'the next version is in force', members: [from2027, root], day: '2027-03-01', id: 2 },
]

describe('a source is compared with the version in force', () => {
  it.each(rows)('when $what', ({ day, id, members }) => {
    expect(memberToCompare(members, day)?.id).toBe(id)
  })
})
