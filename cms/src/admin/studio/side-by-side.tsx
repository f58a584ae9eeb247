'use client'

import { useMemo } from 'react'
import type { ReadSegment } from '../../broadcast/studio/reading/read-script.ts'
import { isExpanded, rowsOf } from './rows-of.ts'

interface WordsProps {
  row: readonly ReadSegment[]
  side: 'written' | 'spoken'
  onOpen: (segment: ReadSegment) => void
}

function classOf(segment: ReadSegment): string {
  if (segment.mark !== undefined) return 'studio-word studio-word--mark'
  return segment.isChosen ? 'studio-word studio-word--chosen' : 'studio-word'
}

/** A button does not run on over the end of a line as words do; a label does, and presses its button. */
function Changeable({ onOpen, segment, side }: Omit<WordsProps, 'row'> & { segment: ReadSegment }) {
  const id = `studio-word-${segment.start}`
  const words = segment[side]
  return (
    <>
      {/^\s/.test(words) ? ' ' : ''}
      {side === 'spoken' ? (
        <button
          type="button"
          id={id}
          className="studio-key"
          aria-label={`“${segment.written.trim()}” đọc là “${segment.spoken.trim()}”`}
          onClick={() => onOpen(segment)}
        />
      ) : null}
      <label htmlFor={id} className={classOf(segment)}>
        {words.trim()}
      </label>
      {/\s$/.test(words) ? ' ' : ''}
    </>
  )
}

/** A paragraph on one side; what is read otherwise than written can be pressed. */
function Words({ onOpen, row, side }: WordsProps) {
  return (
    <p lang="vi">
      {row.map((segment) =>
        isExpanded(segment) ? (
          <Changeable key={segment.start} segment={segment} side={side} onOpen={onOpen} />
        ) : (
          <span key={segment.start}>{segment[side]}</span>
        ),
      )}
    </p>
  )
}

interface SideBySideProps {
  segments: readonly ReadSegment[]
  onOpen: (segment: ReadSegment) => void
}

/** Written and spoken text side by side, paragraph by paragraph. */
export function SideBySide({ onOpen, segments }: SideBySideProps) {
  const rows = useMemo(() => rowsOf(segments), [segments])
  if (rows.length === 0) return <p className="studio-empty">Viết lời đọc ở ô trên; cách đọc hiện ở đây.</p>
  return (
    <>
      <p className="studio-legend">
        <span className="studio-word">đọc khác chữ viết</span> <span className="studio-word studio-word--chosen">đã sửa trong bài này</span>{' '}
        <span className="studio-word studio-word--mark">chưa rõ</span> Bấm vào chữ để đổi cách đọc.
      </p>
      <div className="studio-rows">
        <h3>Chữ viết</h3>
        <h3>Lời đọc</h3>
        {rows.map((row) => (
          <div className="studio-row" key={row[0]?.start}>
            <Words row={row} side="written" onOpen={onOpen} />
            <Words row={row} side="spoken" onOpen={onOpen} />
          </div>
        ))}
      </div>
    </>
  )
}
