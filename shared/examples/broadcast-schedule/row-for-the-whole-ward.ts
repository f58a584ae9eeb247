import type { ScheduleRow } from '../../src/contract/kinds/schedule-row.ts'

/** Three days in a row, both sessions, on every loudspeaker of the ward; at the examples' moment it has begun. */
export const rowForTheWholeWard: ScheduleRow = {
  id: 1,
  script: 1,
  from: '2026-11-19',
  until: '2026-11-21',
  days: ['thu', 'fri', 'sat'],
  sessions: ['sang', 'chieu'],
  clusters: [],
}
