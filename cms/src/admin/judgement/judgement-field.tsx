'use client'

import { goToField } from './go-to-field.ts'
import './judgement.css'
import { useJudgement, type Judgement } from './use-judgement.ts'

type Part = Judgement['completeness']['parts'][number]

const labelsOf = (parts: readonly Part[]) => parts.map(({ label }) => label).join(', ')

function Missing({ parts }: { parts: readonly Part[] }) {
  const blocking = parts.filter(({ blocks }) => blocks)
  const open = parts.filter(({ blocks, state }) => !blocks && state === 'missing')
  const silent = parts.filter(({ state }) => state === 'not-in-source')
  return (
    <ul className="ward-judgement__missing">
      {blocking.length === 0 ? null : (
        <li>
          <strong>Chưa xuất bản được, thiếu:</strong> {labelsOf(blocking)}.
        </li>
      )}
      {open.length === 0 ? null : <li>Chưa điền (vẫn xuất bản được): {labelsOf(open)}.</li>}
      {silent.length === 0 ? null : <li>Nguồn quốc gia không nêu: {labelsOf(silent)}.</li>}
    </ul>
  )
}

function Doubts({ doubts }: { doubts: Judgement['warnings'] }) {
  if (doubts.length === 0) return <p>Không thấy chỗ nào cần kiểm tra lại.</p>
  return (
    <details open={doubts.length <= 5}>
      <summary>{doubts.length} điều cần kiểm tra (hệ thống không tự sửa)</summary>
      <ul className="ward-judgement__doubts">
        {doubts.map(({ path, sentence }) => (
          <li key={`${path} ${sentence}`}>
            {sentence}{' '}
            <button type="button" onClick={() => void goToField(path)}>
              Tới chỗ này
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** How complete the procedure in the form is, and what in it should be checked. It follows the form, and changes nothing in it. */
export function JudgementField() {
  const judgement = useJudgement()
  if (judgement === null) return null
  const { completeness, warnings } = judgement
  return (
    <section className="ward-judgement" aria-live="polite" aria-label="Mức đầy đủ và điều cần kiểm tra">
      <p>
        <strong>Đầy đủ {completeness.percent} %</strong>
      </p>
      <Missing parts={completeness.parts} />
      <Doubts doubts={warnings.filter(({ kind }) => kind !== 'missing-part')} />
    </section>
  )
}
