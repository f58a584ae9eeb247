import { contentKinds } from '@ward/shared/contract/content'
import type { ReleaseShelf } from '../../release/shelf/release-shelf.ts'
import type { ContentStore } from './content-store.ts'
import type { Ledger, WaitingChange } from '../ledger.ts'
import { parsed, type ContentLoader } from './load-content.ts'
import { documentsOf } from '../telling/tell-editors.ts'

interface Desk {
  shelf: ReleaseShelf
  ledger: Ledger
  loader: ContentLoader
}

/**
 * Puts the documents into the store that a release may have to leave as they are: those changed since the live release, and those it
 * had set aside. All others are live as they are loaded.
 *
 * Answers the UTC instant the live release was made for; null when none is live.
 */
export async function recallWhatIsLive(
  { shelf, ledger, loader }: Desk,
  store: ContentStore,
  waiting: readonly WaitingChange[],
): Promise<string | null> {
  await shelf.clearUnfinished()
  const live = await shelf.liveNumber()
  if (live === null) return null
  await loader.recallAsOf(store, documentsOf(waiting), await ledger.releasedBefore(waiting))
  const { madeAt, setAside } = await shelf.notesOf(live)
  for (const { kind, id, sentence, document } of setAside) {
    const known = contentKinds.find((one) => one === kind)
    if (known === undefined) continue
    store.recall(document === undefined ? { kind: known, id, state: 'absent' } : parsed(known, id, document), sentence)
  }
  return madeAt
}
