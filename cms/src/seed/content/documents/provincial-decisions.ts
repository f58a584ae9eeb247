import type { StarterDocument } from '../types.ts'

const provincialDecision = {
  form: 'Quyết định',
  issuer: 'Ủy ban nhân dân tỉnh Thanh Hóa',
  signer: null,
  effectiveFrom: null,
  effectiveUntil: null,
  body: null,
  sourceUrl: null,
}

/** The two provincial decisions the ward's plan rests on, as the plan cites them. */
export const provincialDecisions: StarterDocument[] = [
  {
    ...provincialDecision,
    uid: 'c3d82586-7f3f-43ac-8edb-a79ff34a772b',
    slug: 'quyet-dinh-3740-qd-ubnd-ke-hoach-cai-cach-hanh-chinh-2021-2025',
    title: 'Ban hành Kế hoạch thực hiện cải cách hành chính trên địa bàn tỉnh Thanh Hóa giai đoạn 2021-2025',
    number: '3740/QĐ-UBND',
    issuedDay: '2021-09-24',
    topics: ['chi-dao-dieu-hanh', 'chu-truong-chinh-sach'],
  },
  {
    ...provincialDecision,
    uid: '27c1b8f8-cf46-40af-9843-d15b7ab7200b',
    slug: 'quyet-dinh-2649-qd-ubnd-ke-hoach-cai-cach-hanh-chinh-nam-2025',
    title: 'Ban hành Kế hoạch cải cách hành chính trên địa bàn tỉnh Thanh Hóa năm 2025',
    number: '2649/QĐ-UBND',
    issuedDay: '2025-08-02',
    topics: ['chi-dao-dieu-hanh', 'chu-truong-chinh-sach'],
  },
]
