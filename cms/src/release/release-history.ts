/** Which files differ from one release to the next, for the releases this process made one from the other. */
export class ReleaseHistory {
  readonly #changed = new Map<number, readonly string[]>()

  /** Notes the files in which a release differs from the one numbered before it. */
  note(number: number, files: readonly string[]): void {
    this.#changed.set(number, files)
  }

  /** Forgets a release and all before it. */
  forgetUntil(number: number): void {
    for (const known of this.#changed.keys()) if (known <= number) this.#changed.delete(known)
  }

  /** Returns every file that may differ between two releases; null when that is not known. */
  between(older: number, newer: number): ReadonlySet<string> | null {
    const files = new Set<string>()
    for (let number = older + 1; number <= newer; number += 1) {
      const changed = this.#changed.get(number)
      if (changed === undefined) return null
      for (const file of changed) files.add(file)
    }
    return files
  }
}
