import { z } from 'zod'
import { weekdays } from '../../text/calendar-day.ts'
import { day, reference, text } from '../parts.ts'

/** One row of the schedule: on which days and in which sessions a script is read on the loudspeakers. */
export const scheduleRowSchema = z.object({
  id: reference,
  script: reference,
  /** First and last day, both included. */
  from: day,
  until: day,
  /** Days of the week it is on air between them. */
  days: z.array(z.enum(weekdays)),
  /** Ids of the station's sessions. */
  sessions: z.array(text),
  /** Ids of the station's loudspeaker clusters; none means the whole ward. */
  clusters: z.array(text),
})

export type ScheduleRow = z.infer<typeof scheduleRowSchema>
