import type { Payload } from 'payload'

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
