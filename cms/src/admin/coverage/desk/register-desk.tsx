'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { ListFile, ListWishes, type Wishes } from './register-chooser.tsx'
import type { Told } from './send-list.ts'
import { useRegisterImport, type Stage } from './use-register-import.ts'

function Outcome({ told: { badRows, counts, proposed, responsibilities } }: { told: Told }) {
  return (
    <ul>
      <li>
        {counts.created} dòng mới, {counts.updated} dòng thay đổi, {counts.unchanged} dòng không đổi
        {counts.returned === 0 ? '' : `, ${counts.returned} dòng có lại`}.
      </li>
      <li>
        {responsibilities.ward} thủ tục thuộc phường, {responsibilities.others} thuộc cơ quan khác, {responsibilities.unclear} chưa rõ.
      </li>
      {proposed.length === 0 ? null : <li>{proposed.length} thủ tục không còn trong danh mục mới: đề nghị bãi bỏ, không xóa.</li>}
      {badRows.length === 0 ? null : <li>{badRows.length} dòng không nhập được:</li>}
      {badRows.map(({ reason, row }) => (
        <li key={row}>
          Dòng {row}: {reason}
        </li>
      ))}
    </ul>
  )
}

function Progress({ stage }: { stage: Stage }) {
  if (stage.at === 'busy') return null
  if (stage.at === 'choosing') return stage.trouble === null ? null : <p role="alert">{stage.trouble}</p>
  return (
    <>
      <p>{stage.at === 'done' ? 'Đã nhập.' : 'Nếu nhập, danh mục sẽ thay đổi như sau:'}</p>
      <Outcome told={stage.told} />
    </>
  )
}

/** Takes an official list into the register: choose, see what would change, confirm. */
export function RegisterDesk({ today }: { today: string }) {
  const { go, stage, startAnew } = useRegisterImport()
  const [file, setFile] = useState<File | null>(null)
  const [wishes, setWishes] = useState<Wishes>({ day: today, name: '', keepMissing: false })
  const anew =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value)
      startAnew()
    }
  const send = (mode: 'preview' | 'apply') => (file === null ? undefined : void go(mode, { ...wishes, file }))
  return (
    <section className="ward-panel ward-coverage__desk" aria-live="polite">
      <h2>Nhập danh mục chính thức</h2>
      <ListFile onFile={anew(setFile)} />
      <ListWishes today={today} wishes={wishes} onWishes={anew(setWishes)} />
      <Progress stage={stage} />
      {stage.at === 'previewed' ? (
        <Button onClick={() => send('apply')}>Nhập danh mục</Button>
      ) : (
        <Button disabled={file === null || stage.at === 'busy' || stage.at === 'done'} onClick={() => send('preview')}>
          {stage.at === 'busy' ? 'Đang đọc danh mục…' : 'Xem trước'}
        </Button>
      )}
    </section>
  )
}
