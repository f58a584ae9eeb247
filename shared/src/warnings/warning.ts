import type { Document } from '../contract/kinds/document.ts'
import type { Procedure } from '../contract/kinds/procedure/procedure.ts'

/** What can make a procedure's text worth a second look. */
export const warningKinds = [
  'abolished-unit',
  'household-book',
  'fee-mismatch',
  'time-without-unit',
  'differing-numbers',
  'note-row',
  'ended-basis',
  'missing-part',
] as const

export type WarningKind = (typeof warningKinds)[number]

/** What editors call each kind. */
export const warningLabels: Record<WarningKind, string> = {
  'abolished-unit': 'Còn nhắc cấp huyện, thị trấn',
  'household-book': 'Còn nhắc sổ hộ khẩu, sổ tạm trú',
  'fee-mismatch': 'Số tiền không khớp',
  'time-without-unit': 'Thời hạn thiếu đơn vị',
  'differing-numbers': 'Số liệu giữa các dòng khác nhau',
  'note-row': 'Dòng 0 bản chính, 0 bản sao',
  'ended-basis': 'Căn cứ hết hiệu lực',
  'missing-part': 'Thiếu phần bắt buộc',
}

/** Something a person should check; the text itself is never changed. */
export interface Warning {
  readonly kind: WarningKind
  /** The form field it is about, e.g. `methods.0.feeText`. */
  readonly path: string
  /** One Vietnamese sentence or two: where, what, and what to check. */
  readonly sentence: string
}

/** What of a procedure is looked at. */
export type Judged = Pick<
  Procedure,
  | 'title'
  | 'shortName'
  | 'summary'
  | 'situations'
  | 'counter'
  | 'localNotes'
  | 'partialReason'
  | 'audiences'
  | 'agencies'
  | 'receivingAddress'
  | 'steps'
  | 'methods'
  | 'paperCases'
  | 'dossierCount'
  | 'results'
  | 'requirements'
  | 'legalBases'
  | 'decision'
  | 'notApplicable'
  | 'notInSource'
>

/** What must be known beside the procedure itself. */
export interface Circumstances {
  /** The day to judge by, `YYYY-MM-DD` in Việt Nam. */
  readonly onDay: string
  /** The administrative documents of the site, which legal bases may be. */
  readonly documents: readonly Pick<Document, 'id' | 'number' | 'effectiveUntil' | 'replacedBy'>[]
}
