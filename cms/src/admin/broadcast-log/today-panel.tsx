import { vietnamDay } from '@ward/shared/text/vietnam-day'
import Link from 'next/link'
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { expectedBetween, type ExpectedAiring } from '../../broadcast/log/expected.ts'
import { stationNow } from '../../broadcast/schedule/station.ts'
import '../schedule/station.css'

function Airing({ airing }: { airing: ExpectedAiring }) {
  const { entry, scriptId, sessionName, sessionTime, title } = airing
  return (
    <li>
      <Link href={`/doc/${scriptId}`}>{title}</Link>
      <small>
        {sessionName} {sessionTime}
        {entry === null ? '' : entry.outcome === 'aired' ? ' · đã phát' : ' · không phát'}
      </small>
    </li>
  )
}

/** What the loudspeakers read today, for announcers: each leads to its reading view. */
export async function TodayPanel({ payload, user }: { payload: Payload; user: TypedUser }) {
  const req = await createLocalReq({ user }, payload)
  const today = vietnamDay(new Date())
  const airings = await expectedBetween(today, today, await stationNow(req), req)
  return (
    <section className="ward-panel">
      <h2>Bài đọc hôm nay</h2>
      {airings.length === 0 ? <p>Hôm nay không có bài nào trong lịch.</p> : null}
      <ul>
        {airings.map((airing) => (
          <Airing key={airing.place} airing={airing} />
        ))}
      </ul>
      <p className="station-links">
        <Link href="/admin/so-phat-thanh">Ghi sổ phát thanh</Link>
        <Link href="/admin/lich-phat-thanh">Lịch phát theo tuần</Link>
      </p>
    </section>
  )
}
