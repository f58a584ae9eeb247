import type { Payload, TypedUser } from 'payload'

/** Returns the oldest administrator, in whose name commands write. Throws when there is none. */
export async function administratorOf(payload: Payload): Promise<TypedUser> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
    sort: 'id',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [administrator] = docs
  if (administrator === undefined) throw new Error('There is no administrator. Run "npm run prepare-database -w cms" first.')
  return administrator
}
