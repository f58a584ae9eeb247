/**
 * Returns the items of a source in the order the ward keeps them in; new ones stand behind the item they follow in the source.
 *
 * The order of the national database is scrambled and editors put it right, so order alone is no difference.
 *
 * @example inStoredOrder(['b', 'a'], ['a', 'x', 'b'], String) // ['b', 'a', 'x']
 */
export function inStoredOrder<Item>(stored: readonly Item[], said: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const waiting = Map.groupBy(
    said.map((item, index) => ({ item, index })),
    ({ item }) => keyOf(item),
  )
  const known = stored.flatMap((item) => waiting.get(keyOf(item))?.shift() ?? [])
  const ordered = [...known]
  const isKnown = new Set(known.map(({ index }) => index))
  for (const [index, item] of said.entries()) {
    if (isKnown.has(index)) continue
    const before = ordered.findIndex((other) => other.index === index - 1)
    ordered.splice(index === 0 ? 0 : before + 1, 0, { item, index })
  }
  return ordered.map(({ item }) => item)
}
