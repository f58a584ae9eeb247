import type { Document } from '../../src/contract/kinds/document.ts'

/** No longer in force; the page says so and leads to the document that replaced it. */
export const documentThatExpired: Document = {
  id: 1,
  uid: '00000000-0000-4000-8000-000000000301',
  slug: 'quy-che-tiep-cong-dan-2025',
  title: 'Ban hành Quy chế tiếp công dân tại trụ sở UBND phường',
  publishedAt: '2026-08-03T01:00:00.000Z',
  changedAt: '2026-09-15T04:00:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  topics: [],
  form: 'Quyết định',
  number: '12/QĐ-UBND',
  issuer: 'Ủy ban nhân dân phường Trúc Lâm',
  signer: 'Nguyễn Thị Minh',
  issuedDay: '2025-07-15',
  effectiveFrom: '2025-07-15',
  effectiveUntil: '2026-09-14',
  replacedBy: 2,
  body: null,
  files: [],
  sourceUrl: null,
}
