'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { z } from 'zod'
import '../studio.css'

const made = z.object({ id: z.number() })
const refused = z.object({ message: z.string() })
const unreachable = 'Chưa soạn được vì mất kết nối. Hãy thử lại.'

async function makeScript(place: string): Promise<number> {
  const response = await fetch(`${place}/broadcast-draft`, { method: 'POST', credentials: 'same-origin' })
  const answer: unknown = await response.json()
  if (response.ok) return made.parse(answer).id
  const refusal = refused.safeParse(answer)
  throw new Error(refusal.success ? refusal.data.message : unreachable)
}

/** Makes the draft of a script from the document that is open, and goes there. */
export function MakeScriptButton() {
  const { collectionSlug, id } = useDocumentInfo()
  const isModified = useFormModified()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  if (id === undefined) return null
  const begin = () => {
    setBusy(true)
    makeScript(`/api/${collectionSlug}/${id}`).then(
      (script) => router.push(`/admin/collections/broadcast-scripts/${script}`),
      (error: unknown) => {
        setBusy(false)
        setTrouble(error instanceof Error ? error.message : unreachable)
      },
    )
  }
  return (
    <div className="studio-make">
      <button type="button" className="btn btn--style-secondary btn--size-medium" disabled={isBusy || isModified} onClick={begin}>
        {isBusy ? 'Đang soạn…' : 'Soạn bài phát thanh'}
      </button>
      {isModified ? <p className="studio-make__note">Hãy lưu trước khi soạn bài phát thanh.</p> : null}
      {trouble === null ? null : (
        <p className="studio-warning" role="alert">
          {trouble}
        </p>
      )}
    </div>
  )
}
