import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Payload } from 'payload'
import type { Procedure } from '../../generated/payload-types.ts'
import { memberToCompare } from '../comparison/member-to-compare.ts'
import { familyOf } from '../reading/duplicates.ts'

interface Reader {
  payload: Payload
  req?: { transactionID?: number | string }
}

/** Returns the ids of the stored procedures to compare with, by the family of their code: the version in force on a day. */
export async function membersByFamily({ payload, req = {} }: Reader, day: string): Promise<Map<string, number>> {
  const { docs } = await payload.find({
    collection: 'procedures',
    // A copy has no code until somebody gives it one.
    where: { code: { exists: true } },
    select: { code: true, slug: true, newVersionOf: true, effectiveFrom: true, effectiveUntil: true },
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: true,
    req,
  })
  const versions = docs.map(({ id, code, slug, newVersionOf, effectiveFrom, effectiveUntil }) => ({
    id,
    family: familyOf(code),
    slug: slug ?? '',
    newVersionOf: typeof newVersionOf === 'object' ? (newVersionOf?.id ?? null) : (newVersionOf ?? null),
    effectiveFrom: effectiveFrom ? vietnamDay(effectiveFrom) : null,
    effectiveUntil: effectiveUntil ? vietnamDay(effectiveUntil) : null,
  }))
  const groups = Map.groupBy(versions, ({ family }) => family)
  return new Map(
    [...groups].flatMap(([family, members]) => {
      const member = memberToCompare(members, day)
      return member === undefined ? [] : [[family, member.id] as const]
    }),
  )
}

/** Returns procedures by id: their newest drafts, or what is public of them. */
export async function proceduresOf({ payload, req = {} }: Reader, ids: readonly number[], draft: boolean): Promise<Map<number, Procedure>> {
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    draft,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((procedure) => [procedure.id, procedure]))
}
