import { dayAfter, daysBetween, mondayOf, weekdayNames, weekdayOf } from '@ward/shared/text/calendar-day'
import { durationWords } from '@ward/shared/text/duration-words'
import { formatDay, vietnamDay } from '@ward/shared/text/vietnam-day'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { maySchedule } from '../../access/roles.ts'
import { rowsBetween } from '../../broadcast/schedule/load-rows.ts'
import { planDays, type PlannedItem, type SessionPlan } from '../../broadcast/schedule/plan.ts'
import { stationNow } from '../../broadcast/schedule/station.ts'
import { ViewFrame } from '../view-frame.tsx'
import './station.css'

const priorityWords = { normal: '', priority: 'Ưu tiên', urgent: 'Khẩn cấp' } as const
const stateWords = { fits: null, 'pushed-out': 'Hết thời lượng, không đọc', withdrawn: 'Bài đã gỡ, không đọc' } as const

function Item({ item }: { item: PlannedItem }) {
  const { airing, airings, row, seconds, state } = item
  const details = [
    durationWords(seconds),
    row.repeats > 1 ? `đọc ${row.repeats} lượt` : '',
    `lần ${airing}/${airings}`,
    row.clusters.join(', '),
  ]
  return (
    <li className="station-item" data-state={state} data-priority={row.priority}>
      <Link href={`/admin/collections/broadcast-schedule/${row.id}`}>{row.title}</Link>
      {priorityWords[row.priority] === '' ? null : <span className="station-tag">{priorityWords[row.priority]}</span>}
      <small>{details.filter((detail) => detail !== '').join(' · ')}</small>
      {stateWords[state] === null ? null : <small className="station-item__why">{stateWords[state]}</small>}
    </li>
  )
}

function SessionBox({ plan }: { plan: SessionPlan }) {
  const over = plan.wantedSeconds > plan.allowedSeconds
  return (
    <section className={over ? 'station-box station-box--over' : 'station-box'}>
      <h3>
        {plan.session.name} {plan.session.time}
      </h3>
      <p className="station-box__used">
        {plan.items.length === 0 ? 'Chưa có bài' : `${durationWords(plan.usedSeconds)} / ${durationWords(plan.allowedSeconds)}`}
        {over ? ` – cần ${durationWords(plan.wantedSeconds)}` : ''}
      </p>
      {plan.items.length === 0 ? null : (
        <ol>
          {plan.items.map((item) => (
            <Item key={item.row.id} item={item} />
          ))}
        </ol>
      )}
    </section>
  )
}

interface DayProps {
  day: string
  plans: readonly SessionPlan[]
  isToday: boolean
}

function Day({ day, plans, isToday }: DayProps) {
  const name = weekdayNames[weekdayOf(day)]
  return (
    <section className="station-day" aria-current={isToday ? 'date' : undefined}>
      <h2>
        {name.slice(0, 1).toUpperCase() + name.slice(1)}
        <small>
          {formatDay(day)}
          {isToday ? ', hôm nay' : ''}
        </small>
      </h2>
      {plans.map((plan) => (
        <SessionBox key={plan.session.id} plan={plan} />
      ))}
    </section>
  )
}

/** What is read on the loudspeakers in a week: seven days, each with its sessions; a list on a telephone. */
export async function WeekView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const today = vietnamDay(new Date())
  const monday = mondayOf(z.iso.date().safeParse(searchParams?.['tuan']).data ?? today)
  const days = daysBetween(monday, dayAfter(monday, 6))
  const station = await stationNow(req)
  const rows = req.user === null ? [] : await rowsBetween(monday, dayAfter(monday, 6), station, req)
  const plans = planDays(days, station.sessions, rows, station.allowedSeconds)
  const inUse = (plan: SessionPlan) => plan.items.length > 0 || station.sessionsInUse.some(({ id }) => id === plan.session.id)
  const weekAt = (day: string) => `/admin/lich-phat-thanh?tuan=${day}`
  return (
    <ViewFrame view={view} className="station-page">
      <h1>Lịch phát thanh</h1>
      <nav className="station-links" aria-label="Tuần">
        <Link href={weekAt(dayAfter(monday, -7))}>← Tuần trước</Link>
        <strong>
          {formatDay(monday)} – {formatDay(dayAfter(monday, 6))}
        </strong>
        <Link href={weekAt(dayAfter(monday, 7))}>Tuần sau →</Link>
        <Link href="/admin/lich-phat-thanh">Tuần này</Link>
        {maySchedule(req.user) ? <Link href="/admin/collections/broadcast-schedule/create">Lập lịch phát</Link> : null}
        <Link href="/admin/so-phat-thanh">Sổ theo dõi phát thanh</Link>
      </nav>
      <div className="station-week">
        {days.map((day) => (
          <Day key={day} day={day} plans={plans.filter((plan) => plan.day === day && inUse(plan))} isToday={day === today} />
        ))}
      </div>
    </ViewFrame>
  )
}
