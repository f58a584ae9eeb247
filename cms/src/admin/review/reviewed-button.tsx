'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { RestingKind } from '../../review/resting-kinds.ts'

interface ReviewedProps {
  kind: RestingKind
  subject: number
  document: number
  title: string
}

async function note(pair: ReviewedProps): Promise<boolean> {
  const response = await fetch('/api/reviews', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(pair),
  })
  return response.ok
}

/** Notes that somebody has looked the content through and that it may stay as it is. */
export function ReviewedButton(pair: ReviewedProps) {
  const { refresh } = useRouter()
  const [state, setState] = useState<'open' | 'busy' | 'done' | 'failed'>('open')
  const press = async () => {
    setState('busy')
    const done = await note(pair).catch(() => false)
    setState(done ? 'done' : 'failed')
    if (done) refresh()
  }
  if (state === 'done') return <span>Đã ghi</span>
  return (
    <span>
      <Button
        aria-label={`Đã rà soát: ${pair.title}`}
        buttonStyle="secondary"
        disabled={state === 'busy'}
        onClick={() => void press()}
        type="button"
      >
        Đã rà soát
      </Button>
      {state === 'failed' ? <small role="alert">Chưa ghi được; hãy thử lại.</small> : null}
    </span>
  )
}
