import type { Document } from '@ward/shared/contract/kinds/document'
import type { Document as DocumentRow } from '../../generated/payload-types.ts'
import { toDocumentCore } from './parts/document-core.ts'
import { dayOrNull, idsOf, optionalIdOf, textOrNull } from './parts/references.ts'

export function toDocument(row: DocumentRow): Document {
  return {
    ...toDocumentCore(row),
    form: row.form,
    number: textOrNull(row.number),
    issuer: row.issuer,
    signer: textOrNull(row.signer),
    issuedDay: dayOrNull(row.issuedDay),
    effectiveFrom: dayOrNull(row.effectiveFrom),
    effectiveUntil: dayOrNull(row.effectiveUntil),
    replacedBy: optionalIdOf(row.replacedBy),
    body: textOrNull(row.body),
    files: idsOf(row.files),
    sourceUrl: textOrNull(row.sourceUrl),
  }
}
