import { expect, test } from 'vitest'
import { multipliedKinds, sharesOf } from './shares.ts'

test.each([{ documents: 200 }, { documents: 500 }, { documents: 2000 }, { documents: 10_000 }, { documents: 10_007 }])(
  'the shares of $documents documents add up, and none has more templates than documents',
  ({ documents }) => {
    const shares = sharesOf(documents)
    const counts = multipliedKinds.map((kind) => shares[kind].documents)
    expect(counts.reduce((sum, count) => sum + count, shares.procedures)).toBe(documents)
    for (const kind of multipliedKinds) expect(shares[kind].templates).toBeLessThanOrEqual(shares[kind].documents)
    expect(Math.min(...counts)).toBeGreaterThan(0)
  },
)
