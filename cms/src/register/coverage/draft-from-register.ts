import type { PayloadRequest } from 'payload'
import { shortNameOf } from '../../import/national/short-name.ts'

async function procedureOf(code: string, req: PayloadRequest): Promise<number | null> {
  const { docs } = await req.payload.find({
    collection: 'procedures',
    draft: true,
    where: { or: [{ code: { equals: code } }, { code: { like: `${code}.` } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0]?.id ?? null
}

/** Returns the id of the procedure of a row of the register: the one there is, or a new draft with code, name, field and agency; null when there is no such row. */
export async function draftFromRegister(entryId: number, req: PayloadRequest): Promise<number | null> {
  const { payload, user } = req
  if (!Number.isInteger(entryId)) return null
  const found = await payload.find({
    collection: 'register-entries',
    where: { id: { equals: entryId } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
  const [entry] = found.docs
  if (entry === undefined) return null
  const known = await procedureOf(entry.code, req)
  if (known !== null) return known
  const { id } = await payload.create({
    collection: 'procedures',
    data: {
      code: entry.code,
      title: entry.name,
      shortName: shortNameOf(entry.name),
      field: entry.field,
      levels: ['commune'],
      agencies: { executing: entry.executing ?? null },
      decision: { number: entry.decision ?? null },
      lifecycle: 'new',
      weight: 0,
      _status: 'draft',
    },
    draft: true,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
  return id
}
