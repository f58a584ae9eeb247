import type { Warning, WarningKind } from '@ward/shared/warnings/warning'
import { textWarningsOf } from '@ward/shared/warnings/warnings-of'
import { crawlRecord } from '../import/national/crawl/crawl-record.ts'
import { crawlToLayer } from '../import/national/crawl/crawl-to-layer.ts'
import { toJudged } from './to-judged.ts'

export interface Tally {
  procedures: number
  /** Procedures that have at least one warning of the kind. */
  withKind: Record<WarningKind, number>
  /** Lines that hold no procedure. */
  unread: number
  /** The warnings, by code. */
  byCode: ReadonlyMap<string, readonly Warning[]>
}

function warningsOfLine(line: string): { code: string; warnings: Warning[] } | null {
  try {
    const layer = crawlToLayer(crawlRecord.parse(JSON.parse(line)))
    return { code: layer.code, warnings: textWarningsOf(toJudged(layer)) }
  } catch {
    return null
  }
}

/** Counts the warnings about procedures of the national database, one JSON record a line. */
export function tallyWarnings(content: string): Tally {
  const judged = content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(warningsOfLine)
  const good = judged.filter((one) => one !== null)
  const count = (kind: WarningKind) => good.filter(({ warnings }) => warnings.some((warning) => warning.kind === kind)).length
  return {
    procedures: good.length,
    withKind: {
      'abolished-unit': count('abolished-unit'),
      'household-book': count('household-book'),
      'fee-mismatch': count('fee-mismatch'),
      'time-without-unit': count('time-without-unit'),
      'differing-numbers': count('differing-numbers'),
      'note-row': count('note-row'),
      'ended-basis': count('ended-basis'),
      'missing-part': count('missing-part'),
    },
    unread: judged.length - good.length,
    byCode: new Map(good.map(({ code, warnings }) => [code, warnings])),
  }
}
