'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { sendList, type ListChoice, type Told } from './send-list.ts'

type Stage = { at: 'choosing'; trouble: string | null } | { at: 'busy' } | { at: 'previewed'; told: Told } | { at: 'done'; told: Told }

const choosing: Stage = { at: 'choosing', trouble: null }

function Outcome({ told: { badRows, counts, proposed, responsibilities } }: { told: Told }) {
  return (
    <>
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
      </ul>
      <ul>
        {badRows.map(({ reason, row }) => (
          <li key={row}>
            Dòng {row}: {reason}
          </li>
        ))}
      </ul>
    </>
  )
}

interface ChooserProps {
  choice: Omit<ListChoice, 'file'>
  today: string
  onChoice: (choice: Omit<ListChoice, 'file'>) => void
  onFile: (file: File | null) => void
}

function Chooser({ choice, onChoice, onFile, today }: ChooserProps) {
  return (
    <>
      <label>
        Tệp danh mục
        <input type="file" accept=".xlsx,.jsonl" onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)} />
        <small>Sổ Excel tải từ Cổng Dịch vụ công quốc gia, có hàng tiêu đề; hoặc tệp thủ tục mỗi dòng một bản ghi JSON.</small>
      </label>
      <label>
        Ngày của danh mục
        <input
          type="date"
          max={today}
          value={choice.day}
          onChange={(event) => onChoice({ ...choice, day: event.currentTarget.value })}
          required
        />
      </label>
      <label>
        Tên danh mục
        <input
          type="text"
          value={choice.name}
          maxLength={200}
          onChange={(event) => onChoice({ ...choice, name: event.currentTarget.value })}
        />
        <small>Hiện trên trang công khai. Để trống: lấy theo cơ quan ban hành.</small>
      </label>
      <label className="ward-coverage__choice">
        <input
          type="checkbox"
          checked={choice.keepMissing}
          onChange={(event) => onChoice({ ...choice, keepMissing: event.currentTarget.checked })}
        />
        Danh mục này không đầy đủ: đừng đề nghị bãi bỏ các thủ tục vắng mặt
      </label>
    </>
  )
}

/** Takes an official list into the register: choose, see what would change, confirm. */
export function RegisterDesk({ today }: { today: string }) {
  const router = useRouter()
  const [stage, setStage] = useState<Stage>(choosing)
  const [file, setFile] = useState<File | null>(null)
  const [choice, setChoice] = useState<Omit<ListChoice, 'file'>>({ day: today, name: '', keepMissing: false })
  const go = async (mode: 'preview' | 'apply') => {
    if (file === null) return
    setStage({ at: 'busy' })
    try {
      const told = await sendList(mode, { ...choice, file })
      setStage({ at: mode === 'preview' ? 'previewed' : 'done', told })
      if (mode === 'apply') router.refresh()
    } catch (error) {
      setStage({ at: 'choosing', trouble: error instanceof Error ? error.message : String(error) })
    }
  }
  return (
    <section className="ward-panel ward-coverage__desk" aria-live="polite">
      <h2>Nhập danh mục chính thức</h2>
      <Chooser
        choice={choice}
        today={today}
        onChoice={(chosen) => {
          setChoice(chosen)
          setStage(choosing)
        }}
        onFile={(chosen) => {
          setFile(chosen)
          setStage(choosing)
        }}
      />
      {stage.at === 'choosing' && stage.trouble !== null ? <p role="alert">{stage.trouble}</p> : null}
      {stage.at === 'previewed' ? <p>Nếu nhập, danh mục sẽ thay đổi như sau:</p> : null}
      {stage.at === 'done' ? <p>Đã nhập.</p> : null}
      {stage.at === 'previewed' || stage.at === 'done' ? <Outcome told={stage.told} /> : null}
      {stage.at === 'previewed' ? (
        <Button onClick={() => void go('apply')}>Nhập danh mục</Button>
      ) : (
        <Button disabled={file === null || stage.at === 'busy' || stage.at === 'done'} onClick={() => void go('preview')}>
          {stage.at === 'busy' ? 'Đang đọc danh mục…' : 'Xem trước'}
        </Button>
      )}
    </section>
  )
}
