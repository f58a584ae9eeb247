import { fieldOfPart, missingLegalParts, partLabels } from '../contract/kinds/procedure/completeness.ts'
import { abolishedWords } from './abolished-words.ts'
import { endedBases, noteRows } from './dossier.ts'
import { differingTimes, timesWithoutUnit } from './durations.ts'
import { feeMismatches } from './fees.ts'
import type { Circumstances, Judged, Warning } from './warning.ts'

function missingParts(judged: Judged): Warning[] {
  return missingLegalParts(judged).map((part) => ({
    kind: 'missing-part',
    path: fieldOfPart[part],
    sentence: `Thiếu ${partLabels[part]}: chưa xuất bản được. Hãy điền, hoặc chọn ở “Phần không áp dụng” nếu thủ tục không có phần này.`,
  }))
}

/** Returns what in a procedure's own text should be checked, whatever the day and whatever other documents say. */
export function textWarningsOf(judged: Judged): Warning[] {
  return [
    ...missingParts(judged),
    ...abolishedWords(judged),
    ...feeMismatches(judged),
    ...timesWithoutUnit(judged),
    ...differingTimes(judged),
    ...noteRows(judged),
  ]
}

/** Returns everything about a procedure that a person should check. The text itself is never changed. */
export function warningsOf(judged: Judged, circumstances: Circumstances): Warning[] {
  return [...textWarningsOf(judged), ...endedBases(judged, circumstances)]
}
