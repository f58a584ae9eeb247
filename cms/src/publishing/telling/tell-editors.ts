import { contentKinds, documentKinds, isVisible } from '@ward/shared/contract/content'
import { familiesOf } from '@ward/shared/contract/kinds/procedure/procedure-family'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import { ownerKey, type PageOwner } from '../../release/release.ts'
import type { SiteRelease } from '../../release/release-site.ts'
import type { ContentStore } from '../loading/content-store.ts'
import type { Ledger, Settlement, WaitingChange } from '../ledger.ts'
import { keptAsItWas, liveAfterAll, refusalOf, sentenceByTime, sentenceOf, type Carriage } from './sentences.ts'

/** A release that went out, and what is known of it. */
export interface Going {
  store: ContentStore
  made: SiteRelease
  moment: string
  switchedAt: Date
  proven: boolean
}

function ownerOf({ kind, documentId }: WaitingChange): PageOwner | null {
  const known = contentKinds.find((one) => one === kind)
  return known === undefined || documentId === null ? null : { kind: known, id: documentId }
}

/** The documents, topics and media that changes are about, those of the newest change first. */
export function documentsOf(changes: readonly WaitingChange[]): PageOwner[] {
  return changes.toReversed().flatMap((change) => ownerOf(change) ?? [])
}

function hasPage(owner: PageOwner | null): owner is PageOwner {
  return owner !== null && documentKinds.some((kind) => kind === owner.kind)
}

function settlementOf(change: WaitingChange, { store, made, moment, switchedAt, proven }: Going): Settlement {
  const release = made.release.number
  const owner = ownerOf(change)
  const reason = owner === null ? null : store.reasonFor(owner)
  if (reason !== null) return { change: change.id, state: 'refused', release, outcome: refusalOf(change.event, reason) }
  const document = hasPage(owner) ? store.findDocument(owner) : undefined
  const outcome = sentenceOf({
    event: change.event,
    onSite: hasPage(owner) ? document !== undefined && isVisible(document, moment) : null,
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

/** A document that time alone has carried somewhere. */
type Carried = PageOwner & { where: Carriage }

/** The versions that procedures show at a moment. */
function versionsInForce(store: ContentStore, moment: string): Set<number> {
  const visible = [...store.documentsOf('procedures')].filter((procedure) => isVisible(procedure, moment))
  return new Set(familiesOf(visible, vietnamDay(moment)).map(({ current }) => current.id))
}

/** Documents that time alone has carried to the site, off it, or to the address of their procedure between two moments. */
export function carriedByTime(store: ContentStore, before: string, now: string): Carried[] {
  const moved = documentKinds.flatMap((kind) =>
    [...store.documentsOf(kind)].flatMap((document): Carried[] => {
      const onSite = isVisible(document, now)
      return onSite === isVisible(document, before) ? [] : [{ kind, id: document.id, where: onSite ? 'on-site' : 'off-site' }]
    }),
  )
  if (vietnamDay(before) === vietnamDay(now)) return moved
  const begun = versionsInForce(store, now).difference(versionsInForce(store, before))
  const elsewhere = new Set(moved.flatMap(({ kind, id }) => (kind === 'procedures' ? [id] : [])))
  return [...moved, ...[...begun.difference(elsewhere)].map((id): Carried => ({ kind: 'procedures', id, where: 'in-force' }))]
}

const keysOf = (owners: readonly PageOwner[]): Set<string> => new Set(owners.map(ownerKey))

/** Writes the new sentence under documents that time alone has carried. */
export async function tellOfTime(ledger: Ledger, carried: readonly Carried[], told: readonly WaitingChange[], going: Going) {
  const { store, made, switchedAt } = going
  const already = keysOf(documentsOf(told))
  for (const owner of carried) {
    if (already.has(ownerKey(owner)) || store.reasonFor(owner) !== null) continue
    await ledger.resettle(owner, { state: 'released', release: made.release.number, outcome: sentenceByTime(owner.where, switchedAt) })
  }
}

/** Writes the new sentence under documents that nobody changed and that are set aside now, or are no longer. */
export async function tellOfSetAsides(ledger: Ledger, earlier: readonly PageOwner[], told: readonly WaitingChange[], going: Going) {
  const { store, made, switchedAt } = going
  const [already, before] = [keysOf(documentsOf(told)), keysOf(earlier)]
  const untold = (owner: PageOwner) => !already.has(ownerKey(owner))
  for (const owner of store.setAsides()) {
    if (before.has(ownerKey(owner)) || !untold(owner)) continue
    await ledger.resettle(owner, { state: 'refused', release: made.release.number, outcome: keptAsItWas(owner.sentence) })
  }
  for (const owner of earlier.filter(untold)) {
    if (store.reasonFor(owner) !== null || store.findDocument(owner) === undefined) continue
    await ledger.resettle(owner, { state: 'released', release: made.release.number, outcome: liveAfterAll(switchedAt) })
  }
}
