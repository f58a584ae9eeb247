import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCulprits } from './find-culprits.ts'

const suspectsUpTo = (count: number) => Array.from({ length: count }, (_, index) => index)

test.each([
  { when: 'nothing is suspected', suspects: 0, isSound: () => false, found: [] },
  { when: 'it is not the suspects', suspects: 8, isSound: () => false, found: [] },
  { when: 'there is one suspect', suspects: 1, isSound: (brought: number[]) => brought.length === 0, found: [0] },
  { when: 'one of many spoils it', suspects: 100, isSound: (brought: number[]) => !brought.includes(37), found: [37] },
  {
    when: 'several spoil it',
    suspects: 9,
    isSound: (brought: number[]) => !brought.some((one) => [0, 4, 8].includes(one)),
    found: [0, 4, 8],
  },
  { when: 'two spoil it together', suspects: 6, isSound: (brought: number[]) => !(brought.includes(1) && brought.includes(5)), found: [1] },
])('when $when, the culprits are $found', async ({ suspects, isSound, found }) => {
  const all = suspectsUpTo(suspects)
  expect(await findCulprits(all, async (withheld) => isSound(all.filter((one) => !withheld.includes(one))))).toEqual(found)
})

test('whoever spoils it is found, nobody else, with few questions', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 200 }),
      fc.uniqueArray(fc.nat(199), { minLength: 1, maxLength: 3 }),
      async (count, spoilers) => {
        const culprits = spoilers.filter((one) => one < count)
        fc.pre(culprits.length > 0)
        let asked = 0
        const found = await findCulprits(suspectsUpTo(count), async (withheld) => {
          asked += 1
          return culprits.every((one) => withheld.includes(one))
        })
        expect(found.sort()).toEqual(culprits.sort())
        expect(asked).toBeLessThanOrEqual(2 + 2 * culprits.length * Math.ceil(Math.log2(count + 1)))
      },
    ),
  )
})
