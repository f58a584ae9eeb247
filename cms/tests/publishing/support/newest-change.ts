import type { Payload } from 'payload'
import type { Change } from '../../../src/generated/payload-types.ts'

/** Returns what the editor of a document is told about its newest change. */
export async function newestChange(payload: Payload, documentId: number, kind = 'articles'): Promise<Change | undefined> {
  const where = { and: [{ kind: { equals: kind } }, { documentId: { equals: documentId } }] }
  const { docs } = await payload.find({ collection: 'changes', where, sort: '-id', limit: 1, overrideAccess: true })
  return docs[0]
}
