import { fileOf } from '@ward/shared/contract/addresses'
import type { Edition, RenderedPage } from '@ward/shared/contract/renderer'
import { XMLValidator } from 'fast-xml-parser'
import { linksOf, mediaFilesIn } from './links-of.ts'
import { digestOfBytes, type ReleaseFolder } from './release-folder.ts'
import type { Fault, PageOwner, PageRecord, Release } from './release.ts'

const pagesAtOnce = 16

interface Rendering {
  edition: Edition
  /** The release to render on from, with its files already in the folder; null renders everything. */
  previous: Release | null
  /** Folder of a release whose equal files are linked instead of compressed and written again. */
  sameAs: string | null
  /** Addresses whose page stays as it stands in the release before. */
  kept: ReadonlySet<string>
  /** Addresses to render even where nothing changed. */
  inAnyCase: ReadonlySet<string>
  folder: ReleaseFolder
  basePath: string
  ownerOf: (address: string) => PageOwner | null
}

/** The pages of a release, with what was done to get them. */
export interface RenderedRelease {
  pages: Map<string, PageRecord>
  answers: Map<string, string>
  rendered: string[]
  written: string[]
  removed: string[]
  faults: Fault[]
}

/** Addresses that must be rendered: new ones, those that were given an answer that is different now, and those that were kept unrendered. */
function addressesToRender({ edition, previous, inAnyCase }: Rendering, all: readonly string[]): readonly string[] {
  if (previous === null) return all
  const changed = new Set<string>()
  for (const [key, digest] of previous.answers) if (edition.digestOfAnswer(key) !== digest) changed.add(key)
  return all.filter((address) => {
    const page = previous.pages.get(address)
    if (page === undefined || page.answers.length === 0 || inAnyCase.has(address)) return true
    return page.answers.some((key) => changed.has(key))
  })
}

function expectedStatus(address: string): number {
  if (address === '/404') return 404
  return address === '/410' ? 410 : 200
}

async function goodPage(edition: Edition, address: string): Promise<RenderedPage> {
  const page = await edition.render(address)
  if (page.status !== expectedStatus(address)) throw new Error(`answered ${page.status}`)
  if (!page.contentType.includes('xml')) return page
  const verdict = XMLValidator.validate(page.body)
  if (verdict !== true) throw new Error(`not well-formed XML: ${verdict.err.msg} (line ${verdict.err.line})`)
  return page
}

function faultOf(address: string, owner: PageOwner | null, error: unknown): Fault {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    address,
    owner,
    sentence: 'Không dựng được trang từ nội dung này; hãy xem lại phần vừa sửa rồi đăng lại, hoặc báo quản trị.',
    detail: `${address} could not be rendered: ${reason}`,
  }
}

/** Runs `work` over the items, a few at a time, in their order of start. */
async function inTurns(items: readonly string[], work: (item: string) => Promise<void>): Promise<void> {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(pagesAtOnce, items.length) }, worker))
}

function pageRecord(bytes: Buffer, answers: readonly string[], links: readonly string[]): PageRecord {
  return { answers, links, mediaFiles: mediaFilesIn(bytes.toString()), digest: digestOfBytes(bytes) }
}

class PageRenderer {
  readonly result: RenderedRelease
  readonly #rendering: Rendering
  /** One string per question, however many pages ask it. */
  readonly #keys = new Map<string, string>()

  constructor(rendering: Rendering, result: RenderedRelease) {
    this.#rendering = rendering
    this.result = result
  }

  async render(address: string): Promise<void> {
    const { edition, ownerOf } = this.#rendering
    this.result.rendered.push(address)
    const page = await goodPage(edition, address).catch((error: unknown) => faultOf(address, ownerOf(address), error))
    if ('sentence' in page) this.result.faults.push(page)
    else await this.#keep(address, page)
  }

  /** Leaves a page as it stands in the release before. It has no answers, so it is rendered as soon as it is kept no longer. */
  async leave(address: string): Promise<void> {
    const { previous, sameAs, folder, basePath, ownerOf } = this.#rendering
    const page = previous?.pages.get(address)
    const bytes = page === undefined && sameAs !== null ? await folder.linkAsItIs(fileOf(address), sameAs) : null
    if (page !== undefined) this.result.pages.set(address, { ...page, answers: [] })
    else if (bytes !== null) this.result.pages.set(address, pageRecord(bytes, [], linksOf(bytes.toString(), basePath)))
    else this.result.faults.push(faultOf(address, ownerOf(address), new Error('there is no page to keep')))
  }

  async #keep(address: string, page: RenderedPage): Promise<void> {
    const { previous, basePath } = this.#rendering
    const bytes = Buffer.from(page.body)
    const answers: string[] = []
    for (const [key, answer] of page.answers) {
      const known = this.#keys.get(key) ?? key
      this.#keys.set(known, known)
      answers.push(known)
      this.result.answers.set(known, answer)
    }
    const links = page.contentType.startsWith('text/html') ? linksOf(page.body, basePath) : []
    const record = pageRecord(bytes, answers, links)
    this.result.pages.set(address, record)
    if (previous?.pages.get(address)?.digest === record.digest) return
    if (await this.#write(fileOf(address), bytes)) this.result.written.push(address)
  }

  async #write(file: string, bytes: Uint8Array): Promise<boolean> {
    const { sameAs, folder } = this.#rendering
    if (sameAs !== null && (await folder.linkIfSame(file, bytes, sameAs))) return false
    await folder.putText(file, bytes)
    return true
  }
}

function startFrom({ edition, previous }: Rendering, all: ReadonlySet<string>): RenderedRelease {
  const pages = new Map<string, PageRecord>()
  const answers = new Map<string, string>()
  for (const [address, page] of previous?.pages ?? []) {
    if (!all.has(address)) continue
    pages.set(address, page)
    for (const key of page.answers) if (!answers.has(key)) answers.set(key, edition.digestOfAnswer(key))
  }
  return { pages, answers, rendered: [], written: [], removed: [], faults: [] }
}

/**
 * Renders the pages whose answers changed into the folder, and removes those whose address is no longer one.
 *
 * A page that cannot be made comes back as a fault; a file that cannot be written is nobody's fault and throws.
 */
export async function renderRelease(rendering: Rendering): Promise<RenderedRelease> {
  const { edition, previous, folder, kept } = rendering
  const all = edition.addresses()
  if (all.length === 0) throw new Error('The renderer names no address at all')
  const result = startFrom(rendering, new Set(all))
  const renderer = new PageRenderer(rendering, result)
  const toRender = addressesToRender(rendering, all).filter((address) => !kept.has(address))
  await inTurns(toRender, (address) => renderer.render(address))
  for (const address of all) if (kept.has(address)) await renderer.leave(address)
  for (const address of previous?.pages.keys() ?? []) {
    if (result.pages.has(address) || result.faults.length > 0) continue
    await folder.removeText(fileOf(address))
    result.removed.push(address)
  }
  return result
}
