import type { PayloadRequest } from 'payload'
import type { RegisterEntry } from '../../generated/payload-types.ts'
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

async function entryOf(id: number, req: PayloadRequest): Promise<RegisterEntry | undefined> {
  const { payload, user } = req
  const where = { id: { equals: id } }
  const found = await payload.find({
    collection: 'register-entries',
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
  return found.docs[0]
}

const dataOf = ({ code, decision, executing, field, name }: RegisterEntry) => ({
  code,
  title: name,
  shortName: shortNameOf(name),
  field,
  levels: ['commune' as const],
  agencies: { executing: executing ?? null },
  decision: { number: decision ?? null },
  lifecycle: 'new' as const,
  weight: 0,
  _status: 'draft' as const,
})

/** Returns the id of the procedure of a row of the register: the one there is, or a new draft with code, name, field and agency; null when there is no such row. */
export async function draftFromRegister(entryId: number, req: PayloadRequest): Promise<number | null> {
  const { payload, user } = req
  const entry = Number.isInteger(entryId) ? await entryOf(entryId, req) : undefined
  if (entry === undefined) return null
  const known = await procedureOf(entry.code, req)
  if (known !== null) return known
  const draft = { collection: 'procedures', draft: true, depth: 0, overrideAccess: false, user, req } as const
  const { id } = await payload.create({ ...draft, data: dataOf(entry) })
  return id
}
