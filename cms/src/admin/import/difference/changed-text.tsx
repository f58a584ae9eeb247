import type { WordRun } from '../../../import/comparison/words/word-changes.ts'

const longestShown = 500
const edge = 160

/** Long stretches of unchanged text are folded up. */
function SameText({ text }: { text: string }) {
  if (text.length <= longestShown) return <>{text}</>
  return (
    <>
      {text.slice(0, edge)}
      <details>
        <summary>… {text.slice(edge, -edge).split(/\s+/).length} chữ không đổi …</summary>
        {text.slice(edge, -edge)}
      </details>
      {text.slice(-edge)}
    </>
  )
}

function Run({ kind, text }: WordRun) {
  if (kind === 'same') return <SameText text={text} />
  const Tag = kind === 'gone' ? 'del' : 'ins'
  return (
    <Tag>
      <span className="ward-diff__heard">{kind === 'gone' ? ' bỏ: ' : ' thêm: '}</span>
      <span aria-hidden="true" className="ward-diff__mark">
        {kind === 'gone' ? '−' : '+'}
      </span>
      {text}
    </Tag>
  )
}

/** A text and its successor in one: what goes is struck through behind −, what comes is underlined behind +. */
export function ChangedText({ runs }: { runs: readonly WordRun[] }) {
  return (
    <div className="ward-diff__text">
      {runs.map((run, index) => (
        <Run key={`${index} ${run.kind}`} {...run} />
      ))}
    </div>
  )
}

/** Explains the signs of a changed text. */
export function SignsExplained() {
  return (
    <p>
      Chữ <del>−gạch ngang</del> là chữ đang lưu, sẽ mất nếu nhận; chữ <ins>+gạch chân</ins> là chữ của nguồn quốc gia.
    </p>
  )
}
