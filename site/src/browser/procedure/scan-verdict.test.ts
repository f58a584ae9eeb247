import { expect, test } from 'vitest'
import { scanVerdict } from './scan-verdict.ts'

const today = '2026-11-23'

test.each([
  { lesson: 'nobody who came without a print is told anything', query: '', verdict: null },
  { lesson: 'other questions of an address say nothing', query: '?utm=zalo', verdict: null },
  { lesson: 'a print with the mark of the page is current', query: '?ban=3f9a1c', verdict: 'current' },
  { lesson: 'a print with another mark is outdated', query: '?ban=000000', verdict: 'outdated' },
  { lesson: 'a print without a mark is outdated', query: '?ban=', verdict: 'outdated' },
  { lesson: 'a print of a text that begins later is upcoming', query: '?ban=000000&tu=2027-03-01', verdict: 'upcoming' },
  {
    lesson: 'a print made ahead whose day has come is current when the page shows it',
    query: '?ban=3f9a1c&tu=2026-03-01',
    verdict: 'current',
  },
  { lesson: 'a print made ahead whose text was changed since is outdated', query: '?ban=000000&tu=2026-11-23', verdict: 'outdated' },
])('$lesson', ({ query, verdict }) => {
  expect(scanVerdict(query, '3f9a1c', today)).toBe(verdict)
})
