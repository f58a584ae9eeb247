'use client'

import { useSyncExternalStore } from 'react'
import { z } from 'zod'

const sizes = [1.25, 1.6, 2, 2.6, 3.3] as const

const stored = z.object({
  size: z
    .number()
    .int()
    .min(0)
    .max(sizes.length - 1),
  dark: z.boolean(),
  whole: z.boolean(),
})

type Look = z.infer<typeof stored>

const place = 'doc-bai'
const usual: Look = { size: 2, dark: false, whole: false }

/** What is stored may be of an older version. */
function lookOf(text: string | null): Look {
  const look = stored.safeParse(text === null ? null : JSON.parse(text))
  return look.success ? look.data : usual
}

function ofTheDevice(): string | null {
  return matchMedia('(prefers-color-scheme: dark)').matches ? JSON.stringify({ ...usual, dark: true }) : null
}

function onChange(changed: () => void): () => void {
  window.addEventListener('storage', changed)
  return () => window.removeEventListener('storage', changed)
}

/** The announcer's own look of the reading view; the device remembers it. */
export function useLook() {
  const text = useSyncExternalStore(
    onChange,
    () => localStorage.getItem(place) ?? ofTheDevice(),
    () => null,
  )
  const look = lookOf(text)
  const change = (part: Partial<Look>) => {
    localStorage.setItem(place, JSON.stringify({ ...look, ...part }))
    // Browsers tell only the other windows.
    window.dispatchEvent(new StorageEvent('storage'))
  }
  return {
    ...look,
    fontRem: sizes[look.size] ?? sizes[2],
    smaller: () => change({ size: Math.max(0, look.size - 1) }),
    larger: () => change({ size: Math.min(sizes.length - 1, look.size + 1) }),
    turnDark: () => change({ dark: !look.dark }),
    turnWhole: () => change({ whole: !look.whole }),
  }
}
