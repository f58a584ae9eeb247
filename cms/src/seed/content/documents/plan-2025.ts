import type { StarterDocument } from '../types.ts'
import { plan2025Text } from './plan-2025-text.ts'

/** The plan this site carries out; the copy at hand has no number and names only the month. */
export const plan2025: StarterDocument = {
  uid: 'ef12d311-9b1f-4143-8662-ec8eb0e08900',
  slug: 'ke-hoach-tuyen-truyen-cai-cach-hanh-chinh-nam-2025',
  title: 'Tuyên truyền cải cách hành chính năm 2025',
  form: 'Kế hoạch',
  number: null,
  issuer: 'Ủy ban nhân dân phường Trúc Lâm',
  signer: 'Lê Huy Du, Phó Chủ tịch (ký thay Chủ tịch)',
  issuedDay: null,
  effectiveFrom: null,
  effectiveUntil: null,
  body: plan2025Text,
  sourceUrl: null,
  topics: ['chi-dao-dieu-hanh', 'chu-truong-chinh-sach'],
}
