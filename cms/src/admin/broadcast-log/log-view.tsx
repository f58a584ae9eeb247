import { dayAfter, weekdayNames, weekdayOf } from '@ward/shared/text/calendar-day'
import { durationWords } from '@ward/shared/text/duration-words'
import { formatDay, formatMinute, vietnamDay } from '@ward/shared/text/vietnam-day'
import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayKeepLog } from '../../access/roles.ts'
import { entriesBetween, expectedBetween, isDue, mayBeTicked, type ExpectedAiring } from '../../broadcast/log/expected.ts'
import { figuresOf } from '../../broadcast/log/figures.ts'
import type { BroadcastLog } from '../../generated/payload-types.ts'
import { stationNow, type Station } from '../../broadcast/schedule/station.ts'
import '../schedule/station.css'
import { ViewFrame } from '../view-frame.tsx'
import { FiguresTable } from './figures-table.tsx'
import { SendKept } from './send-kept.tsx'
import { TickButtons } from './tick-buttons.tsx'

function stateOf(airing: ExpectedAiring, now: Date): { state: string; words: string } {
  const { entry } = airing
  if (entry?.outcome === 'aired') {
    const when = entry.airedAt === null ? '' : ` lúc ${formatMinute(entry.airedAt).slice(0, 5)}`
    return { state: 'aired', words: `Đã phát${when}${entry.operatorName === null ? '' : `, ${entry.operatorName}`}` }
  }
  if (entry !== null) return { state: 'not-aired', words: 'Không phát' }
  if (airing.state === 'withdrawn') return { state: 'open', words: 'Bài đã gỡ, không đọc' }
  if (airing.state === 'pushed-out') return { state: 'open', words: 'Hết thời lượng của buổi' }
  return isDue(airing, now) ? { state: 'open', words: 'Chưa phát' } : { state: 'coming', words: 'Chưa đến giờ' }
}

function Airing({ airing, mayTick, now }: { airing: ExpectedAiring; mayTick: boolean; now: Date }) {
  const { state, words } = stateOf(airing, now)
  const length = durationWords(airing.seconds * airing.times) + (airing.times > 1 ? ` (đọc ${airing.times} lượt)` : '')
  return (
    <li className="station-airing">
      <div>
        <Link href={airing.entry === null ? `/doc/${airing.scriptId}` : `/admin/collections/broadcast-log/${airing.entry.id}`}>
          {airing.title}
        </Link>
        <small>
          {airing.sessionName} {airing.sessionTime} · {length} · lần {airing.airing}/{airing.airings} · {airing.clusters ?? 'toàn phường'}
        </small>
        <span className="station-airing__state" data-state={state}>
          {words}
        </span>
        {airing.entry?.incident ? <small>Ghi chú: {airing.entry.incident}</small> : null}
      </div>
      {mayTick && airing.entry === null && mayBeTicked(airing, now) ? <TickButtons place={airing.place} title={airing.title} /> : null}
    </li>
  )
}

interface DayLogProps {
  day: string
  req: PayloadRequest
  station: Station
}

/** What was read without having been scheduled. */
function Unplanned({ entry }: { entry: BroadcastLog }) {
  return (
    <li className="station-airing">
      <div>
        <Link href={`/admin/collections/broadcast-log/${entry.id}`}>{entry.title}</Link>
        <small>
          {entry.sessionName} · {durationWords(entry.seconds * entry.times)} · ngoài lịch · {entry.clusters || 'toàn phường'}
        </small>
        <span className="station-airing__state" data-state={entry.outcome}>
          {entry.outcome === 'aired' ? `Đã phát${entry.operatorName ? `, ${entry.operatorName}` : ''}` : 'Không phát'}
        </span>
      </div>
    </li>
  )
}

async function DayLog({ day, req, station }: DayLogProps) {
  const [airings, entries] = await Promise.all([expectedBetween(day, day, station, req), entriesBetween(day, day, req)])
  const unplanned = entries.filter(({ place }) => !place)
  const now = new Date()
  const name = weekdayNames[weekdayOf(day)]
  const dayAt = (other: string) => `/admin/so-phat-thanh?ngay=${other}`
  return (
    <section className="ward-panel">
      <h2>
        {name.slice(0, 1).toUpperCase() + name.slice(1)}, {formatDay(day)}
      </h2>
      <nav className="station-links" aria-label="Ngày">
        <Link href={dayAt(dayAfter(day, -1))}>← Ngày trước</Link>
        <Link href={dayAt(dayAfter(day, 1))}>Ngày sau →</Link>
        <Link href="/admin/so-phat-thanh">Hôm nay</Link>
        {mayKeepLog(req.user) ? <Link href="/admin/collections/broadcast-log/create">Ghi bài phát ngoài lịch</Link> : null}
      </nav>
      {airings.length === 0 ? <p>Ngày này không có bài nào trong lịch.</p> : null}
      <ul>
        {airings.map((airing) => (
          <Airing key={airing.place} airing={airing} mayTick={mayKeepLog(req.user)} now={now} />
        ))}
        {unplanned.map((entry) => (
          <Unplanned key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

interface PeriodProps {
  from: string
  until: string
  req: PayloadRequest
  station: Station
}

async function PeriodFigures({ from, until, req, station }: PeriodProps) {
  const query = `from=${from}&until=${until}`
  return (
    <section className="ward-panel">
      <h2>Sổ và số liệu theo thời gian</h2>
      <form className="station-form" method="get">
        <label>
          Từ ngày
          <input type="date" name="tu" defaultValue={from} />
        </label>
        <label>
          Đến hết ngày
          <input type="date" name="den" defaultValue={until} />
        </label>
        <button type="submit">Xem</button>
      </form>
      <p className="station-links">
        <a href={`/api/broadcast-log/export.xlsx?${query}`}>Xuất sổ ra Excel</a>
        <a href={`/api/broadcast-log/book?${query}`} target="_blank" rel="noreferrer">
          Mở sổ để in
        </a>
        <Link href="/admin/collections/broadcast-log">Tất cả các dòng đã ghi</Link>
      </p>
      <FiguresTable figures={await figuresOf({ from, until }, station, req)} />
    </section>
  )
}

const dayAsked = z.iso.date()

/** The log of a day, where airings are ticked off, and the book and the figures of a period. */
export async function LogView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const today = vietnamDay(new Date())
  const day = dayAsked.safeParse(searchParams?.['ngay']).data ?? today
  const until = dayAsked.safeParse(searchParams?.['den']).data ?? today
  const from = dayAsked.safeParse(searchParams?.['tu']).data ?? `${today.slice(0, 7)}-01`
  const station = await stationNow(req)
  const inOrder = from <= until && until <= dayAfter(from, 399)
  return (
    <ViewFrame view={view} className="station-page">
      <h1>Sổ theo dõi phát thanh</h1>
      <SendKept />
      {req.user === null ? null : <DayLog day={day} req={req} station={station} />}
      {req.user === null ? null : <PeriodFigures from={inOrder ? from : dayAfter(until, -30)} until={until} req={req} station={station} />}
    </ViewFrame>
  )
}
