import { setTimeout as pause } from 'node:timers/promises'
import { addresses, basePathOf } from '@ward/shared/contract/addresses'
import { Editor, Refused, type ReleaseRow } from './editor.ts'
import { articleBody } from './article-body.ts'
import { NotSeen, Visitor, type Expectation } from './visitor.ts'

/** One address for every run: afterwards it answers 410, however often the way was gone. */
const slug = 'kiem-tra-duong-len-trang'
const feeds = [addresses.feed, addresses.sectionFeed('articles')]
const settlePatienceMs = 10_000

interface Way {
  cmsUrl: string
  webUrl: string
  account: { email: string; password: string }
}

/** What was seen from outside, in milliseconds, and what the releases tell of their stops. */
export interface Seen {
  ms: Record<string, number>
  releases: Pick<ReleaseRow, 'number' | 'durationMs' | 'pagesRendered' | 'stopsMs'>[]
}

/** Milliseconds of each step, in the order they were taken. */
class Journal {
  readonly ms: Record<string, number> = {}

  async time<T>(step: string, take: () => Promise<T>): Promise<T> {
    const begun = performance.now()
    const result = await take()
    this.note(step, performance.now() - begun)
    return result
  }

  note(step: string, ms: number): void {
    this.ms[step] = Math.round(ms * 10) / 10
  }
}

/** An approver may not delete; its account is removed with what it wrote. */
async function deleteIfAllowed(editor: Editor, id: number): Promise<void> {
  await editor.deleteArticle(id).catch((error: unknown) => {
    if (!(error instanceof Refused) || error.status !== 403) throw error
  })
}

async function removeLeftOvers(editor: Editor): Promise<void> {
  for (const { id } of await editor.articles(slug)) await deleteIfAllowed(editor, id)
}

const appears = (address: string, title: string, what: string): Expectation => ({
  address,
  what,
  isMet: ({ status, body }) => status === 200 && body.includes(title),
})

const goes = (address: string, title: string, what: string): Expectation => ({
  address,
  what,
  isMet: ({ status, body }) => status === 200 && !body.includes(title),
})

class Walk {
  readonly journal = new Journal()
  readonly #editor: Editor
  readonly #visitor: Visitor
  readonly #title = `Kiểm tra đường lên trang ${new Date().toISOString()}`
  readonly #page = addresses.document('articles', slug)

  constructor(editor: Editor, visitor: Visitor) {
    this.#editor = editor
    this.#visitor = visitor
  }

  async publish(): Promise<number> {
    const summary = 'Bài tạm do lệnh kiểm tra đăng và tự gỡ sau vài giây.'
    const article = { title: this.#title, slug, summary, body: articleBody([summary]), _status: 'published' }
    const { id } = await this.journal.time('publishAnswered', () => this.#editor.createArticle(article))
    return id
  }

  async seeItAppear(id: number): Promise<void> {
    await this.#see('appears', id, [
      appears(this.#page, this.#title, 'The page'),
      ...feeds.map((feed) => appears(feed, this.#title, `The item in ${feed}`)),
    ])
  }

  async withdraw(id: number): Promise<void> {
    await this.journal.time('withdrawAnswered', () => this.#editor.changeArticle(id, { _status: 'draft' }))
  }

  async seeItGo(id: number): Promise<void> {
    await this.#see('goes', id, [
      { address: this.#page, what: 'The answer 410 in place of the page', isMet: ({ status }) => status === 410 },
      ...feeds.map((feed) => goes(feed, this.#title, `${feed} without the item`)),
    ])
  }

  /** Looks at all addresses at once, from now on. */
  async #see(verb: string, id: number, expectations: readonly Expectation[]): Promise<void> {
    const since = performance.now()
    const waits = expectations.map(async (expectation) =>
      this.journal.note(
        `${expectation.address === this.#page ? 'page' : expectation.address} ${verb}`,
        await this.#visitor.wait(expectation, since),
      ),
    )
    await Promise.all(waits).catch(async (error: unknown) => {
      if (error instanceof NotSeen) error.message += ` The CMS says: ${await this.#editor.publicationOf(id)}`
      throw error
    })
  }
}

async function releasesOf(editor: Editor, id: number): Promise<Seen['releases']> {
  const deadline = performance.now() + settlePatienceMs
  for (;;) {
    const { numbers, waiting } = await editor.releasesOf(id)
    const rows = (await editor.releasesFrom(Math.min(...numbers))).filter(({ number }) => numbers.includes(number))
    if ((!waiting && rows.length === numbers.length) || performance.now() > deadline) {
      return rows.map(({ number, durationMs, pagesRendered, stopsMs }) => ({ number, durationMs, pagesRendered, stopsMs }))
    }
    await pause(100)
  }
}

/**
 * Goes the whole way of one article: publish, seen by visitors, withdraw, gone for visitors, delete. Leaves no article behind, whatever happens.
 *
 * Throws a sentence for the operator when something does not appear within 10 s or is refused.
 */
export async function goWholeWay({ cmsUrl, webUrl, account }: Way): Promise<Seen> {
  const editor = await Editor.logIn(cmsUrl, account)
  const visitor = new Visitor(webUrl + basePathOf(await editor.baseAddress()))
  await removeLeftOvers(editor)
  const walk = new Walk(editor, visitor)
  const id = await walk.publish()
  try {
    await walk.seeItAppear(id)
    await walk.withdraw(id)
    await walk.seeItGo(id)
    const releases = await releasesOf(editor, id)
    await walk.journal.time('deleteAnswered', () => deleteIfAllowed(editor, id))
    return { ms: walk.journal.ms, releases }
  } catch (error) {
    await deleteIfAllowed(editor, id)
    throw error
  }
}
