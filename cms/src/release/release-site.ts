import type { Content } from '@ward/shared/contract/content'
import type { Renderer } from '@ward/shared/contract/renderer'
import { attemptRelease, type Attempt } from './attempt-release.ts'
import { findCulprits } from './checking/find-culprits.ts'
import type { AddressClaim } from './making/notes-of.ts'
import type { Assets } from './making/plain-files.ts'
import type { PreparedFolder } from './shelf/prepared-folder.ts'
import type { ReleaseShelf, SetAsideNote } from './shelf/release-shelf.ts'
import { changesAnything, type Fault, type PageOwner, type Release, type ReleaseDifference } from './release.ts'
import type { Stopwatch } from './stopwatch.ts'

/** What a release is made from. */
export interface ReleaseOrder {
  content: Content
  /** Every address a document has or had, by address. */
  claims: ReadonlyMap<string, AddressClaim>
  /** Documents set aside that were never live, by `kind/id`: their addresses are not spoken of. */
  neverLive: ReadonlySet<string>
  /** Documents set aside whose page stays as it stands in the release before, by `kind/id`. */
  keepsPage: ReadonlySet<string>
  /** Addresses to render even where nothing changed: for a trial, those that failed. */
  renderInAnyCase: ReadonlySet<string>
  setAside: readonly SetAsideNote[]
}

/** Where releases are made. */
export interface Workshop {
  renderer: Renderer
  shelf: ReleaseShelf
  assets: Assets
  watch: Stopwatch
  /** Sets the documents behind the faults aside and answers the order without them. */
  withoutFaulty: (faults: readonly OwnedFault[]) => ReleaseOrder
  /** The documents this release would change, the newest change first. */
  suspects: readonly PageOwner[]
  /** Answers the order with some of the suspects as they were last live, and all the others as they are. */
  orderWithout: (withheld: readonly PageOwner[]) => ReleaseOrder
  /** Sets suspects aside that spoil pages of others, and answers the order without them. */
  withoutCulprits: (culprits: readonly PageOwner[], because: string) => ReleaseOrder
  /** Throws unless this process may still write releases. */
  insistOnBeingTheOnlyPublisher: () => Promise<void>
}

/** What became of an order. */
export interface SiteRelease {
  release: Release
  difference: ReleaseDifference
  /** Whether a new release went live; false when not a byte would have differed. */
  isNew: boolean
  /** The folder that was not needed then; it holds what the release holds. */
  spare: PreparedFolder | null
}

export type OwnedFault = Fault & { owner: PageOwner }

const faultsNamed = 5

/** A release that cannot go live, through no fault of a single document. The site stays as it is. */
export class ReleaseRefused extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(
      faults
        .slice(0, faultsNamed)
        .map(({ detail }) => detail)
        .join('; '),
    )
    this.name = 'ReleaseRefused'
    this.faults = faults
  }
}

const hasOwner = (fault: Fault): fault is OwnedFault => fault.owner !== null

/** Where a release goes on from. */
interface Ground {
  previous: Release | null
  prepared: PreparedFolder | null
}

interface Made {
  attempt: Attempt
  order: ReleaseOrder
}

/** Tries until nothing is at fault: each round sets the documents at fault aside. Throws ReleaseRefused when no document is behind what is left. */
async function attemptWithoutFaulty(workshop: Workshop, order: ReleaseOrder, { previous, prepared }: Ground): Promise<Made> {
  const attempt = await attemptRelease(workshop, order, previous, prepared)
  if (attempt.faults.length === 0) return { attempt, order }
  await attempt.folder.discard()
  const owned = attempt.faults.filter(hasOwner)
  if (owned.length === 0) throw new ReleaseRefused(attempt.faults)
  return attemptWithoutFaulty(workshop, workshop.withoutFaulty(owned), { previous, prepared: null })
}

async function isSound(workshop: Workshop, trial: ReleaseOrder, previous: Release | null): Promise<boolean> {
  try {
    const { attempt } = await attemptWithoutFaulty(workshop, trial, { previous, prepared: null })
    await attempt.folder.discard()
    return true
  } catch (error) {
    if (error instanceof ReleaseRefused) return false
    throw error
  }
}

/** Where a page of no document fails, a document just changed may have spoiled it: then the others go out without it. A page that fails without any of them spoils itself. */
async function attemptWithoutCulprits(workshop: Workshop, order: ReleaseOrder, ground: Ground): Promise<Made> {
  try {
    return await attemptWithoutFaulty(workshop, order, ground)
  } catch (error) {
    if (!(error instanceof ReleaseRefused)) throw error
    const { previous } = ground
    const renderInAnyCase = new Set(error.faults.map(({ address }) => address))
    const culprits = await findCulprits(workshop.suspects, (withheld) =>
      isSound(workshop, { ...workshop.orderWithout(withheld), renderInAnyCase }, previous),
    )
    if (culprits.length === 0) throw error
    return attemptWithoutFaulty(workshop, workshop.withoutCulprits(culprits, error.message), { previous, prepared: null })
  }
}

async function putOnShelf({ shelf, insistOnBeingTheOnlyPublisher }: Workshop, attempt: Attempt, order: ReleaseOrder): Promise<Release> {
  const newest = (await shelf.numbers()).at(-1) ?? 0
  const number = Math.max(newest, (await shelf.liveNumber()) ?? 0) + 1
  const folder = shelf.folderOf(number)
  const { basePath, redirects, gone } = attempt.release
  await attempt.folder.putNote('manifest.json', { number, basePath, madeAt: order.content.moment, redirects, gone })
  await attempt.folder.putNote('set-aside.json', order.setAside)
  await insistOnBeingTheOnlyPublisher()
  await attempt.folder.becomes(folder)
  await shelf.switchTo(number)
  return { ...attempt.release, number, folder }
}

/**
 * Carries the content to the visitors as one release: render, check, switch. Whatever throws leaves the old site up.
 *
 * @param previous the live release to go on from; null renders everything, and keeps the live folder when not a byte differs
 * @throws ReleaseRefused when something is wrong that no single document is behind
 */
export async function releaseSite(
  workshop: Workshop,
  order: ReleaseOrder,
  previous: Release | null,
  prepared: PreparedFolder | null,
): Promise<SiteRelease> {
  const made = await attemptWithoutCulprits(workshop, order, { previous, prepared })
  const { release, difference, folder, comparedWith } = made.attempt
  if (comparedWith !== null && !changesAnything(difference)) {
    const live = { ...release, number: comparedWith, folder: workshop.shelf.folderOf(comparedWith) }
    return { release: live, difference, isNew: false, spare: { of: comparedWith, folder } }
  }
  const live = await workshop.watch.time('switch', () => putOnShelf(workshop, made.attempt, made.order))
  return { release: live, difference, isNew: true, spare: null }
}
