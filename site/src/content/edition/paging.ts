const pageSize = 20

/** Which page a pager leads to: the front of the list or a numbered page. */
type PageLink = 'front' | number

/** One page of a list, the newest first. */
export interface ListPage<T> {
  readonly items: readonly T[]
  readonly newer: PageLink | null
  readonly older: number | null
}

/** Returns how many full pages of older items stand behind the front: numbered from the oldest, they stay as they are when something new arrives. */
export function olderPagesOf(total: number): number {
  return Math.max(0, Math.floor(total / pageSize) - 1)
}

/** Returns the front of a list: its newest items, 20 to 39 of them when there are older pages. */
export function frontOf<T>(newestFirst: readonly T[]): ListPage<T> {
  const pages = olderPagesOf(newestFirst.length)
  return { items: newestFirst.slice(0, newestFirst.length - pages * pageSize), newer: null, older: pages === 0 ? null : pages }
}

/** Returns a numbered page, 1 being the oldest; null when the list has no such page. */
export function numberedPageOf<T>(newestFirst: readonly T[], page: number): ListPage<T> | null {
  const pages = olderPagesOf(newestFirst.length)
  if (page < 1 || page > pages) return null
  const start = newestFirst.length - page * pageSize
  return {
    items: newestFirst.slice(start, start + pageSize),
    newer: page === pages ? 'front' : page + 1,
    older: page === 1 ? null : page - 1,
  }
}
