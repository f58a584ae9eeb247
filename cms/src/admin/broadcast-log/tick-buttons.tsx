'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { sendTick, type Tick } from './send-tick.ts'

interface TickButtonsProps {
  place: string
  title: string
}

/** Notes of one airing of the day that it was read, or why it was not. */
export function TickButtons({ place, title }: TickButtonsProps) {
  const { refresh } = useRouter()
  const [note, setNote] = useState('')
  const [sentence, setSentence] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const press = async (outcome: Tick['outcome']) => {
    setBusy(true)
    const sent = await sendTick({ place, outcome, ...(note.trim() === '' ? {} : { incident: note.trim() }) })
    setBusy(false)
    setSentence(sent.state === 'done' ? null : sent.state === 'kept' ? 'Mất mạng: đã giữ trên máy này, sẽ gửi khi có mạng.' : sent.sentence)
    if (sent.state === 'done') refresh()
  }
  return (
    <div className="station-actions">
      <textarea
        aria-label={`Sự cố hoặc lý do không phát: ${title}`}
        maxLength={1000}
        onChange={(event) => setNote(event.target.value)}
        placeholder="Sự cố, lý do (nếu có)"
        rows={1}
        value={note}
      />
      <Button
        buttonStyle="primary"
        size="small"
        type="button"
        disabled={busy}
        onClick={() => void press('aired')}
        aria-label={`Đã phát: ${title}`}
      >
        Đã phát
      </Button>
      <Button
        buttonStyle="secondary"
        size="small"
        type="button"
        disabled={busy}
        onClick={() => void press('not-aired')}
        aria-label={`Không phát: ${title}`}
      >
        Không phát
      </Button>
      {sentence === null ? null : <small role="alert">{sentence}</small>}
    </div>
  )
}
