import { isVisible } from '@ward/shared/contract/content'
import type { Version } from '@ward/shared/contract/kinds/procedure/procedure-family'
import type { PayloadRequest, Where } from 'payload'
import type { Procedure } from '../generated/payload-types.ts'
import { dayOrNull, idOf, instantOrNull } from '../publishing/to-contract/parts/references.ts'

/** A version as rules and lists look at it. */
export type VersionRow = Pick<
  Procedure,
  'id' | 'slug' | 'shortName' | 'code' | 'newVersionOf' | 'effectiveFrom' | 'effectiveUntil' | '_status' | 'visibleFrom' | 'visibleUntil'
>

const select = {
  slug: true,
  shortName: true,
  code: true,
  newVersionOf: true,
  effectiveFrom: true,
  effectiveUntil: true,
  _status: true,
  visibleFrom: true,
  visibleUntil: true,
} as const

/** Returns the id of the procedure whose code and address a version shares: its own when it is that procedure. */
export function rootIdOf({ id, newVersionOf }: Pick<Procedure, 'id' | 'newVersionOf'>): number {
  return newVersionOf === null || newVersionOf === undefined ? id : idOf(newVersionOf)
}

/** Returns the public rows that `where` describes; a procedure that was never published has its draft there. */
export async function versionRows(where: Where, req: PayloadRequest): Promise<VersionRow[]> {
  const { docs } = await req.payload.find({
    collection: 'procedures',
    where,
    sort: 'id',
    select,
    draft: false,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/** Returns the versions of the procedure with this id, itself among them. */
export async function familyRows(rootId: number, req: PayloadRequest): Promise<VersionRow[]> {
  return versionRows({ or: [{ id: { equals: rootId } }, { newVersionOf: { equals: rootId } }] }, req)
}

/** Returns a row as the rule of families looks at it. */
export function toVersion(row: VersionRow): Version {
  return {
    id: row.id,
    slug: row.slug ?? '',
    newVersionOf: row.newVersionOf ? idOf(row.newVersionOf) : null,
    effectiveFrom: dayOrNull(row.effectiveFrom),
    effectiveUntil: dayOrNull(row.effectiveUntil),
  }
}

/** Says whether visitors may see a row at an instant. */
export function isPublic(row: VersionRow, moment: string): boolean {
  const span = { visibleFrom: instantOrNull(row.visibleFrom), visibleUntil: instantOrNull(row.visibleUntil) }
  return row._status === 'published' && isVisible(span, moment)
}
