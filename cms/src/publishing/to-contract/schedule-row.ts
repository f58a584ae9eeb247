import type { ScheduleRow } from '@ward/shared/contract/kinds/schedule-row'
import type { BroadcastSchedule } from '../../generated/payload-types.ts'
import { dayOrNull, idOf } from './parts/references.ts'

/** Returns a row of the schedule; one without days comes out breaking the contract, for the schema to refuse. */
export function toScheduleRow({ id, script, firstDay, lastDay, days, sessions, clusters }: BroadcastSchedule): ScheduleRow {
  return {
    id,
    script: idOf(script),
    from: dayOrNull(firstDay) ?? '',
    until: dayOrNull(lastDay) ?? '',
    days: days ?? [],
    sessions: sessions ?? [],
    clusters: clusters ?? [],
  }
}
