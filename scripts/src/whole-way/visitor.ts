import { setTimeout as pause } from 'node:timers/promises'

const askEveryMs = 5
const patienceMs = 10_000

/** What the public site answers at an address. */
interface Answer {
  readonly status: number
  readonly body: string
}

/** Something awaited on the public site. */
export interface Expectation {
  /** Address without the base path, e.g. `/tin-tuc/le-ra-quan`. */
  readonly address: string
  /** What is awaited, for the sentence that says it did not come, e.g. `the new page`. */
  readonly what: string
  readonly isMet: (answer: Answer) => boolean
}

/** Something that did not appear on the public site in time. */
export class NotSeen extends Error {
  constructor(url: string, { what }: Expectation, last: string) {
    super(`${what} did not appear within ${patienceMs / 1000} s: ${url} ${last}.`)
    this.name = 'NotSeen'
  }
}

/** A visitor who looks at an address again and again, over one connection kept open. */
export class Visitor {
  readonly #siteUrl: string

  /** @param siteUrl where the site is served, with the base path and without a slash at the end */
  constructor(siteUrl: string) {
    this.#siteUrl = siteUrl
  }

  /** Waits until the site answers as expected, at most 10 s. Returns the milliseconds since `since` (of `performance.now()`). Throws NotSeen. */
  async wait(expectation: Expectation, since: number): Promise<number> {
    const url = this.#siteUrl + expectation.address
    const deadline = performance.now() + patienceMs
    let etag: string | null = null
    let last = 'did not answer'
    do {
      const response: Response | null = await this.#ask(url, etag)
      if (response !== null && response.status !== 304) {
        etag = response.headers.get('etag')
        const answer = { status: response.status, body: await response.text() }
        if (expectation.isMet(answer)) return performance.now() - since
        last = `answered ${answer.status} with other content`
      }
      await pause(askEveryMs)
    } while (performance.now() < deadline)
    throw new NotSeen(url, expectation, last)
  }

  async #ask(url: string, etag: string | null): Promise<Response | null> {
    const headers = etag === null ? {} : { 'if-none-match': etag }
    return fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(patienceMs) }).catch(() => null)
  }
}
