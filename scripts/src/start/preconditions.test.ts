import { expect, test } from 'vitest'
import { checkFreeSpace, checkNode } from './preconditions.ts'

test.each([
  { version: '20.20.2', refused: true },
  { version: '22.12.0', refused: true },
  { version: '24.0.0', refused: false },
  { version: '26.1.0', refused: false },
])('Node $version is refused: $refused', ({ version, refused }) => {
  const sentence = `Node 24 or newer is needed, this is ${version}: use "npm start", which brings its own.`
  if (refused) expect(() => checkNode(version)).toThrow(sentence)
  else expect(() => checkNode(version)).not.toThrow()
})

test.each([
  { freeBytes: 0, refused: true },
  { freeBytes: 999_999_999, refused: true },
  { freeBytes: 1_000_000_000, refused: false },
])('$freeBytes free bytes are refused: $refused', ({ freeBytes, refused }) => {
  const sentence = /Only \d+ MB are free in \/srv\/ward, at least 1000 MB are needed/
  if (refused) expect(() => checkFreeSpace('/srv/ward', freeBytes)).toThrow(sentence)
  else expect(() => checkFreeSpace('/srv/ward', freeBytes)).not.toThrow()
})
