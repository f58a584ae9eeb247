'use client'

import { useEffect, useState } from 'react'
import { askExpected, sendKeptTicks, sendTick, type AiringToTick, type Sent, type SentLater } from '../broadcast-log/send-tick.ts'

interface AiredButtonProps {
  scriptId: number
}

type Known = { state: 'asking' } | { state: 'offline' } | { state: 'known'; mayTick: boolean; airings: AiringToTick[] }

/** The airing that is most likely meant: not written down yet, and nearest in time. */
function nearest(airings: readonly AiringToTick[]): AiringToTick | undefined {
  const distance = ({ beginsAt }: AiringToTick) => Math.abs(Date.parse(beginsAt) - Date.now())
  return airings.filter(({ entry }) => entry === null).toSorted((a, b) => distance(a) - distance(b))[0]
}

function useExpected(scriptId: number): Known {
  const [known, setKnown] = useState<Known>({ state: 'asking' })
  useEffect(() => {
    let current = true
    askExpected(scriptId).then(
      (said) => current && setKnown({ state: 'known', ...said }),
      () => current && setKnown({ state: 'offline' }),
    )
    return () => {
      current = false
    }
  }, [scriptId])
  return known
}

/** Sends the kept ticks at once and whenever the network comes back. Returns what became of those sent last, null as long as there were none. */
function useSentLater(): SentLater | null {
  const [later, setLater] = useState<SentLater | null>(null)
  useEffect(() => {
    const send = () => void sendKeptTicks().then((now) => now.written + now.refusals.length > 0 && setLater(now))
    send()
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [])
  return later
}

function laterWords({ refusals, written }: SentLater): string {
  if (refusals.length === 0) return `Đã có mạng: đã ghi vào sổ ${written} lần phát.`
  return `Đã có mạng, nhưng không ghi được vào sổ: ${refusals.join(' ')}`
}

function sentWords(sent: Sent): string {
  if (sent.state === 'kept') return 'Mất mạng: đã giữ trên máy này, sẽ tự ghi vào sổ khi có mạng.'
  if (sent.state === 'refused') return sent.sentence
  const { operatorName } = sent.entry
  return `Đã ghi vào sổ${operatorName === null ? '' : `, người phát: ${operatorName}`}.`
}

const nameOf = ({ airing, airings, clusters, sessionName, sessionTime }: AiringToTick) =>
  `${sessionName} ${sessionTime}, lần ${airing}/${airings}${clusters === null ? '' : `, ${clusters}`}`

interface TickFormProps {
  scriptId: number
  /** Null when it is not known: no network. */
  airings: readonly AiringToTick[] | null
}

function TickForm({ scriptId, airings }: TickFormProps) {
  const open = airings?.filter(({ entry }) => entry === null) ?? []
  const [place, setPlace] = useState(nearest(open)?.place)
  const [incident, setIncident] = useState('')
  const [sent, setSent] = useState<Sent | null>(null)
  const press = async () => {
    const which = place === undefined ? { script: scriptId } : { place }
    const note = incident.trim() === '' ? {} : { incident: incident.trim() }
    setSent(await sendTick({ ...which, ...note, outcome: 'aired', airedAt: new Date().toISOString() }))
  }
  if (sent !== null && sent.state !== 'refused') return <output>{sentWords(sent)}</output>
  return (
    <>
      {open.length > 1 ? (
        <label>
          Lần phát
          <select value={place} onChange={(event) => setPlace(event.target.value)}>
            {open.map((airing) => (
              <option key={airing.place} value={airing.place}>
                {nameOf(airing)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {open.length === 1 && open[0] !== undefined ? <p>{nameOf(open[0])}</p> : null}
      {airings === null ? <p>Đang mất mạng: bấm “Đã phát”, máy này sẽ ghi sổ khi có mạng.</p> : null}
      <label>
        Sự cố (nếu có)
        <textarea value={incident} maxLength={1000} rows={2} onChange={(event) => setIncident(event.target.value)} />
      </label>
      <button type="button" className="reading-steps__next" onClick={() => void press()}>
        Đã phát
      </button>
      {sent === null ? null : <p role="alert">{sentWords(sent)}</p>}
    </>
  )
}

/** What the announcer presses when the script has been read on air; stands at the end of the reading view, outside the admin's providers. */
export function AiredButton({ scriptId }: AiredButtonProps) {
  const known = useExpected(scriptId)
  const later = useSentLater()
  const laterNote = later === null ? null : <output>{laterWords(later)}</output>
  if (known.state === 'asking') return <p className="reading-aired">Đang xem lịch…</p>
  if (known.state === 'offline') {
    return (
      <section className="reading-aired" aria-label="Ghi sổ">
        <TickForm scriptId={scriptId} airings={null} />
        {laterNote}
      </section>
    )
  }
  if (!known.mayTick) return null
  const isOpen = known.airings.some(({ entry }) => entry === null)
  return (
    <section className="reading-aired" aria-label="Ghi sổ">
      {isOpen ? <TickForm scriptId={scriptId} airings={known.airings} /> : null}
      {!isOpen && known.airings.length > 0 ? <p>Các lần phát hôm nay của bài này đã ghi sổ.</p> : null}
      {known.airings.length === 0 ? <p>Bài này không có trong lịch hôm nay.</p> : null}
      {laterNote}
      <a href="/admin/so-phat-thanh">Mở sổ theo dõi phát thanh</a>
    </section>
  )
}
