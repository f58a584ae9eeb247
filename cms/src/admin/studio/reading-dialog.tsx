'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { isSpeakable, type ReadSegment } from '../../broadcast/studio/reading/read-script.ts'

interface ReadingDialogProps {
  segment: ReadSegment
  readOnly: boolean
  onChoose: (spoken: string) => void
  /** Writes the reading into the lexicon; rejects with the sentence that says why it could not. */
  onTeach: (spoken: string) => Promise<void>
  onUnchoose: () => void
  onClose: () => void
}

const troubleOf = (error: unknown): string => (error instanceof Error ? error.message : 'Chưa ghi được vào từ điển đọc. Hãy thử lại.')

/** Asks how a stretch is to be read: here only, or in every script. Not a form, because it stands within the form of the script. */
export function ReadingDialog({ onChoose, onClose, onTeach, onUnchoose, readOnly, segment }: ReadingDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [spoken, setSpoken] = useState(
    segment.mark !== undefined && segment.spoken.trim() === segment.written.trim() ? '' : segment.spoken.trim(),
  )
  const [trouble, setTrouble] = useState<string | null>(null)
  const written = segment.written.trim()
  const isReady = isSpeakable(spoken) && !readOnly
  useEffect(() => dialog.current?.showModal(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (isReady) onChoose(spoken.trim())
  }
  return (
    <dialog ref={dialog} className="studio-dialog" aria-labelledby="studio-dialog-heading" onClose={onClose}>
      <h3 id="studio-dialog-heading">“{written}” đọc thế nào?</h3>
      {segment.mark === undefined ? null : <p className="studio-warning">{segment.mark.reason}</p>}
      <label htmlFor="studio-spoken">Đọc là</label>
      <input
        id="studio-spoken"
        type="text"
        value={spoken}
        readOnly={readOnly}
        autoComplete="off"
        aria-describedby="studio-spoken-hint"
        onChange={(event) => setSpoken(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="studio-hint" id="studio-spoken-hint">
        Viết đúng như khi đọc: bằng chữ, không dùng số, chữ viết tắt hoặc ký hiệu.
      </p>
      {trouble === null ? null : (
        <p className="studio-warning" role="alert">
          {trouble}
        </p>
      )}
      <div className="studio-dialog__buttons">
        <button type="button" disabled={!isReady} onClick={() => onChoose(spoken.trim())}>
          Chỉ ở chỗ này
        </button>
        <button
          type="button"
          disabled={!isReady}
          onClick={() => onTeach(spoken.trim()).catch((error: unknown) => setTrouble(troubleOf(error)))}
        >
          Ở mọi bài (ghi vào từ điển đọc)
        </button>
        {segment.isChosen ? (
          <button type="button" disabled={readOnly} onClick={onUnchoose}>
            Bỏ cách đọc riêng
          </button>
        ) : null}
        <button type="button" onClick={onClose}>
          Đóng
        </button>
      </div>
    </dialog>
  )
}
