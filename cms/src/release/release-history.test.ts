import { expect, test } from 'vitest'
import { ReleaseHistory } from './release-history.ts'

function historyOf(changes: Record<number, string[]>): ReleaseHistory {
  const history = new ReleaseHistory()
  for (const [number, files] of Object.entries(changes)) history.note(Number(number), files)
  return history
}

test.each([
  { lesson: 'the files of all releases between, each once', older: 1, newer: 4, files: ['a', 'b', 'c'] },
  { lesson: 'the files of the newer release alone', older: 3, newer: 4, files: ['c'] },
  { lesson: 'nothing between a release and itself', older: 4, newer: 4, files: [] },
  { lesson: 'not known when a release between is missing', older: 4, newer: 6, files: null },
  { lesson: 'not known when it reaches back too far', older: 0, newer: 4, files: null },
])('$lesson', ({ older, newer, files }) => {
  const history = historyOf({ 2: ['a', 'b'], 3: ['b'], 4: ['c'], 6: ['d'] })
  expect(history.between(older, newer)).toEqual(files === null ? null : new Set(files))
})

test('what is forgotten is not known', () => {
  const history = historyOf({ 2: ['a'], 3: ['b'], 4: ['c'] })
  history.forgetUntil(3)
  expect(history.between(2, 4)).toBeNull()
  expect(history.between(3, 4)).toEqual(new Set(['c']))
})
