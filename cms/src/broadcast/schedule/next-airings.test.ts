import { expect, test } from 'vitest'
import { airingLines } from './next-airings.ts'
import type { Slot } from './plan.ts'

const morning = { id: 'sang', name: 'Buổi sáng', time: '05:00' }
const evening = { id: 'chieu', name: 'Buổi chiều', time: '17:00' }
const both = (day: string): Slot[] => [morning, evening].map((session) => ({ day, session }))

test.each([
  { lesson: 'nothing is scheduled', slots: [], lines: [] },
  { lesson: 'what is left of a day', slots: [{ day: '2026-11-24', session: evening }], lines: ['24/11/2026 (thứ Ba): 17:00'] },
  {
    lesson: 'a line for each day',
    slots: [...both('2026-11-27'), ...both('2026-11-30')],
    lines: ['27/11/2026 (thứ Sáu): 05:00, 17:00', '30/11/2026 (thứ Hai): 05:00, 17:00'],
  },
  {
    lesson: 'what comes after three days is counted',
    slots: ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'].flatMap(both),
    lines: [
      '30/11/2026 (thứ Hai): 05:00, 17:00',
      '01/12/2026 (thứ Ba): 05:00, 17:00',
      '02/12/2026 (thứ Tư): 05:00, 17:00',
      'và 4 buổi nữa, đến hết ngày 04/12/2026',
    ],
  },
])('$lesson', ({ lines, slots }) => {
  expect(airingLines(slots)).toEqual(lines)
})
