import type { ChildProcess } from 'node:child_process'
import type { Ward } from '@ward/shared/contract/kinds/ward'
import type { ContentStore, Loaded } from '../../../../src/publishing/loading/content-store.ts'
import { ContentLoader } from '../../../../src/publishing/loading/load-content.ts'
import type { AddressClaim } from '../../../../src/release/making/notes-of.ts'
import type { FreshCms } from '../../../fresh-cms.ts'
import type { Delivery, Order } from './lent-loader.ts'

/** A store that writes down what it is given. */
function recordingStore(delivery: Delivery): ContentStore {
  const store = {
    take: (loaded: Loaded) => delivery.taken.push(loaded),
    claim: (claim: AddressClaim) => delivery.claims.push(claim),
    keepOnly: (only: ReadonlySet<string>) => (delivery.only = [...only]),
    set ward(ward: Ward) {
      delivery.ward = ward
    },
  }
  return store as unknown as ContentStore
}

/** Reads the content for a publisher in a process of its own, with the real loader. */
export function lendLoader(cms: FreshCms, child: ChildProcess): void {
  const loader = new ContentLoader(cms.payload, cms.mediaDir, () => {})
  child.on('message', async ({ order, changes }: Order) => {
    const delivery: Delivery = { order, ward: null, taken: [], claims: [], only: null }
    if (changes === null) await loader.loadEverything(recordingStore(delivery))
    else await loader.loadChanged(recordingStore(delivery), changes)
    if (child.connected) child.send(delivery, () => {})
  })
}
