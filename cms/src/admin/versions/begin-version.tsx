'use client'

import { Button } from '@payloadcms/ui'
import { formatDay } from '@ward/shared/text/vietnam-day'
import { useId, useState, type FormEvent } from 'react'
import { z } from 'zod'

const begun = z.object({ id: z.number() })
const refused = z.object({ message: z.string() })

const unreachable = 'Chưa tạo được bản mới vì không gọi được máy chủ. Hãy thử lại.'

/** Makes the draft and answers its id, or the sentence that says why not. */
async function begin(id: number | string, effectiveFrom: string): Promise<number | string> {
  const response = await fetch(`/api/procedures/${id}/new-version`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ effectiveFrom }),
  })
  const body: unknown = await response.json()
  return response.ok ? begun.parse(body).id : (refused.safeParse(body).data?.message ?? unreachable)
}

/** Asks for the first day of a new version and opens its draft. */
export function BeginVersion({ id }: { id: number | string }) {
  const field = useId()
  const [open, setOpen] = useState(false)
  const [day, setDay] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)

  const submit = async () => {
    setBusy(true)
    const outcome = await begin(id, day).catch(() => unreachable)
    if (typeof outcome === 'number') {
      window.location.assign(`/admin/collections/procedures/${outcome}`)
      return
    }
    setTrouble(outcome)
    setBusy(false)
  }

  // The sidebar stands inside the document's own form, so this is no form.
  const onEnter = (event: FormEvent<HTMLInputElement>) => setDay(event.currentTarget.value)

  if (!open) {
    return (
      <Button buttonStyle="secondary" onClick={() => setOpen(true)} type="button">
        Soạn quy định mới
      </Button>
    )
  }
  return (
    <div className="ward-versions__begin">
      <label htmlFor={field}>Quy định mới áp dụng từ ngày</label>
      <input id={field} type="date" value={day} onChange={onEnter} />
      {day === '' ? null : <p>Áp dụng từ {formatDay(day)}.</p>}
      <p>Hệ thống chép toàn bộ nội dung sang một bản nháp để sửa. Quy định hiện nay giữ nguyên đến ngày đó.</p>
      {trouble === null ? null : <p role="alert">{trouble}</p>}
      <Button buttonStyle="primary" disabled={busy || day === ''} onClick={() => void submit()} type="button">
        Tạo bản nháp
      </Button>
    </div>
  )
}
