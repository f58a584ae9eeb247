/** Waits for a reason to work: a call, a moment, or the slow poll that is the net below both. */
export class Wake {
  #called = false
  #answer: (() => void) | null = null

  /** Ends the present wait, or the next one before it begins. */
  call = (): void => {
    this.#called = true
    this.#answer?.()
  }

  /** Resolves when called, at the latest after `longestMs`. */
  async wait(longestMs: number): Promise<void> {
    if (!this.#called) {
      let timer: NodeJS.Timeout | undefined
      await new Promise<void>((resolve) => {
        this.#answer = resolve
        timer = setTimeout(resolve, Math.max(0, longestMs))
      })
      clearTimeout(timer)
      this.#answer = null
    }
    this.#called = false
  }
}
