'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import type { WordRun } from '../../../import/comparison/words/word-changes.ts'
import '../import.css'
import { ChangedText, SignsExplained } from './changed-text.tsx'

/** A section of a difference as it is shown. */
export interface ShownSection {
  key: string
  label: string
  /** What happened to the section as a whole, in Vietnamese. */
  change: string
  state: 'waiting' | 'accepted' | 'refused'
  runs: WordRun[]
}

interface DeskProps {
  id: number
  mayDecide: boolean
  sections: ShownSection[]
}

const stateWords = { waiting: null, accepted: 'Đã nhận', refused: 'Giữ nguyên' } as const
const refused = z.object({ message: z.string() })
const unreachable = 'Chưa gọi được máy chủ, chưa có gì thay đổi. Hãy thử lại.'

/** Returns null when the decision was carried out, else the sentence that says why not. */
async function decide(id: number, verdict: 'accept' | 'refuse', sections: string[]): Promise<string | null> {
  const response = await fetch(`/api/import-differences/${id}/decide`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ verdict, sections }),
  })
  if (response.ok) return null
  return refused.safeParse(await response.json()).data?.message ?? unreachable
}

interface SectionProps {
  section: ShownSection
  chosen: boolean
  onChoose: ((chosen: boolean) => void) | null
}

function Section({ chosen, onChoose, section }: SectionProps) {
  const { change, label, runs, state } = section
  return (
    <section className="ward-diff__section">
      <h3 className="ward-diff__heading">
        {onChoose === null ? (
          label
        ) : (
          <label>
            <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
            {label}
          </label>
        )}
        <span className="ward-diff__tag">{change}</span>
        {stateWords[state] === null ? null : <span className="ward-diff__tag">{stateWords[state]}</span>}
      </h3>
      <ChangedText runs={runs} />
    </section>
  )
}

/** Shows the sections of a difference, and lets those who write accept or decline all or some of them. */
export function DecisionDesk({ id, mayDecide, sections }: DeskProps) {
  const waiting = mayDecide ? sections.filter(({ state }) => state === 'waiting').map(({ key }) => key) : []
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const press = async (verdict: 'accept' | 'refuse', keys: string[]) => {
    setBusy(true)
    const sentence = await decide(id, verdict, keys).catch(() => unreachable)
    if (sentence === null) window.location.reload()
    setTrouble(sentence)
    setBusy(sentence === null)
  }
  const choose = (key: string) => (isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, key] : [...chosen].filter((one) => one !== key)))
  const some = waiting.filter((key) => chosen.has(key))
  const off = busy || some.length === 0
  return (
    <div className="ward-diff">
      <SignsExplained />
      {sections.map((section) => (
        <Section
          key={section.key}
          section={section}
          chosen={chosen.has(section.key)}
          onChoose={waiting.includes(section.key) ? choose(section.key) : null}
        />
      ))}
      {trouble === null ? null : (
        <p className="ward-import__trouble" role="alert">
          {trouble}
        </p>
      )}
      {waiting.length === 0 ? null : (
        <>
          <div className="ward-diff__buttons">
            <Button type="button" disabled={busy} onClick={() => void press('accept', waiting)}>
              Nhận tất cả ({waiting.length} phần)
            </Button>
            <Button type="button" buttonStyle="secondary" disabled={off} onClick={() => void press('accept', some)}>
              Nhận {some.length} phần đã chọn
            </Button>
            <Button type="button" buttonStyle="secondary" disabled={off} onClick={() => void press('refuse', some)}>
              Giữ nguyên {some.length} phần đã chọn
            </Button>
          </div>
          <p>Phần được nhận vào bản nháp của thủ tục, chờ người duyệt xuất bản. Phần của phường không bị đụng đến.</p>
        </>
      )}
    </div>
  )
}
