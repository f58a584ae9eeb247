import type { Document } from '../../src/contract/kinds/document.ts'
import { documentWithFiles } from './document-with-files.ts'

/** Issued, but in force only from a day to come. */
export const documentNotYetInForce: Document = {
  ...documentWithFiles,
  id: 4,
  uid: '00000000-0000-4000-8000-000000000304',
  slug: 'muc-thu-le-phi-2027',
  title: 'Quy định mức thu lệ phí hộ tịch trên địa bàn tỉnh Thanh Hóa',
  publishedAt: '2026-11-16T02:00:00.000Z',
  changedAt: '2026-11-16T02:00:00.000Z',
  form: 'Nghị quyết',
  number: '45/2026/NQ-HĐND',
  issuer: 'Hội đồng nhân dân tỉnh Thanh Hóa',
  signer: null,
  issuedDay: '2026-11-10',
  effectiveFrom: '2027-01-01',
  files: [],
}
