import type { Circumstances } from '@ward/shared/warnings/warning'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { PayloadRequest } from 'payload'
import { dayOrNull, optionalIdOf, textOrNull } from '../publishing/to-contract/parts/references.ts'

/** Returns what legal bases are held against: today, and the documents of the site that are over or replaced. */
export async function circumstancesNow(req: PayloadRequest, now: Date): Promise<Circumstances> {
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: { or: [{ effectiveUntil: { exists: true } }, { replacedBy: { exists: true } }] },
    select: { number: true, effectiveUntil: true, replacedBy: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const documents = docs.map((row) => ({
    id: row.id,
    number: textOrNull(row.number),
    effectiveUntil: dayOrNull(row.effectiveUntil),
    replacedBy: optionalIdOf(row.replacedBy),
  }))
  return { onDay: vietnamDay(now), documents }
}
