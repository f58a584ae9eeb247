import { basePathOf, fileOf } from '@ward/shared/contract/addresses'
import { checkRelease } from './checking/check-release.ts'
import { notesOf } from './making/notes-of.ts'
import { bringPlainFiles } from './making/plain-files.ts'
import { folderAfter, type PreparedFolder } from './shelf/prepared-folder.ts'
import type { ReleaseFolder } from './shelf/release-folder.ts'
import { readLiveRelease, type ReleaseOnDisk } from './shelf/release-on-disk.ts'
import type { ReleaseOrder, Workshop } from './release-site.ts'
import { ownerKey, type Fault, type PageOwner, type Release, type ReleaseDifference } from './release.ts'
import { renderRelease, type RenderedRelease } from './making/render-release.ts'
import { visibleDocuments } from './visible-documents.ts'

/** A release that is made and checked, but has no number yet. */
export interface Attempt {
  release: Omit<Release, 'number' | 'folder'>
  difference: ReleaseDifference
  folder: ReleaseFolder
  faults: Fault[]
  /** Number of the release it was compared with; null when there was none. */
  comparedWith: number | null
}

/** What the attempt goes on from: the release in memory, else what the disk tells of the live one. */
interface Ground {
  previous: Release | null
  onDisk: ReleaseOnDisk | null
  folder: ReleaseFolder
}

async function groundOf({ shelf }: Workshop, previous: Release | null, prepared: PreparedFolder | null): Promise<Ground> {
  if (previous !== null) return { previous, onDisk: null, folder: await folderAfter(shelf, previous, prepared) }
  return { previous, onDisk: await readLiveRelease(shelf), folder: shelf.startFolder() }
}

function keptPages({ keepsPage }: ReleaseOrder, byAddress: ReadonlyMap<string, PageOwner>): Set<string> {
  if (keepsPage.size === 0) return new Set()
  return new Set([...byAddress].flatMap(([address, owner]) => (keepsPage.has(ownerKey(owner)) ? [address] : [])))
}

function removedSince({ onDisk }: Ground, rendered: RenderedRelease): string[] {
  if (onDisk === null) return rendered.removed
  const files = new Set([...rendered.pages.keys()].map(fileOf))
  const lost = [...onDisk.textFiles].filter((file) => !files.has(file))
  return [...rendered.removed, ...lost.map((file) => `/${file.replace(/\.html$/, '')}`)]
}

function differenceOf(ground: Ground, rendered: RenderedRelease, release: Attempt['release']): ReleaseDifference {
  const before = ground.previous ?? ground.onDisk
  const notes = ({ basePath, redirects, gone }: Pick<Release, 'basePath' | 'redirects' | 'gone'>) =>
    JSON.stringify([basePath, redirects, gone])
  return {
    rendered: rendered.rendered,
    written: rendered.written,
    removed: removedSince(ground, rendered),
    changedPlainFiles: [...new Set(before?.plainFiles).symmetricDifference(release.plainFiles)],
    notesChanged: before === null || notes(before) !== notes(release),
  }
}

/** Renders and checks a release into a folder of its own; nothing of it is visible yet. */
export async function attemptRelease(
  workshop: Workshop,
  order: ReleaseOrder,
  previous: Release | null,
  prepared: PreparedFolder | null,
): Promise<Attempt> {
  const { renderer, watch, assets } = workshop
  const { content, claims } = order
  const basePath = basePathOf(content.ward.baseAddress)
  const visible = visibleDocuments(content)
  const ownerOf = (address: string): PageOwner | null => {
    const claim = claims.get(address)
    return visible.byAddress.get(address) ?? (claim === undefined ? null : { kind: claim.kind, id: claim.documentId })
  }
  const ground = await watch.time('link', () => groundOf(workshop, previous, prepared))
  const { folder, onDisk } = ground
  const edition = renderer.openEdition(content)
  const sameAs = onDisk?.folder ?? null
  const kept = keptPages(order, visible.byAddress)
  const rendered = await watch.time('render', () =>
    renderRelease({ edition, previous, sameAs, kept, inAnyCase: order.renderInAnyCase, folder, basePath, ownerOf }),
  )
  const notes = notesOf({ claims: claims.values(), visible, neverLive: order.neverLive, moment: content.moment })
  const earlier = previous ?? onDisk
  const plainFiles = await watch.time('files', () =>
    bringPlainFiles({ assets, media: content.media, pages: rendered.pages.values(), earlier, folder, takenOver: previous !== null }),
  )
  const release = { basePath, pages: rendered.pages, answers: rendered.answers, plainFiles, ...notes }
  // A page that is missing would be reported again by every page that links to it.
  const faults = await watch.time('check', async () =>
    rendered.faults.length > 0
      ? rendered.faults
      : checkRelease({ ...release, rendered: rendered.rendered, removed: rendered.removed, documentAddresses: visible.byAddress, ownerOf }),
  )
  const comparedWith = previous?.number ?? onDisk?.number ?? null
  return { release, difference: differenceOf(ground, rendered, release), folder, faults, comparedWith }
}
