import type { Procedure } from '../../generated/payload-types.ts'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Payload } from 'payload'
import { compare, type SectionChange } from '../comparison/compare.ts'
import { familyOf } from '../reading/duplicates.ts'
import type { ReadRow } from '../reading/reading.ts'
import { membersByFamily, proceduresOf } from './find-stored.ts'
import { keyOfChange, storedSections } from './section-states.ts'

/** What is to become of one row. */
export type PlannedRow =
  | { fate: 'new'; row: ReadRow }
  | { fate: 'same'; row: ReadRow; procedure: Procedure }
  | { fate: 'declined'; row: ReadRow; procedure: Procedure }
  | { fate: 'differs'; row: ReadRow; procedure: Procedure; changes: SectionChange[] }

interface Planner {
  payload: Payload
  req?: { transactionID?: number | string }
}

const rowsATurn = 50

/** Changes somebody has already looked at and declined: the same text of the source against the same stored text. */
async function declinedChanges({ payload, req = {} }: Planner, ids: readonly number[]): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'import-differences',
    where: { and: [{ state: { in: ['refused', 'partly'] } }, { procedure: { in: [...ids] } }] },
    select: { procedure: true, sections: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const keys = docs.flatMap(({ procedure, sections }) => {
    const refused = storedSections.parse(sections).filter(({ state }) => state === 'refused')
    return typeof procedure === 'number' ? refused.map((section) => keyOfChange(procedure, section)) : []
  })
  return new Set(keys)
}

function fateOf(row: ReadRow, procedure: Procedure, declined: ReadonlySet<string>): PlannedRow {
  const changes = compare(procedure, row.layer)
  if (changes.length === 0) return { fate: 'same', row, procedure }
  const fresh = changes.filter((change) => !declined.has(keyOfChange(procedure.id, change)))
  return fresh.length === 0 ? { fate: 'declined', row, procedure } : { fate: 'differs', row, procedure, changes: fresh }
}

/** Says what would become of each row, against the newest drafts of what is stored. Writes nothing. */
export async function planImport(rows: readonly ReadRow[], planner: Planner): Promise<PlannedRow[]> {
  const members = await membersByFamily(planner, vietnamDay(new Date()))
  const planned: PlannedRow[] = []
  for (let start = 0; start < rows.length; start += rowsATurn) {
    const turn = rows.slice(start, start + rowsATurn).map((row) => ({ row, id: members.get(familyOf(row.layer.code)) }))
    const ids = turn.flatMap(({ id }) => id ?? [])
    const known = ids.length === 0 ? new Map<number, Procedure>() : await proceduresOf(planner, ids, true)
    const declined = ids.length === 0 ? new Set<string>() : await declinedChanges(planner, ids)
    for (const { id, row } of turn) {
      const procedure = id === undefined ? undefined : known.get(id)
      planned.push(procedure === undefined ? { fate: 'new', row } : fateOf(row, procedure, declined))
    }
  }
  return planned
}
