import { documentKinds, isVisible, type ContentKind } from '@ward/shared/contract/content'
import type { Release } from '../release/release.ts'
import { ownerKey } from '../release/release.ts'
import type { SiteRelease } from '../release/release-site.ts'
import type { ContentStore } from './content-store.ts'
import type { Ledger, Settlement, WaitingChange } from './ledger.ts'
import { sentenceByTime, sentenceOf } from './sentences.ts'

/** A release that went out, and what is known of it. */
export interface Going {
  store: ContentStore
  made: SiteRelease
  moment: string
  switchedAt: Date
  proven: boolean
}

function settlementOf(change: WaitingChange, { store, made, moment, switchedAt, proven }: Going): Settlement {
  const release = made.release.number
  const kind = documentKinds.find((known) => known === change.kind)
  const owner = kind === undefined || change.documentId === null ? null : { kind, id: change.documentId }
  const reason = owner === null ? null : store.reasonFor(owner)
  if (reason !== null) return { change: change.id, state: 'refused', release, outcome: `Chưa lên trang được: ${reason}` }
  const document = owner === null ? undefined : store.find(owner.kind, owner.id)
  const outcome = sentenceOf({
    event: change.event,
    onSite: owner === null ? null : document !== undefined && isVisible(document, moment),
    visibleFrom: document?.visibleFrom ?? null,
    switchedAt,
    tookMs: switchedAt.getTime() - change.askedAt.getTime(),
    proven,
  })
  return { change: change.id, state: 'released', release, outcome }
}

/** Writes under every change what became of it. */
export async function tellEditors(ledger: Ledger, changes: readonly WaitingChange[], going: Going): Promise<void> {
  await ledger.settle(changes.map((change) => settlementOf(change, going)))
}

/** Documents that time alone has carried to the site or off it between two moments. */
export function carriedByTime(store: ContentStore, before: string, now: string): { kind: ContentKind; id: number; onSite: boolean }[] {
  return documentKinds.flatMap((kind) =>
    [...store.documentsOf(kind)].flatMap((document) => {
      const onSite = isVisible(document, now)
      return onSite === isVisible(document, before) ? [] : [{ kind, id: document.id, onSite }]
    }),
  )
}

/** Writes the new sentence under documents that time alone has carried. */
export async function tellOfTime(ledger: Ledger, carried: ReturnType<typeof carriedByTime>, told: ReadonlySet<string>, release: Release, at: Date) {
  for (const owner of carried) {
    if (told.has(ownerKey(owner))) continue
    await ledger.resettle(owner.kind, owner.id, release.number, sentenceByTime(owner.onSite, at))
  }
}
