import type { DocumentKind } from '@ward/shared/contract/content'
import type { PayloadRequest } from 'payload'

interface Claimant {
  id: number
  slug: string
  visibleFrom?: string | null
}

/** The instant from which visitors may know of the document's address. */
function publicFrom({ visibleFrom }: Claimant): string {
  const now = new Date().toISOString()
  return visibleFrom && visibleFrom > now ? visibleFrom : now
}

/**
 * Notes that a published document has an address, inside the request's transaction.
 *
 * The notes are what later makes an old slug a redirect and a withdrawn document a 410: they outlive the slug and the document.
 */
export async function claimAddress(kind: DocumentKind, document: Claimant, req: PayloadRequest): Promise<void> {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'addresses',
    where: { and: [{ kind: { equals: kind } }, { slug: { equals: document.slug } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const claim = docs[0]
  const since = publicFrom(document)
  if (claim === undefined) {
    const data = { kind, slug: document.slug, documentId: document.id, since }
    await payload.create({ collection: 'addresses', data, depth: 0, overrideAccess: true, req })
    return
  }
  const alreadyKnown = claim.since <= new Date().toISOString()
  if (alreadyKnown && claim.documentId === document.id) return
  const data = { documentId: document.id, since: alreadyKnown ? claim.since : since }
  await payload.update({ collection: 'addresses', id: claim.id, data, depth: 0, overrideAccess: true, req })
}
