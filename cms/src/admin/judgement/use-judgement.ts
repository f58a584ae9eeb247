'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { z } from 'zod'

const judgement = z.object({
  completeness: z.object({
    percent: z.number(),
    parts: z.array(
      z.object({ label: z.string(), state: z.enum(['told', 'not-applicable', 'not-in-source', 'missing']), blocks: z.boolean() }),
    ),
  }),
  warnings: z.array(z.object({ kind: z.string(), path: z.string(), sentence: z.string() })),
})

export type Judgement = z.infer<typeof judgement>

const restMs = 700

async function ask(body: string, signal: AbortSignal): Promise<Judgement | null> {
  const response = await fetch('/api/procedures/judgement', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body,
    signal,
  })
  return response.ok ? judgement.parse(await response.json()) : null
}

/** Asks what to think of what stands in the form, whenever typing rests; null until the first answer, and when none came. */
export function useJudgement(): Judgement | null {
  const [fields] = useAllFormFields()
  const [known, setKnown] = useState<Judgement | null>(null)
  const body = JSON.stringify(reduceFieldsToValues(fields, true))
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(() => {
      ask(body, stop.signal).then(
        (answer) => setKnown((before) => answer ?? before),
        () => {},
      )
    }, restMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [body])
  return known
}
