import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { holderOf, holdName } from './held-name.ts'

test('a name has one holder at a time, and is free again when let go', async () => {
  const name = randomUUID()
  const first = await holdName(name)
  expect(await holdName(name)).toEqual({ heldBy: process.pid })
  expect(await holderOf(name)).toBe(process.pid)
  if ('release' in first) await first.release()
  expect(await holderOf(name)).toBeNull()
  const second = await holdName(name)
  expect(second).toHaveProperty('release')
  if ('release' in second) await second.release()
})
