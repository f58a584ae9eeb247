import { isVisible } from '@ward/shared/contract/content'
import { coverageOf, type Coverage, type Known } from '@ward/shared/register/coverage'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Payload, TypedUser } from 'payload'
import type { Procedure } from '../../generated/payload-types.ts'
import { readRegister } from '../importing/stored-register.ts'
import type { StoredEntry } from '../importing/plan.ts'
import { dayOrNull, instantOrNull, optionalIdOf } from '../../publishing/to-contract/parts/references.ts'

/** A procedure as the coverage counts it. */
export interface StoredProcedure extends Known {
  readonly title: string
}

export type WardCoverage = Coverage<StoredEntry, StoredProcedure>

const columns = {
  code: true,
  title: true,
  slug: true,
  lifecycle: true,
  newVersionOf: true,
  effectiveFrom: true,
  effectiveUntil: true,
  visibleFrom: true,
  visibleUntil: true,
  _status: true,
} as const

type Row = Pick<Procedure, 'id' | keyof typeof columns>

function toStoredProcedure(row: Row, moment: string): StoredProcedure {
  const span = { visibleFrom: instantOrNull(row.visibleFrom), visibleUntil: instantOrNull(row.visibleUntil) }
  return {
    id: row.id,
    // A draft may lack a code, a title and an address.
    code: row.code ?? '',
    title: row.title ?? '',
    slug: row.slug ?? '',
    lifecycle: row.lifecycle,
    newVersionOf: optionalIdOf(row.newVersionOf),
    effectiveFrom: dayOrNull(row.effectiveFrom),
    effectiveUntil: dayOrNull(row.effectiveUntil),
    published: row._status === 'published' && isVisible(span, moment),
  }
}

async function proceduresAt(payload: Payload, user: TypedUser, moment: string): Promise<StoredProcedure[]> {
  const { docs } = await payload.find({
    collection: 'procedures',
    pagination: false,
    depth: 0,
    select: columns,
    overrideAccess: false,
    user,
  })
  return docs.map((row) => toStoredProcedure(row, moment))
}

/** Returns how far the ward's procedures are on the site at an instant, and the rows of the register it was judged by. */
export async function coverageNow(
  payload: Payload,
  user: TypedUser,
  now: Date,
): Promise<{ register: StoredEntry[]; coverage: WardCoverage }> {
  const [register, procedures] = await Promise.all([readRegister(payload, { user }), proceduresAt(payload, user, now.toISOString())])
  return { register, coverage: coverageOf(register, procedures, vietnamDay(now)) }
}
