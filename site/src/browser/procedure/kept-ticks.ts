/** Where ticks are kept: the browser's own store, or nowhere when it is shut (private windows, blocked by its owner). */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The ticks of one page, kept on the device only. */
export interface KeptTicks {
  read(): ReadonlySet<string>
  keep(ticks: ReadonlySet<string>): void
}

/** Returns the ticks kept under a key. What another script or an older page left there in another shape counts as none. */
export function keptTicks(store: Store | null, key: string): KeptTicks {
  return {
    read: () => new Set(store === null ? [] : textsIn(store.getItem(key))),
    keep: (ticks) => {
      try {
        if (ticks.size === 0) store?.removeItem(key)
        else store?.setItem(key, JSON.stringify([...ticks]))
      } catch {
        // The device is full: the ticks stay on the page, they are only not kept.
      }
    },
  }
}

function textsIn(stored: string | null): string[] {
  if (stored === null || !stored.startsWith('[')) return []
  try {
    const value: unknown = JSON.parse(stored)
    return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
  } catch {
    // Half a list: the device lost power while it was written.
    return []
  }
}

/** Returns the store of this device; null where the browser refuses it. */
export function storeOfDevice(): Store | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
