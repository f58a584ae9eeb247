import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrPathOf } from './qr-path.ts'

const address = 'https://truclam.thanhhoa.gov.vn/thu-tuc/dang-ky-khai-sinh?ban=3f9a1c'

test('the strokes are exactly the dark modules of the code', () => {
  const { path, size } = qrPathOf(address)
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  expect(drawn).toEqual(encode(address, { ecc: 'M', border: 0, maskPattern: 3 }).data)
})

test('the longest address still makes a code that phones read from paper: at most 61 modules wide', () => {
  expect(qrPathOf(`https://truclam.thanhhoa.gov.vn/thu-tuc/${'a'.repeat(120)}?ban=3f9a1c&tu=2027-03-01`).size).toBeLessThanOrEqual(61)
})
