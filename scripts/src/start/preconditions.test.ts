import { expect, test } from 'vitest'
import { checkFreeSpace, checkNode } from './preconditions.ts'

test.each([
  { version: '20.20.2', refused: true },
  { version: '22.12.0', refused: true },
  { version: '24.0.0', refused: false },
  { version: '26.1.0', refused: false },
])('Node $version is refused: $refused', ({ version, refused }) => {
  const check = expect(() => checkNode(version))
  if (refused) check.toThrow(`Node 24 or newer is needed, this is ${version}: use "npm start", which brings its own.`)
  else check.not.toThrow()
})

test.each([
  { freeBytes: 0, refused: true },
  { freeBytes: 999_999_999, refused: true },
  { freeBytes: 1_000_000_000, refused: false },
])('$freeBytes free bytes are refused: $refused', ({ freeBytes, refused }) => {
  const check = expect(() => checkFreeSpace('/srv/ward', freeBytes))
  if (refused) check.toThrow(/Only \d+ MB are free in \/srv\/ward, at least 1000 MB are needed/)
  else check.not.toThrow()
})
