import { describe, expect, it } from 'vitest'
import { inStoredOrder } from './in-stored-order.ts'

const rows = [
  { what: 'the ward’s order stays', stored: 'cba', said: 'abc', ordered: 'cba' },
  { what: 'a new one stands behind the one before it', stored: 'ba', said: 'axb', ordered: 'bax' },
  { what: 'a new first one stands first', stored: 'ba', said: 'xab', ordered: 'xba' },
  { what: 'several new ones stay together', stored: 'ba', said: 'axyb', ordered: 'baxy' },
  { what: 'what is gone is gone', stored: 'cba', said: 'ab', ordered: 'ba' },
  { what: 'one that stands there twice stays twice', stored: 'ab', said: 'aab', ordered: 'aab' },
  { what: 'nothing stored', stored: '', said: 'ab', ordered: 'ab' },
]

describe('the items of a source', () => {
  it.each(rows)('come in the stored order: $what', ({ ordered, said, stored }) => {
    expect(inStoredOrder([...stored], [...said], String).join('')).toBe(ordered)
  })
})
