import { documentKinds } from '@ward/shared/contract/content'
import { startOfVietnamDay } from '@ward/shared/text/vietnam-day'
import type { Ward } from '@ward/shared/contract/kinds/ward'
import type { ContentStore } from './content-store.ts'

const dayMs = 24 * 60 * 60 * 1000

function startOfDayAfter(day: string): string {
  return new Date(Date.parse(startOfVietnamDay(day)) + dayMs).toISOString()
}

interface DatedText {
  effectiveFrom: string | null
  effectiveUntil: string | null
}

function* boundariesOfDays({ effectiveFrom, effectiveUntil }: DatedText): Generator<string> {
  if (effectiveFrom !== null) yield startOfVietnamDay(effectiveFrom)
  if (effectiveUntil !== null) yield startOfDayAfter(effectiveUntil)
}

function* boundaries(store: ContentStore, outage: Ward['outage']): Generator<string> {
  for (const kind of documentKinds) {
    for (const { visibleFrom, visibleUntil } of store.documentsOf(kind)) {
      if (visibleFrom !== null) yield visibleFrom
      if (visibleUntil !== null) yield visibleUntil
    }
  }
  for (const document of store.documentsOf('documents')) yield* boundariesOfDays(document)
  for (const procedure of store.documentsOf('procedures')) {
    yield* boundariesOfDays(procedure)
    for (const basis of procedure.legalBases) yield* boundariesOfDays(basis)
  }
  for (const { until } of store.documentsOf('broadcast-schedule')) yield startOfDayAfter(until)
  if (outage !== null) yield* [outage.shownFrom, outage.until]
}

/** Returns the next UTC instant after `moment` at which the site changes by time alone; null when there is none. */
export function nextMomentAfter(moment: string, store: ContentStore, outage: Ward['outage']): string | null {
  let next: string | null = null
  for (const boundary of boundaries(store, outage)) {
    if (boundary > moment && (next === null || boundary < next)) next = boundary
  }
  return next
}
