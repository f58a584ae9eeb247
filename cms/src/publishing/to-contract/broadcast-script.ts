import type { BroadcastScript } from '@ward/shared/contract/kinds/broadcast-script'
import type { BroadcastScript as BroadcastScriptRow } from '../../generated/payload-types.ts'
import { toDocumentCore } from './parts/document-core.ts'
import { idsOf, optionalIdOf, textOrNull } from './parts/references.ts'

export function toBroadcastScript(row: BroadcastScriptRow): BroadcastScript {
  return {
    ...toDocumentCore(row),
    summary: row.summary,
    body: row.body,
    priority: row.priority,
    source: textOrNull(row.source),
    durationSeconds: row.durationSeconds ?? null,
    procedures: idsOf(row.procedures),
    audio: optionalIdOf(row.audio),
  }
}
