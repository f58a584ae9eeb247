import type { Commendation } from '@ward/shared/contract/kinds/commendation'
import type { Commendation as CommendationRow } from '../../generated/payload-types.ts'
import { toBodyHtml } from './parts/body-html.ts'
import { toDocumentCore } from './parts/document-core.ts'
import { dayOrNull, optionalIdOf, textOrNull } from './parts/references.ts'

export function toCommendation(row: CommendationRow): Commendation {
  return {
    ...toDocumentCore(row),
    summary: row.summary,
    honouree: row.honouree,
    honoureeKind: row.honoureeKind,
    unit: textOrNull(row.unit),
    achievement: row.achievement,
    award: textOrNull(row.award),
    awardedDay: dayOrNull(row.awardedDay),
    bodyHtml: toBodyHtml(row.body),
    picture: optionalIdOf(row.picture),
  }
}
