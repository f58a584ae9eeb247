/** Adds up how long each stop of a release took, in milliseconds. */
export class Stopwatch {
  readonly #ms = new Map<string, number>()

  /** Runs a step and adds its time to the stop's. */
  async time<Result>(stop: string, step: () => Promise<Result>): Promise<Result> {
    const begun = performance.now()
    try {
      return await step()
    } finally {
      this.add(stop, performance.now() - begun)
    }
  }

  add(stop: string, ms: number): void {
    this.#ms.set(stop, (this.#ms.get(stop) ?? 0) + ms)
  }

  /** Milliseconds by stop, to a tenth. */
  stopsMs(): Record<string, number> {
    return Object.fromEntries([...this.#ms].map(([stop, ms]) => [stop, Math.round(ms * 10) / 10]))
  }

  totalMs(): number {
    return [...this.#ms.values()].reduce((sum, ms) => sum + ms, 0)
  }
}
