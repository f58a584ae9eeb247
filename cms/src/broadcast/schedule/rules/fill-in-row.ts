import { formatDay, vietnamDay } from '@ward/shared/text/vietnam-day'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { storedDay } from '../../../fields/stored-day.ts'
import { rowWishSchema, settleRow } from './settle-row.ts'
import { stationNow } from '../station.ts'

/** Reads what planning needs of a script, as the public has it; null when there is none. */
export async function scriptOf(id: number, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'broadcast-scripts',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** Writes into a row whatever its editor left out, and what it is called in lists. */
export const fillInRow: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const wish = rowWishSchema.safeParse({ ...originalDoc, ...data })
  const script = wish.success && wish.data.script !== null ? await scriptOf(wish.data.script, req) : null
  // What is wrong or missing is said at its field, by the field.
  if (!wish.success || script === null) return data
  const row = settleRow(wish.data, await stationNow(req), script.priority, vietnamDay(new Date()))
  const { firstDay, lastDay } = row
  const range = firstDay === lastDay ? `ngày ${formatDay(firstDay)}` : `từ ${formatDay(firstDay)} đến ${formatDay(lastDay)}`
  return {
    ...data,
    ...row,
    firstDay: storedDay(firstDay),
    lastDay: storedDay(lastDay),
    title: `${script.title}, ${range}`,
    changedBy: req.user?.id ?? null,
  }
}
