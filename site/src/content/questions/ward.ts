import type { Content } from '@ward/shared/contract/content'
import type { Ward } from '@ward/shared/contract/kinds/ward'
import { question } from '../question.ts'

/** The ward without its outage, which comes and goes with time. */
export type WardDetails = Omit<Ward, 'outage'>

const detailsOf = new WeakMap<Ward, WardDetails>()

export const ward = question([], (index): WardDetails => {
  const before = detailsOf.get(index.content.ward)
  if (before !== undefined) return before
  const { outage: _, ...details } = index.content.ward
  detailsOf.set(index.content.ward, details)
  return details
})

/** The planned outage to announce now, or null. */
export const outage = question([], ({ content }): Content['ward']['outage'] => {
  const planned = content.ward.outage
  return planned !== null && planned.shownFrom <= content.moment && content.moment < planned.until ? planned : null
})
