import type { ProcedureMethod } from '@ward/shared/contract/kinds/procedure/procedure'
import type { StarterProcedure } from '../../types.ts'

/** What both first-certificate procedures have alike. */
export const landPart = {
  field: 'Đất đai',
  levels: ['commune'],
  category: 'TTHC được giao luật quy định chi tiết',
  decision: { number: '3380/QĐ-BNNMT', day: null, issuer: 'Bộ Nông nghiệp và Môi trường' },
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
  serviceLevel: null,
  serviceUrl: 'https://dichvucong.gov.vn',
  partialReason: null,
  publicPost: true,
  onlinePayment: false,
  topics: ['thu-tuc-hanh-chinh', 'mot-cua-mot-cua-lien-thong'],
} satisfies Partial<StarterProcedure>

/** How many of each paper the source asks for. */
export const originalAndCopy = { originals: 1, copies: 1 }

/** Returns a way of applying with the source's number of working days. */
export function landMethod(channel: ProcedureMethod['channel'], workingDays: string, feeText: string): ProcedureMethod {
  return { channel, durationText: workingDays, durationUnit: 'working-days', feeText, feeAmount: null, note: null }
}
