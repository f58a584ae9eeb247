import type { Referral } from '@ward/shared/contract/kinds/search/referral'
import type { Referral as ReferralRow } from '../../generated/payload-types.ts'
import { linesOf } from './parts/lines.ts'

export function toReferral({ id, title, phrases, unless, place, answer, link }: ReferralRow): Referral {
  return { id, title, phrases: linesOf(phrases), unless: linesOf(unless), place, answer, link: link || null }
}
