'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { z } from 'zod'

const answer = z.object({ procedureId: z.number().optional(), message: z.string().optional() })
const unreachable = 'Chưa gửi được. Hãy kiểm tra kết nối mạng rồi thử lại.'

interface ActionProps {
  label: string
  /** What screen readers hear beside the label: which procedure. */
  about: string
  method: 'POST' | 'PATCH'
  address: string
  body?: Record<string, string>
  /** Where to go afterwards; the page itself is shown anew without one, or the procedure the answer names. */
  opens?: string
}

interface Outcome {
  ok: boolean
  procedureId?: number | undefined
  message?: string | undefined
}

async function send({ address, body, method }: ActionProps): Promise<Outcome> {
  const response = await fetch(address, {
    method,
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const told = answer.safeParse(await response.json())
  return { ok: response.ok, ...(told.success ? told.data : {}) }
}

/** Carries out one thing about one procedure, then opens it or shows the page anew; a refusal is said beside the button. */
export function ActionButton(props: ActionProps) {
  const router = useRouter()
  const [state, setState] = useState<{ busy: boolean; trouble: string | null }>({ busy: false, trouble: null })
  const act = async () => {
    setState({ busy: true, trouble: null })
    const outcome = await send(props).catch((): Outcome => ({ ok: false, message: unreachable }))
    setState({ busy: false, trouble: outcome.ok ? null : (outcome.message ?? 'Không làm được việc này. Hãy tải lại trang rồi thử lại.') })
    if (!outcome.ok) return
    const target = outcome.procedureId === undefined ? props.opens : `/admin/collections/procedures/${outcome.procedureId}`
    if (target === undefined) router.refresh()
    else router.push(target)
  }
  return (
    <>
      <button type="button" className="ward-coverage__action" disabled={state.busy} onClick={() => void act()}>
        {props.label}
        <span className="ward-coverage__spoken"> {props.about}</span>
      </button>
      {state.trouble === null ? null : (
        <small role="alert" className="ward-coverage__trouble">
          {state.trouble}
        </small>
      )}
    </>
  )
}
