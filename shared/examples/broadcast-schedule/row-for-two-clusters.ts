import type { ScheduleRow } from '../../src/contract/kinds/schedule-row.ts'

/** Once a week for a month, in one session, for two neighbourhoods; still to come at the examples' moment. */
export const rowForTwoClusters: ScheduleRow = {
  id: 2,
  script: 2,
  from: '2026-11-23',
  until: '2026-12-18',
  days: ['mon'],
  sessions: ['chieu'],
  clusters: ['phu-son', 'tung-lam'],
}
