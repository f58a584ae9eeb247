import type { Ward } from '@ward/shared/contract/kinds/ward'
import type { ContentStore, Loaded } from '../../../../src/publishing/loading/content-store.ts'
import type { WaitingChange } from '../../../../src/publishing/ledger.ts'
import type { ContentLoader } from '../../../../src/publishing/loading/load-content.ts'
import type { AddressClaim } from '../../../../src/release/making/notes-of.ts'

/** Which documents to read; null for everything. */
export type Order = { order: number; changes: WaitingChange[] | null }
/** What was read. */
export type Delivery = { order: number; ward: Ward | null; taken: Loaded[]; claims: AddressClaim[]; only: string[] | null }

let lastOrder = 0

async function fetchContent(store: ContentStore, changes: WaitingChange[] | null): Promise<void> {
  const order = (lastOrder += 1)
  const { ward, taken, claims, only } = await new Promise<Delivery>((resolve) => {
    const receive = (delivery: Delivery) => {
      if (delivery.order !== order) return
      process.off('message', receive)
      resolve(delivery)
    }
    process.on('message', receive)
    process.send?.({ order, changes } satisfies Order)
  })
  if (ward !== null) store.ward = ward
  claims.forEach((claim) => store.claim(claim))
  taken.forEach((loaded) => store.take(loaded))
  if (only !== null) store.keepOnly(new Set(only))
}

/** The loader of a process that was lent one. */
export function lentLoader(): ContentLoader {
  const loader = {
    loadEverything: (store: ContentStore) => fetchContent(store, null),
    loadChanged: (store: ContentStore, changes: readonly WaitingChange[]) =>
      changes.length === 0 ? Promise.resolve() : fetchContent(store, [...changes]),
    recallAsOf: () => Promise.resolve(),
    nextFullLoadAt: (now: Date) => new Date(now.getTime() + 3_600_000),
  }
  return loader as unknown as ContentLoader
}
