'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { FileField } from '../../forms/file-field.tsx'
import '../import.css'
import { FinishedImport } from './finished-import.tsx'
import { ImportPreview } from './import-preview.tsx'
import { useImport } from './use-import.ts'

interface DeskProps {
  /** Today in Việt Nam, `YYYY-MM-DD`. */
  today: string
  mayPublish: boolean
}

interface ChooserProps {
  today: string
  busy: boolean
  day: string
  hasFiles: boolean
  onFiles: (files: readonly File[]) => void
  onDay: (day: string) => void
  onPreview: () => void
}

function Chooser({ busy, day, hasFiles, onDay, onFiles, onPreview, today }: ChooserProps) {
  return (
    <form
      className="ward-import__form"
      onSubmit={(event) => {
        event.preventDefault()
        onPreview()
      }}
    >
      <FileField
        label="Tệp thủ tục"
        multiple
        accept=".json,.jsonl,.ndjson,.xlsx"
        disabled={busy}
        help="Tệp JSON của Cổng Dịch vụ công quốc gia (một hay nhiều thủ tục, chọn được nhiều tệp), tệp mỗi dòng một bản ghi JSON, hoặc sổ Excel theo mẫu. Tối đa 20 MB."
        onFiles={onFiles}
      />
      <label className="ward-import__field">
        Ngày đối chiếu
        <input type="date" value={day} max={today} disabled={busy} onChange={(event) => onDay(event.currentTarget.value)} required />
        <small>Ngày lấy tệp từ Cơ sở dữ liệu quốc gia. Hiện trên trang của từng thủ tục.</small>
      </label>
      <Button type="submit" disabled={busy || !hasFiles || day === ''}>
        {busy ? 'Đang đọc và so sánh…' : 'Xem trước'}
      </Button>
    </form>
  )
}

function Running({ done, total }: { done: number; total: number }) {
  return (
    <section className="ward-import__part" aria-live="polite">
      <h2>Đang nhập</h2>
      <progress className="ward-import__progress" value={done} max={Math.max(total, 1)} aria-label="Tiến độ nhập" />
      <p>
        {done === 0 ? 'Đang chuẩn bị…' : `Đã xong ${done} trên ${total} thủ tục.`} Mọi thủ tục được ghi cùng lúc khi xong; đừng đóng trang
        này.
      </p>
    </section>
  )
}

/** Imports procedures from files: choose, see what would happen, run, read what became of it. */
export function ImportDesk({ mayPublish, today }: DeskProps) {
  const { preview, run, stage, startAnew } = useImport()
  const [files, setFiles] = useState<readonly File[]>([])
  const [day, setDay] = useState(today)
  const choice = { files, comparedDay: day, onlyGood: false, publish: false }
  if (stage.at === 'running') return <Running done={stage.done} total={stage.total} />
  if (stage.at === 'finished') return <FinishedImport result={stage.result} onAgain={startAnew} />
  return (
    <>
      {stage.at === 'choosing' && stage.trouble !== null ? (
        <p className="ward-import__trouble" role="alert">
          {stage.trouble}
        </p>
      ) : null}
      <Chooser
        today={today}
        busy={stage.at === 'previewing'}
        day={day}
        hasFiles={files.length > 0}
        onFiles={(chosen) => {
          setFiles(chosen)
          startAnew()
        }}
        onDay={setDay}
        onPreview={() => preview(choice)}
      />
      {stage.at === 'previewed' ? (
        <ImportPreview mayPublish={mayPublish} preview={stage.preview} onRun={(wish, total) => run({ ...choice, ...wish }, total)} />
      ) : null}
    </>
  )
}
