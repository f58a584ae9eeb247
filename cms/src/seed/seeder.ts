import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

/** A row of starter content in the CMS. */
export interface Planted {
  id: number
  /** False when it was there before and was left alone. */
  isNew: boolean
}

/** Options every write of starter content shares: the administrator's rights, inside one transaction. */
export interface AsAdministrator {
  req: PayloadRequest
  overrideAccess: false
  depth: 0
}

/** Plants starter content and leaves alone what is there. */
export class Seeder {
  readonly payload: Payload
  readonly as: AsAdministrator
  planted = 0

  constructor(payload: Payload, req: PayloadRequest) {
    this.payload = payload
    this.as = { req, overrideAccess: false, depth: 0 }
  }

  /** Returns the row that answers to `where`, or the one that `create` makes when there is none. */
  async ensure(collection: CollectionSlug, where: Where, create: () => Promise<{ id: number }>): Promise<Planted> {
    const { docs } = await this.payload.find({ collection, where, limit: 1, pagination: false, draft: true, ...this.as })
    const [known] = docs
    if (known !== undefined) return { id: Number(known.id), isNew: false }
    const { id } = await create()
    this.planted += 1
    return { id, isNew: true }
  }
}
