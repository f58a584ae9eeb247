'use client'

import { syllables } from '@ward/shared/text/spoken/duration'
import { minutesAndSeconds } from '../../broadcast/studio/reading/duration-words.ts'
import { secondsOf, type ScriptReading } from '../../broadcast/studio/reading/read-script.ts'

interface MeasuresProps {
  reading: ScriptReading
  /** Syllables a minute. */
  pace: number
  sessionMinutes: number
}

/** How long the script is; warns when it does not fit into a session. */
export function Measures({ pace, reading, sessionMinutes }: MeasuresProps) {
  const count = syllables(reading.text)
  const seconds = secondsOf(reading.text, pace)
  return (
    <>
      <p className="studio-measures" aria-live="polite">
        <strong>{minutesAndSeconds(seconds)}</strong> · {count.toLocaleString('vi-VN')} tiếng · đọc {pace} tiếng một phút, tính cả chỗ nghỉ
      </p>
      {seconds > sessionMinutes * 60 ? (
        <p className="studio-warning">Bài dài quá một buổi phát thanh ({sessionMinutes} phút). Hãy rút gọn, hoặc chia thành nhiều bài.</p>
      ) : null}
    </>
  )
}
