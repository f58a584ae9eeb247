'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'

const publication = z.object({ state: z.enum(['none', 'waiting', 'live', 'refused', 'pinned']), sentence: z.string() })

type Publication = z.infer<typeof publication>

const asking: Publication = { state: 'none', sentence: 'Đang kiểm tra…' }
const unreachable: Publication = { state: 'none', sentence: 'Chưa hỏi được tình trạng trên trang. Hệ thống sẽ tự hỏi lại.' }

const soonMs = 1_000
const laterMs = 15_000

async function ask(place: string, signal: AbortSignal): Promise<Publication> {
  const response = await fetch(`${place}/publication`, { signal, credentials: 'same-origin' })
  return response.ok ? publication.parse(await response.json()) : unreachable
}

/** Asks again and again what became of a document's newest publication: every second while it waits, seldom afterwards. */
export function usePublication(place: string): Publication {
  const [known, setKnown] = useState(asking)
  useEffect(() => {
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const round = async () => {
      const answer = document.hidden ? null : await ask(place, stop.signal).catch(() => unreachable)
      if (stop.signal.aborted) return
      if (answer !== null) setKnown(answer)
      timer = setTimeout(() => void round(), answer?.state === 'waiting' ? soonMs : laterMs)
    }
    void round()
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [place])
  return known
}
