import type { Payload } from 'payload'

/** Returns how many procedures differ from the national database and wait for somebody to look. */
export async function waitingDifferences(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'import-differences',
    where: { state: { equals: 'waiting' } },
    overrideAccess: true,
  })
  return totalDocs
}
