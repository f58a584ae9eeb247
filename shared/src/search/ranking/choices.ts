import type { Hit } from '../search.ts'

/** Procedures between which the question does not decide. */
export interface Choices {
  /** How their names all begin, in words: "Đăng ký lại"; null when they begin differently. */
  readonly beginning: string | null
  readonly hits: readonly Hit[]
}

const nearlyBest = 0.85
const mostChoices = 6

/**
 * Returns the procedures among the hits that answer the question about as well as the best one; null when the best one stands
 * alone. Siblings such as "Đăng ký lại khai sinh" and "Đăng ký lại kết hôn" share a beginning to ask with.
 */
export function choicesAmong(hits: readonly Hit[]): Choices | null {
  const best = hits[0]
  if (best === undefined || best.entry.kind !== 'procedures') return null
  const near = hits.filter(({ entry, score }) => entry.kind === 'procedures' && score >= nearlyBest * best.score)
  const names = new Set(near.map(({ entry }) => entry.name))
  if (names.size < 2 || near.length > mostChoices) return null
  return { beginning: sharedBeginning([...names]), hits: near }
}

const fewestSharedWords = 2

function sharedBeginning(names: readonly string[]): string | null {
  const [first = [], ...others] = names.map((name) => name.split(' '))
  let count = 0
  while (count < first.length && others.every((words) => words[count]?.toLowerCase() === first[count]?.toLowerCase())) count += 1
  const isWholeName = [first, ...others].some((words) => words.length === count)
  return count < fewestSharedWords || isWholeName ? null : first.slice(0, count).join(' ')
}
