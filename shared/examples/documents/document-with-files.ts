import type { Document } from '../../src/contract/kinds/document.ts'

/** In force, without the whole text: the scan is to be downloaded. It replaced another document of the site. */
export const documentWithFiles: Document = {
  id: 2,
  uid: '00000000-0000-4000-8000-000000000302',
  slug: 'quy-che-tiep-cong-dan-2026',
  title: 'Ban hành Quy chế tiếp công dân và giải quyết phản ánh, kiến nghị tại UBND phường',
  publishedAt: '2026-09-15T04:00:00.000Z',
  changedAt: '2026-09-15T04:00:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  topics: [1],
  form: 'Quyết định',
  number: '215/QĐ-UBND',
  issuer: 'Ủy ban nhân dân phường Trúc Lâm',
  signer: 'Nguyễn Thị Minh',
  issuedDay: '2026-09-10',
  effectiveFrom: '2026-09-15',
  effectiveUntil: null,
  replacedBy: null,
  body: null,
  files: [5],
  sourceUrl: null,
}
