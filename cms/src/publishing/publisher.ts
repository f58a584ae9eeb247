import type { Renderer } from '@ward/shared/contract/renderer'
import type { Assets } from '../release/making/plain-files.ts'
import { NextFolder } from '../release/shelf/prepared-folder.ts'
import { proveRelease } from '../release/checking/prove-release.ts'
import type { ReleaseShelf } from '../release/shelf/release-shelf.ts'
import { releaseSite, ReleaseRefused, type SiteRelease } from '../release/release-site.ts'
import type { PageOwner, Release } from '../release/release.ts'
import { Stopwatch } from '../release/stopwatch.ts'
import { ContentStore } from './loading/content-store.ts'
import type { Ledger, WaitingChange } from './ledger.ts'
import type { ContentLoader } from './loading/load-content.ts'
import { nextMomentAfter } from './loading/next-moment.ts'
import { OrderDesk } from './order-desk.ts'
import { recallWhatIsLive } from './loading/recall-what-is-live.ts'
import { willTryAgain } from './telling/sentences.ts'
import { carriedByTime, documentsOf, tellEditors, tellOfSetAsides, tellOfTime } from './telling/tell-editors.ts'

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
  readonly #next: NextFolder
  #release: Release | null = null
  #moment: string | null = null
  #fullLoadDueMs = 0

  constructor(desk: PublisherDesk) {
    this.#desk = desk
    this.#next = new NextFolder(desk.shelf, desk.releasesKept)
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
    if (this.#release !== null && !(await this.#desk.shelf.holds(this.#release.number))) this.#forgetTheDisk()
    for (;;) {
      const waiting = await this.#desk.ledger.waiting()
      if (waiting.length === 0 && this.#release !== null && this.msUntilDue() > 0) break
      await this.#round(waiting)
      if (this.#release !== null) await this.#next.makeReady(this.#release)
    }
    await this.#followContent()
    if (this.#release !== null) await this.#next.makeReady(this.#release)
  }

  /** Removes what was made ready for a next release; the last call before the process ends. */
  async end(): Promise<void> {
    await this.#next.discard()
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
      const { log } = this.#desk
      // What failed is the error to tell of, also when the database is gone too.
      await this.#startAfresh(waiting, error).catch((second: unknown) => log(`nothing could be noted of the failure: ${String(second)}`))
      throw error
    }
  }

  /** The folder may be half changed, and memory may differ from the disk: unless the release was only refused, the next one begins from what is live. */
  async #startAfresh(waiting: readonly WaitingChange[], error: unknown): Promise<void> {
    const { shelf, ledger } = this.#desk
    this.#store.endTrial()
    this.#next.forget()
    if (!(error instanceof ReleaseRefused)) this.#forgetTheDisk()
    await shelf.clearUnfinished()
    await ledger.noteTrouble(waiting, willTryAgain)
  }

  /** Lets the next round read everything, and begin from what the disk says is live. */
  #forgetTheDisk(): void {
    this.#release = null
    this.#next.forget()
    this.#fullLoadDueMs = 0
  }

  async #releaseChanges(waiting: readonly WaitingChange[]): Promise<void> {
    const { ledger, now } = this.#desk
    const watch = new Stopwatch()
    const oldest = waiting[0]
    if (oldest !== undefined) watch.add('wake', now().getTime() - oldest.askedAt.getTime())
    const earlier = await watch.time('load', () => this.#load(waiting))
    const moment = now().toISOString()
    const carried = this.#moment === null ? [] : carriedByTime(this.#store, this.#moment, moment)
    const orders = new OrderDesk(this.#store, moment, this.#desk.log)
    const suspects = [...[...documentsOf(waiting), ...earlier].filter((owner) => this.#store.isChanged(owner)), ...carried]
    const previous = waiting.some(({ event }) => event === 'rebuild') ? null : this.#release
    const made = await releaseSite(
      { ...this.#desk, watch, ...orders.workshop(suspects), insistOnBeingTheOnlyPublisher: () => ledger.insistOnLock() },
      orders.order(),
      previous,
      previous === null ? null : this.#next.take(),
    )
    const isUnknown = made.isNew || (previous === null && (await ledger.enteredAsLive()) !== made.release.number)
    this.#keep(made, moment, previous !== null)
    const switchedAt = now()
    const proven = isUnknown ? await this.#prove(made, watch) : true
    await watch.time('tell', async () => {
      const going = { store: this.#store, made, moment, switchedAt, proven }
      await tellEditors(ledger, waiting, going)
      await tellOfTime(ledger, carried, waiting, going)
      await tellOfSetAsides(ledger, earlier, waiting, going)
    })
    if (isUnknown) await this.#enter(made, watch, waiting.length, moment, proven)
  }

  /** Reads what changed, or everything. Answers the documents that were set aside until now. */
  async #load(waiting: readonly WaitingChange[]): Promise<readonly PageOwner[]> {
    const { loader, now } = this.#desk
    const everything = now().getTime() >= this.#fullLoadDueMs || waiting.some(({ event }) => event === 'rebuild')
    if (this.#release === null) this.#moment = await recallWhatIsLive(this.#desk, this.#store, waiting)
    const earlier = this.#store.setAsides()
    if (everything) await loader.loadEverything(this.#store)
    else await loader.loadChanged(this.#store, waiting)
    if (everything) this.#fullLoadDueMs = loader.nextFullLoadAt(now()).getTime()
    return earlier
  }

  #keep(made: SiteRelease, moment: string, fromPrevious: boolean): void {
    this.#release = made.release
    if (made.spare !== null) this.#next.giveBack(made.spare)
    if (made.isNew) this.#next.note(made.release, fromPrevious ? made.difference : null)
    this.#moment = moment
    this.#store.accept()
  }

  async #prove({ release, difference, isNew }: SiteRelease, watch: Stopwatch): Promise<boolean> {
    const { webUrl, log } = this.#desk
    const { rendered, removed } = difference
    const written = isNew ? difference.written : rendered
    const wrong = await watch.time('prove', () => proveRelease({ webUrl, release, written, removed }))
    if (wrong !== null) log(`release ${release.number} is live but not proven: ${wrong}`)
    return wrong === null
  }

  async #enter({ release, difference }: SiteRelease, watch: Stopwatch, changes: number, moment: string, proven: boolean): Promise<void> {
    const { ledger, log } = this.#desk
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
    log(
      `release ${release.number}: ${pagesRendered} rendered, ${release.pages.size} pages, ${changes} changes, ${Math.round(watch.totalMs())} ms`,
    )
  }
}
