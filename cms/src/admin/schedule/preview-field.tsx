'use client'

import { durationWords } from '@ward/shared/text/duration-words'
import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { previewSchema } from '../../broadcast/schedule/preview.ts'
import './station.css'

type Preview = z.infer<typeof previewSchema>

const refusal = z.object({ message: z.string() })
const waitMs = 400

async function askPreview(body: string, signal: AbortSignal): Promise<Preview | string> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch('/api/broadcast-schedule/preview', { method: 'POST', body, headers, signal, credentials: 'same-origin' })
  const said: unknown = await response.json()
  return response.ok ? previewSchema.parse(said) : (refusal.safeParse(said).data?.message ?? 'Chưa tính được. Hãy xem lại lịch.')
}

const nothingChosen = 'Chọn bài để xem lịch sẽ ra sao.'

/** Asks anew whenever the form says something else; null means it says nothing yet. */
function usePreview(body: string | null): Preview | string {
  const [known, setKnown] = useState<Preview | string>(nothingChosen)
  useEffect(() => {
    if (body === null) return undefined
    const stop = new AbortController()
    const timer = setTimeout(() => {
      askPreview(body, stop.signal).then(setKnown, () => {
        if (!stop.signal.aborted) setKnown('Chưa hỏi được máy chủ. Hãy kiểm tra kết nối mạng.')
      })
    }, waitMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [body])
  return body === null ? nothingChosen : known
}

const stateWords = { fits: '', 'pushed-out': 'hết thời lượng, không đọc', withdrawn: 'bài đã gỡ, không đọc' } as const

function SessionPreview({ isFirst, session }: { isFirst: boolean; session: Preview['sessions'][number] }) {
  const { allowedSeconds, items, name, wantedSeconds } = session
  const over = wantedSeconds > allowedSeconds
  return (
    <details className={over ? 'station-session station-session--over' : 'station-session'} open={over && isFirst}>
      <summary>
        {name}: {durationWords(wantedSeconds)} / {durationWords(allowedSeconds)}
        {over ? ' – quá thời lượng' : ''}
      </summary>
      <ol>
        {items.map(({ isThis, seconds, state, title }, index) => (
          <li key={index} data-state={state}>
            {isThis ? <strong>{title}</strong> : title} ({durationWords(seconds)}){state === 'fits' ? '' : ` – ${stateWords[state]}`}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** Shows under the form what saving it would do to the sessions: how much time is used, what overflows, what it runs into. */
export function PreviewField() {
  const { id } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const { script, sessions, firstDay, lastDay, days, repeats, priority, clusters } = reduceFieldsToValues(fields, true)
  const body = JSON.stringify({
    script,
    sessions,
    firstDay,
    lastDay,
    days,
    repeats,
    priority,
    clusters,
    ...(id === undefined ? {} : { id }),
  })
  const preview = usePreview(script ? body : null)
  return (
    <section className="station-preview field-type" aria-live="polite">
      <h2>Nếu lưu lịch này</h2>
      {typeof preview === 'string' ? (
        <p>{preview}</p>
      ) : (
        <>
          <p>{preview.summary}</p>
          {preview.notices.length === 0 ? null : (
            <ul className="station-notices">
              {preview.notices.map((notice) => (
                <li key={notice}>{notice}</li>
              ))}
            </ul>
          )}
          {preview.sessions.map((session, index) => (
            <SessionPreview key={session.name} isFirst={index === 0} session={session} />
          ))}
        </>
      )}
    </section>
  )
}
