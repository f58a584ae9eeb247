import path from 'node:path'
import { fileOf } from '@ward/shared/contract/addresses'
import type { Edition, RenderedPage } from '@ward/shared/contract/renderer'
import { XMLValidator } from 'fast-xml-parser'
import type { ReleaseFolder } from '../shelf/release-folder.ts'
import type { Fault, PageOwner, PageRecord, Release } from '../release.ts'
import { oneCopyOfEach } from '../writing/one-copy.ts'
import { factsOf, lasting } from '../writing/page-file.ts'
import { openPageWriter, type PageWriter } from '../writing/page-writer.ts'

// So many that neither the thread that renders nor those that write wait for one another.
const pagesAtOnce = 64

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
function addressesToRender(
  { previous, inAnyCase }: Rendering,
  all: readonly string[],
  answers: ReadonlyMap<string, string>,
): readonly string[] {
  if (previous === null) return all
  const changed = new Set<string>()
  for (const [key, digest] of previous.answers) if (answers.get(key) !== digest) changed.add(key)
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
  const verdict = XMLValidator.validate(Buffer.from(page.body).toString())
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

class PageRenderer {
  readonly result: RenderedRelease
  readonly #rendering: Rendering
  readonly #writer: PageWriter
  readonly #one = oneCopyOfEach()

  constructor(rendering: Rendering, result: RenderedRelease, writer: PageWriter) {
    this.#rendering = rendering
    this.result = result
    this.#writer = writer
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
    else if (bytes !== null) this.result.pages.set(address, { answers: [], ...lasting(factsOf(bytes, basePath), this.#one) })
    else this.result.faults.push(faultOf(address, ownerOf(address), new Error('there is no page to keep')))
  }

  async #keep(address: string, page: RenderedPage): Promise<void> {
    const { previous, basePath, folder, sameAs } = this.#rendering
    for (const [key, answer] of page.answers) this.result.answers.set(this.#one(key), answer)
    const file = fileOf(address)
    const { written, ...facts } = await this.#writer.put({
      file: folder.placeOf(file),
      bytes: page.body,
      basePath: page.contentType.startsWith('text/html') ? basePath : null,
      standing: previous?.pages.get(address)?.digest ?? null,
      twin: sameAs === null ? null : path.join(sameAs, file),
    })
    this.result.pages.set(address, { answers: [...page.answers.keys()].map(this.#one), ...facts })
    if (written) this.result.written.push(address)
  }
}

/** The release before, as far as it goes on: its pages that still have an address, and its questions with the answers of now. */
function startFrom({ edition, previous }: Rendering, all: ReadonlySet<string>): RenderedRelease {
  const pages = new Map(previous?.pages)
  for (const address of previous?.pages.keys() ?? []) if (!all.has(address)) pages.delete(address)
  const answers = new Map<string, string>()
  for (const key of previous?.answers.keys() ?? []) answers.set(key, edition.digestOfAnswer(key))
  return { pages, answers, rendered: [], written: [], removed: [], faults: [] }
}

/** Forgets the questions that only pages asked that are rendered anew, kept or removed. */
function forgetUnasked({ pages, answers, rendered, removed }: RenderedRelease, { previous, kept }: Rendering): void {
  const unasked = new Set([...rendered, ...removed, ...kept].flatMap((address) => previous?.pages.get(address)?.answers ?? []))
  if (unasked.size === 0) return
  for (const page of pages.values()) for (const key of page.answers) unasked.delete(key)
  for (const key of unasked) answers.delete(key)
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
  const toRender = addressesToRender(rendering, all, result.answers).filter((address) => !kept.has(address))
  await using writer = openPageWriter(toRender.length)
  const renderer = new PageRenderer(rendering, result, writer)
  await inTurns(toRender, (address) => renderer.render(address))
  for (const address of all) if (kept.has(address)) await renderer.leave(address)
  for (const address of previous?.pages.keys() ?? []) {
    if (result.pages.has(address) || result.faults.length > 0) continue
    await folder.removeText(fileOf(address))
    result.removed.push(address)
  }
  forgetUnasked(result, rendering)
  return result
}
