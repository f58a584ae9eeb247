'use client'

import type { ReadSegment, ScriptReading } from '../../broadcast/studio/reading/read-script.ts'

interface MarkListProps {
  marks: ScriptReading['marks']
  onOpen: (segment: ReadSegment) => void
}

/** The places somebody has to decide before the script can be approved. */
export function MarkList({ marks, onOpen }: MarkListProps) {
  if (marks.length === 0) return <p className="studio-clear">Mọi chỗ đều đã rõ cách đọc.</p>
  return (
    <section className="studio-marks" aria-label="Chỗ chưa rõ cách đọc">
      <p>
        <strong>{marks.length} chỗ chưa rõ cách đọc.</strong> Chọn cách đọc cho từng chỗ; còn chỗ chưa rõ thì chưa xuất bản được.
      </p>
      <ul>
        {marks.map((segment) => (
          <li key={segment.start}>
            <button type="button" className="studio-word studio-word--mark" onClick={() => onOpen(segment)}>
              {segment.written.trim()}
            </button>{' '}
            {segment.mark.reason}
          </li>
        ))}
      </ul>
    </section>
  )
}
