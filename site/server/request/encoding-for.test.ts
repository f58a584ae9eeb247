import { expect, test } from 'vitest'
import { encodingFor } from './encoding-for.ts'

test.each([
  { accept: '', chosen: null },
  { accept: 'gzip, deflate, br, zstd', chosen: 'br' },
  { accept: 'gzip', chosen: 'gzip' },
  { accept: 'GZIP ; Q=1', chosen: 'gzip' },
  { accept: '*', chosen: 'br' },
  { accept: '*;q=0.1, gzip;q=0.5', chosen: 'gzip' },
  { accept: 'br;q=0, *', chosen: 'gzip' },
  { accept: 'br;q=0.5, gzip;q=1.0', chosen: 'gzip' },
  { accept: 'br;q=0.5, gzip;q=0.5', chosen: 'br' },
  { accept: 'identity;q=1, gzip;q=0.5', chosen: null },
  { accept: 'identity, gzip', chosen: 'gzip' },
  { accept: 'identity;q=0, *;q=0', chosen: null },
  { accept: 'br;q=lots, gzip;q=0.001', chosen: 'gzip' },
  { accept: 'br;q=2', chosen: null },
  { accept: ',,;;q=1,', chosen: null },
])('"$accept" is answered in $chosen', ({ accept, chosen }) => {
  expect(encodingFor(accept, ['br', 'gzip'])).toBe(chosen)
})

test('an encoding that is not ready is not chosen', () => {
  expect(encodingFor('br, gzip;q=0.1', ['gzip'])).toBe('gzip')
  expect(encodingFor('br', [])).toBe(null)
})
