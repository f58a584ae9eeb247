import { z } from 'zod'

const patienceMs = 30_000

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const loginSchema = z.object({ token: z.string().min(1) })
const articleSchema = z.object({ doc: z.object({ id: z.number(), slug: z.string() }) })
const listSchema = z.object({ docs: z.array(z.object({ id: z.number(), slug: z.string() })) })
const changesSchema = z.object({ docs: z.array(z.object({ state: z.string(), release: z.number().nullish() })) })
const publicationSchema = z.object({ sentence: z.string() })
const wardSchema = z.object({ baseAddress: z.string() })

const releaseSchema = z.object({
  number: z.number(),
  durationMs: z.number(),
  pagesRendered: z.number(),
  pagesTotal: z.number(),
  stopsMs: z.record(z.string(), z.number()),
})

/** A release as the CMS tells of it; times in milliseconds. */
export type ReleaseRow = z.infer<typeof releaseSchema>

/** An article as lists name it. */
export interface ArticleEntry {
  readonly id: number
  readonly slug: string
}

/** The CMS's answer that something may not or cannot be done. */
export class Refused extends Error {
  readonly status: number

  constructor(what: string, status: number, reason: string) {
    super(`${what} was refused (HTTP ${status}): ${reason}`)
    this.name = 'Refused'
    this.status = status
  }
}

async function send(url: string, init: RequestInit, what: string): Promise<unknown> {
  const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(patienceMs) }).catch((cause: unknown) => {
    throw new Error(`${what} failed: ${url} does not answer. Is "npm start" running?`, { cause })
  })
  const text = await answer.text()
  if (answer.ok) return JSON.parse(text)
  const reason = refusalSchema.safeParse(parsedOrNull(text))
  throw new Refused(what, answer.status, reason.success ? reason.data.errors.map(({ message }) => message).join(' ') : text.slice(0, 200))
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const json = { 'content-type': 'application/json' }

/** Somebody of the staff at work over the CMS's REST interface. */
export class Editor {
  readonly #cmsUrl: string
  readonly #token: string

  private constructor(cmsUrl: string, token: string) {
    this.#cmsUrl = cmsUrl
    this.#token = token
  }

  /** Throws Refused when the account is not let in. */
  static async logIn(cmsUrl: string, account: { email: string; password: string }): Promise<Editor> {
    const init = { method: 'POST', headers: json, body: JSON.stringify({ email: account.email, password: account.password }) }
    return new Editor(cmsUrl, loginSchema.parse(await send(`${cmsUrl}/api/users/login`, init, 'Logging in')).token)
  }

  async #call(method: string, path: string, what: string, body?: object): Promise<unknown> {
    const headers = { ...json, authorization: `JWT ${this.#token}` }
    return send(`${this.#cmsUrl}/api/${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }, what)
  }

  async createArticle(article: object): Promise<ArticleEntry> {
    return articleSchema.parse(await this.#call('POST', 'articles?depth=0', 'Creating the article', article)).doc
  }

  async changeArticle(id: number, change: object): Promise<void> {
    await this.#call('PATCH', `articles/${id}?depth=0`, 'Changing the article', change)
  }

  async deleteArticle(id: number): Promise<void> {
    await this.#call('DELETE', `articles/${id}?depth=0`, 'Deleting the article')
  }

  async readArticle(id: number): Promise<unknown> {
    return this.#call('GET', `articles/${id}?depth=0`, 'Reading the article')
  }

  /** Every article, or those with a slug, the oldest first. */
  async articles(slug?: string): Promise<ArticleEntry[]> {
    const where = slug === undefined ? '' : `&where[slug][equals]=${slug}`
    const path = `articles?depth=0&pagination=false&sort=id&select[slug]=true${where}`
    return listSchema.parse(await this.#call('GET', path, 'Listing the articles')).docs
  }

  /** Base address of the public site as the ward's details have it. */
  async baseAddress(): Promise<string> {
    return wardSchema.parse(await this.#call('GET', 'globals/ward?depth=0', 'Reading the ward')).baseAddress
  }

  /** What the CMS says of whether an article is on the site. */
  async publicationOf(id: number): Promise<string> {
    return publicationSchema.parse(await this.#call('GET', `articles/${id}/publication`, 'Asking for the publication')).sentence
  }

  /** Numbers of the releases that carried the changes of an article, oldest first, and whether one still waits. */
  async releasesOf(articleId: number): Promise<{ numbers: number[]; waiting: boolean }> {
    const where = `where[kind][equals]=articles&where[documentId][equals]=${articleId}`
    const path = `changes?depth=0&pagination=false&sort=id&${where}`
    const { docs } = changesSchema.parse(await this.#call('GET', path, 'Listing the changes'))
    const numbers = docs.flatMap(({ release }) => release ?? [])
    return { numbers: [...new Set(numbers)], waiting: docs.some(({ state }) => state === 'waiting') }
  }

  /** Releases from a number on, oldest first. */
  async releasesFrom(number: number): Promise<ReleaseRow[]> {
    const path = `releases?depth=0&pagination=false&sort=number&where[number][greater_than_equal]=${number}`
    return z.object({ docs: z.array(releaseSchema) }).parse(await this.#call('GET', path, 'Listing the releases')).docs
  }
}
