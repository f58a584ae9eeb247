import type { StarterProcedure } from '../../types.ts'

/** What every civil-status procedure here has alike. */
export const civilStatusPart = {
  field: 'Hộ tịch',
  levels: ['commune'],
  category: 'TTHC được giao luật quy định chi tiết',
  decision: { number: '163/QĐ-BTP', day: null, issuer: 'Bộ Tư pháp' },
  agencies: {
    executing: 'Ủy ban nhân dân cấp xã',
    competent: 'Ủy ban nhân dân cấp xã',
    authorised: null,
    coordinating: null,
  },
  receivingAddress: null,
  dossierCount: '01 bộ',
  requirements: null,
  lifecycle: 'amended',
  effectiveFrom: null,
  effectiveUntil: null,
  notApplicable: [],
  notInSource: ['requirements'],
  counter: 'Trung tâm Phục vụ hành chính công phường Trúc Lâm',
  counterHours: null,
  counterPhone: null,
  serviceUrl: 'https://dichvucong.gov.vn',
  publicPost: true,
  onlinePayment: true,
  topics: ['thu-tuc-hanh-chinh', 'dich-vu-cong-truc-tuyen'],
} satisfies Partial<StarterProcedure>
