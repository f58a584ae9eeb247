/** A line that stayed nearly the same, one that went, or one that came. */
export interface PairedLine {
  gone?: string | undefined
  added?: string | undefined
}

/** Below this share of common words two lines are no versions of one another. */
const leastLikeness = 0.5

/** Larger blocks are not paired: each line of the one would have to be held against each of the other. */
const mostPairs = 10_000

const wordsOf = (line: string): string[] => line.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Returns how much two lines have in common, from 0 to 1: twice the words they share over all their words. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count > 0) shared += 1
    left.set(word, count - 1)
  }
  const all = one.length + other.length
  return all === 0 ? 1 : (2 * shared) / all
}

/** Best total likeness of the lines from here on, by the number of lines passed on either side. */
function bestFrom(likeness: readonly (readonly number[])[], goneCount: number, addedCount: number): number[][] {
  const best = Array.from({ length: goneCount + 1 }, () => new Array<number>(addedCount + 1).fill(0))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = goneCount - 1; i >= 0; i -= 1) {
    for (let j = addedCount - 1; j >= 0; j -= 1) {
      const like = likeness[i]?.[j] ?? 0
      const paired = like >= leastLikeness ? like + at(i + 1, j + 1) : 0
      const row = best[i]
      if (row !== undefined) row[j] = Math.max(paired, at(i + 1, j), at(i, j + 1))
    }
  }
  return best
}

/**
 * Returns the lines of a block that went and of the one that came in its place, those that are versions of one another as pairs, in the order of both.
 *
 * @example pairLines(['- Đơn (bản chính: 1)'], ['- Đơn (bản chính: 2)', '- Ảnh']) // [{ gone: '- Đơn (bản chính: 1)', added: '- Đơn (bản chính: 2)' }, { added: '- Ảnh' }]
 */
export function pairLines(gone: readonly string[], added: readonly string[]): PairedLine[] {
  const alone = [...gone.map((line) => ({ gone: line })), ...added.map((line) => ({ added: line }))]
  if (gone.length * added.length > mostPairs) return alone
  if (gone.length === 1 && added.length === 1) return [{ gone: gone[0], added: added[0] }]
  const addedWords = added.map(wordsOf)
  const likeness = gone.map((line) => addedWords.map((words) => likenessOf(wordsOf(line), words)))
  const best = bestFrom(likeness, gone.length, added.length)
  const paired: PairedLine[] = []
  for (let [i, j] = [0, 0]; i < gone.length || j < added.length;) {
    const [here, there, total] = [gone[i], added[j], best[i]?.[j] ?? 0]
    const goneAlone = here !== undefined && (there === undefined || total === (best[i + 1]?.[j] ?? 0))
    const addedAlone = !goneAlone && there !== undefined && (here === undefined || total === (best[i]?.[j + 1] ?? 0))
    paired.push({ ...(addedAlone ? {} : { gone: here }), ...(goneAlone ? {} : { added: there }) })
    if (!addedAlone) i += 1
    if (!goneAlone) j += 1
  }
  return paired
}
