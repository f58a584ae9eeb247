'use client'

import { useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import './station.css'

const part = z.object({
  id: z.string(),
  name: z.string(),
  time: z.string().nullish(),
  area: z.string().nullish(),
  retired: z.boolean().nullish(),
})
const wardAnswer = z.object({
  station: z.object({ sessions: z.array(part).nullish(), clusters: z.array(part).nullish() }),
})

type Part = z.infer<typeof part>

async function partsOf(of: 'sessions' | 'clusters'): Promise<Part[]> {
  const response = await fetch('/api/globals/ward?depth=0&select[station]=true', { credentials: 'same-origin' })
  return wardAnswer.parse(await response.json()).station[of] ?? []
}

interface StationChoiceProps {
  path: string
  of: 'sessions' | 'clusters'
  field: { label?: unknown; admin?: { description?: unknown } }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Lets the editor tick sessions or loudspeaker clusters of the station; those no longer in use only show where they are ticked. */
export function StationChoice({ path, of, field }: StationChoiceProps) {
  const { value, setValue, errorMessage, showError, disabled } = useField<string[] | null>({ path })
  const [parts, setParts] = useState<Part[] | 'asking' | 'unreachable'>('asking')
  useEffect(() => {
    let current = true
    partsOf(of).then(
      (found) => current && setParts(found),
      () => current && setParts('unreachable'),
    )
    return () => {
      current = false
    }
  }, [of])
  const chosen = value ?? []
  const turn = (id: string) => setValue(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  const offered = Array.isArray(parts) ? parts.filter(({ id, retired }) => !retired || chosen.includes(id)) : []
  return (
    <fieldset className="station-choice field-type" id={`field-${path}`}>
      <legend>{textOf(field.label)}</legend>
      {parts === 'asking' ? <p>Đang tải…</p> : null}
      {parts === 'unreachable' ? <p>Chưa tải được cài đặt của đài. Hãy tải lại trang.</p> : null}
      {Array.isArray(parts) && offered.length === 0 ? <p>Chưa khai báo ở “Thông tin phường”, phần “Truyền thanh”.</p> : null}
      {offered.map(({ id, name, time, area }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} disabled={disabled} onChange={() => turn(id)} />
          <span>
            {name}
            {time ? ` ${time}` : ''}
            {area ? ` (${area})` : ''}
          </span>
        </label>
      ))}
      {showError ? <p className="station-choice__error">{errorMessage}</p> : null}
      <p className="station-choice__hint">{textOf(field.admin?.description)}</p>
    </fieldset>
  )
}
