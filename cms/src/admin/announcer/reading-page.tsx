'use client'

import { useMemo, type CSSProperties } from 'react'
import type { Sheet } from '../../broadcast/announcer/sheet.ts'
import { minutesAndSeconds } from '../../broadcast/studio/reading/duration-words.ts'
import { AiredButton } from './aired-button.tsx'
import { useLook } from './use-look.ts'
import { useOffline, type Offline } from './use-offline.ts'
import { useReading, type Reading } from './use-reading.ts'

const offlineWords: Record<Offline, string> = {
  preparing: 'Đang lưu để đọc khi mất mạng…',
  ready: 'Đã lưu: mất mạng vẫn mở được',
  impossible: 'Chưa lưu được: hãy giữ trang mở khi đọc',
}

interface SentencesProps {
  sheet: Sheet
  reading: Reading
}

const toMiddle = (sentence: HTMLElement | null) => sentence?.scrollIntoView({ block: 'center', behavior: 'smooth' })

/** The whole text; the sentence that is due stays in the middle of the screen. */
function WholeText({ sheet, reading }: SentencesProps) {
  const firsts = sheet.breaths.map((_, paragraph) => sheet.breaths.slice(0, paragraph).reduce((sum, breaths) => sum + breaths.length, 0))
  return (
    <div className="reading-text">
      {sheet.breaths.map((breaths, paragraph) => (
        <p key={firsts[paragraph]}>
          {breaths.map(({ spoken }, within) => {
            const place = (firsts[paragraph] ?? 0) + within
            const isDue = place === reading.place
            return (
              <button
                key={place}
                ref={isDue ? toMiddle : null}
                type="button"
                className="reading-sentence"
                aria-current={isDue ? 'true' : undefined}
                onClick={() => reading.go(place)}
              >
                {spoken}
              </button>
            )
          })}
        </p>
      ))}
    </div>
  )
}

/** One sentence large, the one before and the one after small. */
function OneSentence({ sheet, reading }: SentencesProps) {
  const sentences = sheet.breaths.flat()
  const { place } = reading
  return (
    <div className="reading-one" key={place}>
      <p className="reading-one__near">{sentences[place - 1]?.spoken}</p>
      <p className="reading-one__now" aria-live="polite">
        {sentences[place]?.spoken ?? 'Hết bài.'}
      </p>
      <p className="reading-one__near">{sentences[place + 1]?.spoken}</p>
    </div>
  )
}

/** The reading view of an announcer: large, step by step or at reading speed. */
export function ReadingPage({ sheet }: { sheet: Sheet }) {
  const sentences = useMemo(() => sheet.breaths.flat(), [sheet])
  const seconds = useMemo(() => sentences.map((sentence) => sentence.seconds), [sentences])
  const reading = useReading(seconds)
  const look = useLook()
  const offline = useOffline()
  const left = seconds.slice(reading.place).reduce((sum, one) => sum + one, 0)
  const style: CSSProperties & Record<'--reading-size', string> = { '--reading-size': `${look.fontRem}rem` }
  return (
    <main className="reading" data-dark={look.dark} style={style}>
      <header className="reading-head">
        <h1>{sheet.title}</h1>
        {sheet.isApproved ? null : <p className="reading-warning">Bản nháp, chưa được duyệt: không đọc trên loa.</p>}
        {sheet.sourceWarning === null ? null : <p className="reading-warning">{sheet.sourceWarning}</p>}
        {sheet.notes === null ? null : <p className="reading-notes">Lưu ý: {sheet.notes}</p>}
        <div className="reading-tools">
          <button type="button" onClick={look.turnWhole}>
            {look.whole ? 'Từng câu' : 'Cả bài'}
          </button>
          <button type="button" onClick={look.smaller} aria-label="A−, chữ nhỏ hơn">
            A−
          </button>
          <button type="button" onClick={look.larger} aria-label="A+, chữ to hơn">
            A+
          </button>
          <button type="button" onClick={look.turnDark}>
            {look.dark ? 'Nền sáng' : 'Nền tối'}
          </button>
          <a href={`/doc/${sheet.scriptId}/in${sheet.query}`}>In phiếu</a>
        </div>
      </header>
      {look.whole ? <WholeText sheet={sheet} reading={reading} /> : <OneSentence sheet={sheet} reading={reading} />}
      {reading.place === sentences.length && sheet.isApproved ? <AiredButton scriptId={sheet.scriptId} /> : null}
      <footer className="reading-foot">
        <progress max={sentences.length} value={reading.place} aria-label="Đã đọc" />
        <p>
          {reading.place < sentences.length
            ? `Câu ${reading.place + 1} trên ${sentences.length} · còn ${minutesAndSeconds(left)}`
            : 'Đã đọc hết'}
          <span className="reading-offline">{offlineWords[offline]}</span>
        </p>
        <div className="reading-steps">
          <button type="button" onClick={() => reading.go(reading.place - 1)} disabled={reading.place === 0}>
            Câu trước
          </button>
          <button type="button" onClick={reading.toggleRunning} aria-pressed={reading.isRunning}>
            {reading.isRunning ? 'Dừng' : 'Tự chạy'}
          </button>
          <button
            type="button"
            className="reading-steps__next"
            onClick={() => reading.go(reading.place + 1)}
            disabled={reading.place === sentences.length}
          >
            Câu tiếp
          </button>
        </div>
      </footer>
    </main>
  )
}
