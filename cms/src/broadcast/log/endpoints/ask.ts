import { dayAfter } from '@ward/shared/text/calendar-day'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '../../../access/roles.ts'

const longestDays = 400

const periodSchema = z
  .object({ from: z.iso.date(), until: z.iso.date() })
  .refine(({ from, until }) => from <= until && until < dayAfter(from, longestDays))

/** Days of a report, both included. */
export type Period = z.infer<typeof periodSchema>

/** Answers with JSON that nobody keeps. */
export function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

/** Returns the period a request of somebody of the staff asks for (`from`, `until`; without them today), or the answer that refuses it. */
export function periodAsked(req: PayloadRequest): Period | Response {
  if (!isStaff(req.user)) return answer(401, { message: 'Bạn cần đăng nhập.' })
  const today = vietnamDay(new Date())
  const from = req.searchParams.get('from') ?? today
  const period = periodSchema.safeParse({ from, until: req.searchParams.get('until') ?? from })
  if (period.success) return period.data
  return answer(400, { message: 'Hãy chọn từ ngày, đến ngày; dài nhất 400 ngày.' })
}
