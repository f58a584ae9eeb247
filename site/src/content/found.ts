/** Returns the answer of a page's main question. Throws when there is none: the page was asked for under an address it does not have. */
export function found<T>(answer: T | null): T {
  if (answer === null) throw new Error('The content has nothing under this address')
  return answer
}
