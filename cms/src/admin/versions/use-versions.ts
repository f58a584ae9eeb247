'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'

const listed = z.object({
  id: z.number(),
  name: z.string(),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
  state: z.enum(['current', 'upcoming', 'superseded', 'hidden']),
})

/** A version of a procedure as the CMS lists it. */
export type ListedVersion = z.infer<typeof listed>

const answer = z.object({ versions: z.array(listed) })

interface Known {
  versions: ListedVersion[]
  trouble: string | null
}

const unreachable: Known = { versions: [], trouble: 'Chưa đọc được danh sách quy định; hãy tải lại trang.' }

async function ask(id: number | string, signal: AbortSignal): Promise<Known> {
  const response = await fetch(`/api/procedures/${id}/versions`, { signal, credentials: 'same-origin' })
  return response.ok ? { versions: answer.parse(await response.json()).versions, trouble: null } : unreachable
}

/** Returns the versions of a procedure in the order in which they take effect. */
export function useVersions(id: number | string): Known {
  const [known, setKnown] = useState<Known>({ versions: [], trouble: null })
  useEffect(() => {
    const stop = new AbortController()
    ask(id, stop.signal)
      .catch(() => unreachable)
      .then((found) => {
        if (!stop.signal.aborted) setKnown(found)
      }, null)
    return () => stop.abort()
  }, [id])
  return known
}
