import type { Document } from '../../src/contract/kinds/document.ts'

/** A law that procedures rest on: the site keeps its particulars and leads to where it is published. */
export const documentPublishedElsewhere: Document = {
  id: 3,
  uid: '00000000-0000-4000-8000-000000000303',
  slug: 'luat-ho-tich',
  title: 'Luật Hộ tịch',
  publishedAt: '2026-08-03T01:00:00.000Z',
  changedAt: '2026-08-03T01:00:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  topics: [],
  form: 'Luật',
  number: '60/2014/QH13',
  issuer: 'Quốc hội',
  signer: null,
  issuedDay: '2014-11-20',
  effectiveFrom: '2016-01-01',
  effectiveUntil: '2027-02-28',
  replacedBy: null,
  body: null,
  files: [],
  sourceUrl: 'https://vanban.chinhphu.vn/luat-ho-tich',
}
