import type { Payload } from 'payload'
import { z } from 'zod'

type Req = { transactionID: number | string }

/** Does work in a transaction of its own and ends it as told; one that throws is rolled back. */
export async function inTransaction<Result>(
  payload: Payload,
  ending: 'commit' | 'rollback',
  work: (req: Req) => Promise<Result>,
): Promise<Result> {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database gave no transaction.')
  try {
    const result = await work({ transactionID })
    if (ending === 'commit') await payload.db.commitTransaction(transactionID)
    return result
  } finally {
    // Does nothing when the transaction is over.
    await payload.db.rollbackTransaction(transactionID)
  }
}

interface Connection {
  execute: (statement: string) => Promise<unknown>
}

const session = z.object({
  db: z.custom<Connection>(
    (value) => typeof value === 'object' && value !== null && 'execute' in value && typeof value.execute === 'function',
  ),
})

const answer = z.object({ rows: z.array(z.record(z.string(), z.unknown())) })

/** Runs one statement inside a transaction, for what Payload has no words for; returns its rows. Throws when the transaction is over. */
export async function runStatement(payload: Payload, { transactionID }: Req, statement: string): Promise<Record<string, unknown>[]> {
  const { db } = session.parse(payload.db.sessions?.[String(transactionID)])
  return answer.parse(await db.execute(statement)).rows
}
