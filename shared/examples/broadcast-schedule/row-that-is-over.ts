import type { ScheduleRow } from '../../src/contract/kinds/schedule-row.ts'

/** Over before the examples' moment: no page speaks of it any more. */
export const rowThatIsOver: ScheduleRow = {
  id: 3,
  script: 2,
  from: '2026-11-03',
  until: '2026-11-05',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  sessions: ['sang', 'chieu'],
  clusters: [],
}
