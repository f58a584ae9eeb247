'use client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import './station.css'

const issued = z.object({ key: z.string() })
const refusal = z.object({ message: z.string() })

async function issue(id: number | string): Promise<{ key: string } | { sentence: string }> {
  const response = await fetch(`/api/device-keys/${id}/issue`, { method: 'POST', credentials: 'same-origin' })
  const said: unknown = await response.json()
  if (response.ok) return issued.parse(said)
  return { sentence: refusal.safeParse(said).data?.message ?? 'Không tạo được khóa. Hãy thử lại.' }
}

/** Makes the key of a device and shows it this once. */
export function IssueKey() {
  const { id } = useDocumentInfo()
  const hint = useFormFields(([fields]) => fields['hint']?.value)
  const [key, setKey] = useState<string | null>(null)
  const [sentence, setSentence] = useState<string | null>(null)
  if (id === undefined) return <p className="field-type">Lưu tên thiết bị trước, rồi tạo khóa.</p>
  const make = async () => {
    const said = await issue(id).catch(() => ({ sentence: 'Không hỏi được máy chủ. Hãy kiểm tra kết nối mạng.' }))
    if ('key' in said) setKey(said.key)
    setSentence('key' in said ? null : said.sentence)
  }
  return (
    <section className="station-preview field-type">
      <h3>Khóa</h3>
      {key === null ? null : (
        <>
          <p>Khóa mới, chỉ hiện lần này. Hãy chép vào thiết bị ngay:</p>
          <p>
            <code className="station-key">{key}</code>
          </p>
          <p>
            Lịch cho loa: <code>/api/station/schedule.json</code>; lịch điện tử: <code>/api/station/calendar.ics</code>. Gửi khóa trong tiêu
            đề <code>Authorization: Bearer</code>, hoặc thêm <code>?key=</code> vào địa chỉ.
          </p>
        </>
      )}
      {sentence === null ? null : <p role="alert">{sentence}</p>}
      {hint && key === null ? <p>Thiết bị đã có khóa. Tạo khóa mới thì khóa cũ hết dùng ngay.</p> : null}
      <Button buttonStyle="secondary" onClick={() => void make()}>
        {hint || key !== null ? 'Tạo khóa mới' : 'Tạo khóa'}
      </Button>
    </section>
  )
}
