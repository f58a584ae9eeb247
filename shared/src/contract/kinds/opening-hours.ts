import { z } from 'zod'
import { weekdays } from '../../text/calendar-day.ts'
import { day, text } from '../parts.ts'

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)

/** A stretch of time in which a counter is open, on some days of the week; times are `HH:MM` in Việt Nam. */
export const openingTimeSchema = z
  .object({ days: z.array(z.enum(weekdays)).min(1), from: timeOfDay, until: timeOfDay })
  .refine(({ from, until }) => from < until, { path: ['until'], message: 'must be after the beginning' })

/** Days on which a counter stays closed although it is a weekday; both included. */
export const closureSchema = z
  .object({ from: day, until: day, reason: text })
  .refine(({ from, until }) => from <= until, { path: ['until'], message: 'must not be before the first day' })

export type OpeningTime = z.infer<typeof openingTimeSchema>
export type Closure = z.infer<typeof closureSchema>
