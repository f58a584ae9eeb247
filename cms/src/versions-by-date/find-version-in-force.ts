import { familiesOf } from '@ward/shared/contract/kinds/procedure-family'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { PayloadRequest } from 'payload'
import { isPublic, toVersion, versionRows } from './family-rows.ts'

/**
 * Returns the id of the procedure that holds the text in force of a code at an instant, or null when no procedure has the code.
 *
 * Of a procedure nothing of which is public it is the one the versions were made from.
 */
export async function findVersionInForce(code: string, moment: Date, req: PayloadRequest): Promise<number | null> {
  const rows = await versionRows({ code: { equals: code } }, req)
  const open = rows.filter((row) => isPublic(row, moment.toISOString()))
  const [family] = familiesOf(open.map(toVersion), vietnamDay(moment))
  return family?.current.id ?? rows.find(({ newVersionOf }) => !newVersionOf)?.id ?? rows[0]?.id ?? null
}
