import type { Procedure } from '@ward/shared/contract/kinds/procedure/procedure'
import type { WardDetails } from '../../../content/questions/ward.ts'
import type { PlaceAmongVersions } from '../../../content/questions/procedures/versions.ts'
import { printMarkOf } from './print-mark.ts'

/** What a procedure on paper says of itself, so that it can be compared with the live page. */
export interface Posting {
  readonly mark: string
  /** UTC instant. */
  readonly changedAt: string
  readonly comparedDay: string | null
  /** Where the procedure shows whatever is in force. */
  readonly url: string
  /** The same with the mark in it, for the QR code. */
  readonly scanUrl: string
}

/**
 * Returns what the posting of a procedure says of itself. The address that is scanned carries the mark as `ban`, and as `tu` the
 * first day of a text that was printed before it is in force.
 */
export function postingOf(procedure: Procedure, ward: WardDetails, place: PlaceAmongVersions): Posting {
  const url = ward.baseAddress + place.family.address
  const mark = printMarkOf(procedure, ward)
  const isUpcoming = place.shown.role === 'upcoming' && procedure.effectiveFrom !== null
  const scanUrl = `${url}?ban=${mark}${isUpcoming ? `&tu=${procedure.effectiveFrom}` : ''}`
  return { mark, changedAt: procedure.changedAt, comparedDay: procedure.source.comparedDay, url, scanUrl }
}
