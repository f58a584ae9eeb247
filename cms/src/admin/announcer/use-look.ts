'use client'

import { useEffect, useState } from 'react'
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

function remembered(): Look {
  const text = localStorage.getItem(place)
  const look = stored.safeParse(text === null ? null : JSON.parse(text))
  return look.success ? look.data : { ...usual, dark: matchMedia('(prefers-color-scheme: dark)').matches }
}

/** The announcer's own look of the reading view; the device remembers it. */
export function useLook() {
  const [look, setLook] = useState(usual)
  useEffect(() => setLook(remembered()), [])
  const change = (part: Partial<Look>) => {
    const next = { ...look, ...part }
    localStorage.setItem(place, JSON.stringify(next))
    setLook(next)
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
