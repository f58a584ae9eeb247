/** How many requests somebody may still make: so many in a span of time, counted anew in the next. Kept in this process alone. */
export class Allowance {
  readonly #most: number
  readonly #spanMs: number
  #counts = new Map<string, number>()
  #spanBegan = 0

  constructor(most: number, spanMs: number) {
    this.#most = most
    this.#spanMs = spanMs
  }

  /** Counts a request of somebody and says whether it is still allowed. */
  takes(who: string, nowMs: number): boolean {
    if (nowMs - this.#spanBegan >= this.#spanMs) {
      this.#counts = new Map()
      this.#spanBegan = nowMs
    }
    const count = (this.#counts.get(who) ?? 0) + 1
    this.#counts.set(who, count)
    return count <= this.#most
  }

  /** Seconds until everybody may ask again. */
  secondsLeft(nowMs: number): number {
    return Math.max(1, Math.ceil((this.#spanBegan + this.#spanMs - nowMs) / 1000))
  }
}
