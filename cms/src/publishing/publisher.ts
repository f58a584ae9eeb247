import type { Renderer } from '@ward/shared/contract/renderer'
import type { Assets } from '../release/plain-files.ts'
import { prepareFolder, type PreparedFolder } from '../release/prepared-folder.ts'
import { proveRelease } from '../release/prove-release.ts'
import type { ReleaseShelf } from '../release/release-shelf.ts'
import { releaseSite, type OwnedFault, type ReleaseOrder, type SiteRelease, type Workshop } from '../release/release-site.ts'
import { ownerKey, type Release } from '../release/release.ts'
import { Stopwatch } from '../release/stopwatch.ts'
import { ContentStore } from './content-store.ts'
import type { Ledger, WaitingChange } from './ledger.ts'
import type { ContentLoader } from './load-content.ts'
import { nextMomentAfter } from './next-moment.ts'
import { willTryAgain } from './sentences.ts'
import { carriedByTime, tellEditors, tellOfTime } from './tell-editors.ts'

const dayMs = 24 * 60 * 60 * 1000

/** What a publisher works with. */
export interface PublisherDesk {
  ledger: Ledger
  loader: ContentLoader
  renderer: Renderer
  shelf: ReleaseShelf
  assets: Assets
  /** Where the web server listens. */
  webUrl: string
  /** How many releases stay for a rollback. */
  releasesKept: number
  now: () => Date
  /** Writes one line of the operator's log, in English. */
  log: (line: string) => void
}

/** Carries what is published to the visitors, one release after another, until nothing is unreleased. */
export class Publisher {
  readonly #desk: PublisherDesk
  readonly #store = new ContentStore()
  #release: Release | null = null
  #prepared: PreparedFolder | null = null
  #moment: string | null = null
  #fullLoadDueMs = 0

  constructor(desk: PublisherDesk) {
    this.#desk = desk
  }

