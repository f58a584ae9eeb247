import { durationWords } from '@ward/shared/text/duration-words'
import { formatDay } from '@ward/shared/text/vietnam-day'
import { z } from 'zod'
import { daysInARow, longestRun } from './airing-days.ts'
import { planSession, slotsOf, type PlannedRow, type SessionPlan } from './plan.ts'
import type { Station } from './station.ts'

/** What the form shows before a row is saved. */
export const previewSchema = z.object({
  firstDay: z.string(),
  lastDay: z.string(),
  /** One sentence: how often, when, how long. */
  summary: z.string(),
  /** What the editor should know before saving, one sentence each. */
  notices: z.array(z.string()),
  /** The sessions the row is on air in, those that overflow first. */
  sessions: z.array(
    z.object({
      name: z.string(),
      usedSeconds: z.number(),
      wantedSeconds: z.number(),
      allowedSeconds: z.number(),
      items: z.array(
        z.object({ title: z.string(), seconds: z.number(), state: z.enum(['fits', 'pushed-out', 'withdrawn']), isThis: z.boolean() }),
      ),
    }),
  ),
})

type Preview = z.infer<typeof previewSchema>

const sessionsShown = 20

const nameOf = ({ day, session }: SessionPlan): string => `${session.name} ${session.time}, ${formatDay(day)}`

function overflowNotices([first, ...others]: readonly SessionPlan[]): string[] {
  if (first === undefined) return []
  const need = `${nameOf(first)}: cần ${durationWords(first.wantedSeconds)}, buổi chỉ có ${durationWords(first.allowedSeconds)}.`
  const out = first.items.filter(({ state }) => state === 'pushed-out').map(({ row }) => `“${row.title}”`)
  const then = out.length === 0 ? 'Các bài khẩn cấp vẫn được đọc hết.' : `Không còn chỗ cho ${out.join(', ')}.`
  return [`${need} ${then}`, ...(others.length === 0 ? [] : [`Còn ${others.length} buổi nữa cũng quá thời lượng.`])]
}

function twiceNotice(plans: readonly SessionPlan[], row: PlannedRow): string[] {
  const twice = plans.filter(({ items }) => items.some((item) => item.row.scriptId === row.scriptId && item.row.id !== row.id))
  const [first] = twice
  return first === undefined ? [] : [`Bài này đã có lịch khác trong ${twice.length} buổi, sớm nhất là ${nameOf(first)}.`]
}

function lawNotice({ firstDay, lastDay, days }: PlannedRow): string[] {
  const run = longestRun(firstDay, lastDay, days)
  if (run >= daysInARow) return []
  return [
    `Lịch này chỉ phát ${run} ngày liền nhau. Nội dung phải công khai theo Luật Thực hiện dân chủ ở cơ sở (Điều 13) cần ít nhất ${daysInARow} ngày liên tục.`,
  ]
}

/** Returns what saving a row would do to the sessions it is on air in, beside `others`, the rows there already. */
export function previewOf(row: PlannedRow, others: readonly PlannedRow[], station: Station): Preview {
  const { firstDay, lastDay } = row
  const rows = [...others.filter(({ id }) => id !== row.id), row]
  const plans = slotsOf(row, station.sessions).map((slot) => planSession(slot, station.sessions, rows, station.allowedSeconds))
  const overflowing = plans.filter(({ wantedSeconds, allowedSeconds }) => wantedSeconds > allowedSeconds)
  const range = firstDay === lastDay ? `ngày ${formatDay(firstDay)}` : `từ ${formatDay(firstDay)} đến ${formatDay(lastDay)}`
  const length = durationWords(row.secondsEach * row.repeats)
  return {
    firstDay,
    lastDay,
    summary: plans.length === 0 ? `Không có buổi phát nào ${range}.` : `Phát ${plans.length} buổi, ${range}, mỗi buổi ${length}.`,
    notices: [...overflowNotices(overflowing), ...twiceNotice(plans, row), ...lawNotice(row)],
    sessions: [...overflowing, ...plans.filter((plan) => !overflowing.includes(plan))].slice(0, sessionsShown).map((plan) => ({
      name: nameOf(plan),
      usedSeconds: plan.usedSeconds,
      wantedSeconds: plan.wantedSeconds,
      allowedSeconds: plan.allowedSeconds,
      items: plan.items.map((item) => ({
        title: item.row.title,
        seconds: item.seconds,
        state: item.state,
        isThis: item.row.id === row.id,
      })),
    })),
  }
}
