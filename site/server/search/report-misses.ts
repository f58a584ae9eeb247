import { missOf } from '@ward/shared/search/misses'

const everyMs = 60_000
const answerWithinMs = 10_000
/** Asked for at one address while nobody takes the counts: more would only be somebody's play. */
const mostKept = 200
const mostSent = 50

/** Counts, by the folded question alone, what people did not find, and tells the CMS now and then. */
export class Misses {
  readonly #counts = new Map<string, number>()
  readonly #address: string
  readonly #report: (line: string) => void
  #wasTold = true

  /** @param cmsUrl where the CMS is reached, without a slash at the end */
  constructor(cmsUrl: string, report: (line: string) => void) {
    this.#address = `${cmsUrl}/api/search/misses`
    this.#report = report
  }

  /** Counts one question; anything that could point to a person is dropped here already. */
  count(query: string): void {
    const text = missOf(query)
    if (text === null) return
    const before = this.#counts.get(text)
    if (before === undefined && this.#counts.size >= mostKept) return
    this.#counts.set(text, (before ?? 0) + 1)
  }

  /** Tells the CMS what was counted since the last time. Never rejects: while the CMS is away the counts wait. */
  async tell(): Promise<void> {
    const misses = [...this.#counts].slice(0, mostSent).map(([text, count]) => ({ text, count: Math.min(count, 1000) }))
    if (misses.length === 0) return
    try {
      const answer = await fetch(this.#address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ misses }),
        signal: AbortSignal.timeout(answerWithinMs),
      })
      if (!answer.ok) throw new Error(`status ${answer.status}`)
      for (const { text, count } of misses) this.#forget(text, count)
      this.#wasTold = true
    } catch (error) {
      if (this.#wasTold) this.#report(`the CMS takes no search counts for now: ${error instanceof Error ? error.message : String(error)}`)
      this.#wasTold = false
    }
  }

  #forget(text: string, told: number): void {
    const left = (this.#counts.get(text) ?? 0) - told
    if (left > 0) this.#counts.set(text, left)
    else this.#counts.delete(text)
  }

  /** Tells the CMS once a minute as long as the process lives. */
  tellRegularly(): void {
    setInterval(() => void this.tell(), everyMs).unref()
  }
}
