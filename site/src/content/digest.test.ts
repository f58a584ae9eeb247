import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestOf, withDigest } from './digest.ts'

test('equal answers have equal digests', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (answer) => {
      expect(digestOf(structuredClone(answer))).toBe(digestOf(answer))
    }),
  )
})

test('different answers have different digests', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other))
      expect(digestOf(one)).not.toBe(digestOf(other))
    }),
  )
})

test('a changed copy of a digested item has a digest of its own', () => {
  const item = withDigest({ id: 1, title: 'Một' })
  expect(digestOf([{ ...item, title: 'Hai' }])).not.toBe(digestOf([item]))
  expect(digestOf([{ ...item }])).not.toBe('')
})