  /** Milliseconds until time alone gives the publisher something to do. */
  msUntilDue(): number {
    const nowMs = this.#desk.now().getTime()
    const next = this.#moment === null ? null : nextMomentAfter(this.#moment, this.#store, this.#store.outage)
    return Math.min(next === null ? dayMs : Date.parse(next) - nowMs, this.#fullLoadDueMs - nowMs)
  }

  /** Releases until nothing is waiting and nothing is due. Throws when a release fails; the changes keep waiting and the old site stays. */
  async work(): Promise<void> {
    const pinned = await this.#desk.ledger.pinnedTo()
    if (pinned !== null) return this.#holdAt(pinned)
    for (;;) {
      const waiting = await this.#desk.ledger.waiting()
      if (waiting.length === 0 && this.#release !== null && this.msUntilDue() > 0) break
      await this.#round(waiting)
    }
    await this.#followContent()
    if (this.#prepared === null && this.#release !== null) this.#prepared = await prepareFolder(this.#desk.shelf, this.#release)
  }

  async #holdAt(pinned: number): Promise<void> {
    const { shelf, ledger, log } = this.#desk
    if ((await shelf.liveNumber()) === pinned) return
    if (!(await shelf.numbers()).includes(pinned)) {
      log(`cannot roll back to release ${pinned}: it is not kept any more`)
      return
    }
    await shelf.switchTo(pinned)
    await ledger.noteLive(pinned)
    log(`rolled back to release ${pinned}; the site stays there until it is resumed`)
  }

  /** After a rollback is lifted the newest release is live again, even when nothing changed meanwhile. */
  async #followContent(): Promise<void> {
    const { shelf, ledger, log } = this.#desk
    if (this.#release === null || (await shelf.liveNumber()) === this.#release.number) return
    await shelf.switchTo(this.#release.number)
    await ledger.noteLive(this.#release.number)
    log(`resumed at release ${this.#release.number}`)
  }

  async #round(waiting: readonly WaitingChange[]): Promise<void> {
    try {
      await this.#releaseChanges(waiting)
    } catch (error) {
      // The folder may be half changed: what was prepared is made again from the live release.
      this.#prepared = null
      await this.#desk.shelf.clearUnfinished()
      await this.#desk.ledger.noteTrouble(waiting, willTryAgain)
      throw error
    }
  }

  async #releaseChanges(waiting: readonly WaitingChange[]): Promise<void> {
    const { ledger, loader, now } = this.#desk
    const watch = new Stopwatch()
    const oldest = waiting[0]
    if (oldest !== undefined) watch.add('wake', now().getTime() - oldest.askedAt.getTime())
    const everything = now().getTime() >= this.#fullLoadDueMs || waiting.some(({ event }) => event === 'rebuild')
    await watch.time('load', async () => {
      if (this.#release === null) await this.#recall()
      if (everything) await loader.loadEverything(this.#store)
      else await loader.loadChanged(this.#store, waiting)
    })
    if (everything) this.#fullLoadDueMs = loader.nextFullLoadAt(now()).getTime()
    const before = this.#moment
    const moment = now().toISOString()
    const previous = waiting.some(({ event }) => event === 'rebuild') ? null : this.#release
    const made = await releaseSite(this.#workshop(watch, moment), this.#order(moment), previous, previous === null ? null : this.#prepared)
    this.#keep(made, moment)
    const switchedAt = now()
    const proven = made.isNew ? await this.#prove(made, watch) : true
    await watch.time('tell', async () => {
      await tellEditors(ledger, waiting, { store: this.#store, made, moment, switchedAt, proven })
      const told = new Set(waiting.map(({ kind, documentId }) => `${kind}/${documentId}`))
      if (before !== null) await tellOfTime(ledger, carriedByTime(this.#store, before, moment), told, made.release, switchedAt)
    })
    await this.#enter(made, watch, waiting.length, moment, proven)
  }

  /** Takes up the documents the live release had set aside, as they were last live. */
  async #recall(): Promise<void> {
    const { shelf, loader } = this.#desk
    await shelf.clearUnfinished()
    const live = await shelf.liveNumber()
    if (live !== null) for (const note of await shelf.setAsideOf(live)) loader.recall(this.#store, note)
  }

  #order(moment: string): ReleaseOrder {
    const setAside = this.#store.setAsides()
    return {
      content: this.#store.contentAt(moment),
      claims: this.#store.claims,
      neverLive: new Set(setAside.filter(({ document }) => document === undefined).map(ownerKey)),
      setAside: setAside.map(({ kind, id, sentence, document }) => ({ kind, id, sentence, document })),
    }
  }

  #workshop(watch: Stopwatch, moment: string): Workshop {
    const { renderer, shelf, assets, ledger, log } = this.#desk
    const withoutFaulty = (faults: readonly OwnedFault[]) => {
      for (const { owner, sentence, detail } of faults) {
        this.#store.setAside(owner, sentence)
        log(`set aside ${ownerKey(owner)}: ${detail}`)
      }
      return this.#order(moment)
    }
    return { renderer, shelf, assets, watch, withoutFaulty, insistOnBeingTheOnlyPublisher: () => ledger.insistOnLock() }
  }

  #keep(made: SiteRelease, moment: string): void {
    this.#release = made.release
    this.#prepared = null
    this.#moment = moment
    this.#store.accept()
  }

  async #prove({ release, difference }: SiteRelease, watch: Stopwatch): Promise<boolean> {
    const { webUrl, log } = this.#desk
    const { written, removed } = difference
    const wrong = await watch.time('prove', () => proveRelease({ webUrl, release, written, removed }))
    if (wrong !== null) log(`release ${release.number} is live but not proven: ${wrong}`)
    return wrong === null
  }

  async #enter({ release, difference, isNew }: SiteRelease, watch: Stopwatch, changes: number, moment: string, proven: boolean): Promise<void> {
    const { ledger, shelf, releasesKept, log } = this.#desk
    if (!isNew) return
    const pagesRendered = difference.rendered.length
    await ledger.enter({
      number: release.number,
      reason: changes === 0 ? 'Theo lịch hoặc khi khởi động' : `${changes} thay đổi`,
      madeAt: moment,
      pagesRendered,
      pagesTotal: release.pages.size,
      pagesRemoved: difference.removed.length,
      durationMs: watch.totalMs(),
      stopsMs: watch.stopsMs(),
      outcome: proven ? 'Đã kiểm chứng trên máy chủ trang' : 'Chưa kiểm chứng được trên máy chủ trang',
    })
    log(`release ${release.number}: ${pagesRendered} rendered, ${release.pages.size} pages, ${changes} changes, ${Math.round(watch.totalMs())} ms`)
    await shelf.prune(releasesKept)
  }
}
