import type { Responsibility } from '@ward/shared/contract/kinds/procedure/register-entry'
import type { Payload, TypedUser } from 'payload'
import { storedDay } from '../../fields/stored-day.ts'
import type { ReadList } from '../reading/listed-row.ts'
import { planRegister, type EntryFacts, type RegisterPlan } from './plan.ts'
import { badRowSentences, outcomeSentences } from './sentences.ts'
import { readRegister, readWardBodies, writeEntry } from './stored-register.ts'

/** Which list is taken in, in whose name. */
export interface RegisterOrder {
  user: TypedUser
  source: EntryFacts['source']
  proposesAbolition: boolean
  /** The file as the record names it; `digest` is its SHA-256 in hexadecimal. */
  file: { name: string; digest: string }
}

/** What an import did, or would do. */
export interface RegisterSummary {
  counts: Record<keyof RegisterPlan, number>
  /** Who carries the rows of this list out. */
  responsibilities: Record<Responsibility, number>
  /** Codes and names proposed for abolition. */
  proposed: { code: string; name: string }[]
  badRows: ReadList['badRows']
}

function summaryOf(plan: RegisterPlan, badRows: ReadList['badRows']): RegisterSummary {
  const rows: EntryFacts[] = [...plan.created, ...plan.updated, ...plan.returned, ...plan.unchanged]
  const count = (who: Responsibility) => rows.filter(({ responsibility }) => responsibility === who).length
  return {
    counts: {
      created: plan.created.length,
      updated: plan.updated.length,
      proposed: plan.proposed.length,
      returned: plan.returned.length,
      unchanged: plan.unchanged.length,
    },
    responsibilities: { ward: count('ward'), others: count('others'), unclear: count('unclear') },
    proposed: plan.proposed.map(({ code, name }) => ({ code, name })),
    badRows,
  }
}

type Request = Parameters<typeof readRegister>[1]

async function planFor(
  payload: Payload,
  list: ReadList,
  { source, proposesAbolition }: RegisterOrder,
  req: Request,
): Promise<RegisterPlan> {
  const wardBodies = await readWardBodies(payload, req)
  return planRegister(list, await readRegister(payload, req), { source, wardBodies, proposesAbolition })
}

/** Says what taking a list in would do, and writes nothing. */
export async function previewRegister(payload: Payload, list: ReadList, order: RegisterOrder): Promise<RegisterSummary> {
  return summaryOf(await planFor(payload, list, order, { user: order.user }), list.badRows)
}

async function record(payload: Payload, summary: RegisterSummary, { file, source, user }: RegisterOrder, req: Request): Promise<void> {
  await payload.create({
    collection: 'register-imports',
    data: {
      fileName: file.name,
      digest: file.digest,
      listName: source.name,
      listDay: storedDay(source.day) ?? '',
      by: user.id,
      outcome: outcomeSentences(summary).join('\n'),
      badRows: badRowSentences(summary).join('\n'),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Takes a list in, all of it or nothing: new and changed rows are written, rows gone are proposed for abolition. Rows that cannot be used are left out and named. */
export async function importRegister(payload: Payload, list: ReadList, order: RegisterOrder): Promise<RegisterSummary> {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database gave no transaction.')
  try {
    const req = { transactionID, user: order.user }
    const planned = await planFor(payload, list, order, req)
    for (const entry of [...planned.created, ...planned.updated, ...planned.returned, ...planned.proposed])
      await writeEntry(payload, entry, req)
    const summary = summaryOf(planned, list.badRows)
    await record(payload, summary, order, req)
    await payload.db.commitTransaction(transactionID)
    return summary
  } finally {
    // Does nothing when the transaction is over.
    await payload.db.rollbackTransaction(transactionID)
  }
}
