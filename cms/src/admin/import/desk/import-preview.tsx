'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { ChangedText, SignsExplained } from '../difference/changed-text.tsx'
import { BadRows } from '../record/bad-rows.tsx'
import type { Preview } from './answers.ts'
import { ImportCounts } from './import-counts.tsx'
import type { Choice } from './send-import.ts'

const words = [
  ['created', 'thủ tục mới'],
  ['unchanged', 'không thay đổi, chỉ cập nhật ngày đối chiếu'],
  ['differing', 'khác bản đang lưu, sẽ chờ xem từng phần'],
  ['declined', 'khác, trước đây đã chọn giữ nguyên'],
  ['leftOut', 'dòng có lỗi'],
] as const

function Differences({ preview: { counts, differing } }: { preview: Preview }) {
  if (differing.length === 0) return null
  return (
    <section className="ward-import__part">
      <h2>Khác bản đang lưu ({counts.differing})</h2>
      <SignsExplained />
      {differing.map(({ code, sections, title }) => (
        <details key={code}>
          <summary>
            {title} ({sections.map(({ label }) => label).join(', ')})
          </summary>
          <div className="ward-diff">
            {sections.map(({ label, runs }) => (
              <section key={label} className="ward-diff__section">
                <h3 className="ward-diff__heading">{label}</h3>
                <ChangedText runs={runs} />
              </section>
            ))}
          </div>
        </details>
      ))}
      {counts.differing > differing.length ? <p>và {counts.differing - differing.length} thủ tục khác; xem đủ sau khi nhập.</p> : null}
    </section>
  )
}

function NewOnes({ preview: { counts, created } }: { preview: Preview }) {
  if (created.length === 0) return null
  return (
    <details>
      <summary>Thủ tục mới ({counts.created})</summary>
      <ul className="ward-import__rows">
        {created.map(({ code, title }) => (
          <li key={code}>
            <b>{code}</b> {title}
          </li>
        ))}
        {counts.created > created.length ? <li>và {counts.created - created.length} thủ tục khác.</li> : null}
      </ul>
    </details>
  )
}

interface ChoiceBoxProps {
  checked: boolean
  onChange: (checked: boolean) => void
  label: string
}

function ChoiceBox({ checked, label, onChange }: ChoiceBoxProps) {
  return (
    <label className="ward-import__choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  )
}

interface PreviewProps {
  preview: Preview
  mayPublish: boolean
  onRun: (wish: Pick<Choice, 'onlyGood' | 'publish'>, total: number) => void
}

/** What an import would do, and the button that does it. Bad rows stop it unless the person chooses to leave them out. */
export function ImportPreview({ mayPublish, onRun, preview }: PreviewProps) {
  const [onlyGood, setOnlyGood] = useState(false)
  const [publish, setPublish] = useState(false)
  const { counts } = preview
  const good = counts.created + counts.unchanged + counts.differing + counts.declined
  return (
    <section className="ward-import__part" aria-live="polite">
      <h2>Nếu nhập tệp này</h2>
      <ImportCounts counts={counts} words={words} />
      {counts.leftOut === 0 ? null : <BadRows rows={preview.badRows} total={counts.leftOut} />}
      <Differences preview={preview} />
      <NewOnes preview={preview} />
      {good === 0 ? (
        <p className="ward-import__trouble">Tệp không có thủ tục nào nhập được.</p>
      ) : (
        <>
          {counts.leftOut === 0 ? null : (
            <ChoiceBox checked={onlyGood} onChange={setOnlyGood} label={`Bỏ lại ${counts.leftOut} dòng lỗi, chỉ nhập ${good} dòng đúng`} />
          )}
          {mayPublish && counts.created + counts.unchanged > 0 ? (
            <ChoiceBox checked={publish} onChange={setPublish} label="Xuất bản ngay các thủ tục mới (không chọn thì thành bản nháp)" />
          ) : null}
          <Button type="button" disabled={counts.leftOut > 0 && !onlyGood} onClick={() => onRun({ onlyGood, publish }, good)}>
            Nhập {good} thủ tục
          </Button>
          {counts.leftOut > 0 && !onlyGood ? <p>Tệp có dòng lỗi nên chưa nhập được: hãy sửa tệp, hoặc chọn bỏ lại các dòng lỗi.</p> : null}
        </>
      )}
    </section>
  )
}
