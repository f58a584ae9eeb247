import type { PlannedRow } from '../planning/plan.ts'
import type { RunningImport } from './order.ts'

type Differing = Extract<PlannedRow, { fate: 'differs' }>

/** Stores a difference that waits for somebody to look at it. */
export async function noteDifference({ changes, procedure, row }: Differing, record: number, order: RunningImport): Promise<void> {
  await order.payload.create({
    collection: 'import-differences',
    data: {
      title: procedure.title,
      code: procedure.code,
      state: 'waiting',
      procedure: procedure.id,
      import: record,
      comparedDay: order.comparedDay,
      sections: changes.map((change) => ({ ...change, state: 'waiting' })),
      said: { ...row.layer },
    },
    depth: 0,
    overrideAccess: true,
    req: order.req,
  })
}

/** Closes the waiting differences of a procedure that is being compared anew. */
export async function supersedeDifferences(procedure: number, { payload, req }: RunningImport): Promise<void> {
  await payload.update({
    collection: 'import-differences',
    where: { and: [{ procedure: { equals: procedure } }, { state: { equals: 'waiting' } }] },
    data: { state: 'superseded' },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
