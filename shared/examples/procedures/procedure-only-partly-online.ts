import type { Procedure } from '../../src/contract/kinds/procedure/procedure.ts'
import { procedureWithEveryPart } from './procedure-with-every-part.ts'

/** It cannot be done wholly online, and the reason is shown. */
export const procedureOnlyPartlyOnline: Procedure = {
  ...procedureWithEveryPart,
  id: 4,
  uid: '00000000-0000-4000-8000-000000000104',
  slug: 'dang-ky-ket-hon',
  title: 'Thủ tục đăng ký kết hôn',
  publishedAt: '2026-08-03T01:00:00.000Z',
  changedAt: '2026-08-03T01:00:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  code: '1.000894',
  steps: 'Bước 1: Hai bên nộp tờ khai.\nBước 2: Hai bên cùng có mặt, ký vào Giấy chứng nhận kết hôn.',
  paperCases: [
    { name: null, papers: [{ name: 'Tờ khai đăng ký kết hôn', originals: 1, copies: 0, required: true, formName: null, form: null }] },
  ],
  results: [{ name: 'Giấy chứng nhận kết hôn (mỗi bên một bản)', code: null }],
  requirements: 'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi, tự nguyện kết hôn.',
  related: [],
  lifecycle: 'new',
  effectiveFrom: null,
  effectiveUntil: null,
  newVersionOf: null,
  replacedBy: null,
  history: [],
  source: { url: null, comparedDay: '2026-11-10' },
  shortName: 'Đăng ký kết hôn',
  aliases: ['giấy kết hôn', 'đăng ký hôn thú'],
  summary: 'Hai bên nam, nữ cùng đến phường ký và nhận Giấy chứng nhận kết hôn, không mất lệ phí.',
  situations: [],
  serviceLevel: 'partial',
  serviceUrl: 'https://dichvucong.gov.vn/nop-ho-so/1.000894',
  partialReason: 'Hai bên nam, nữ phải có mặt để ký Giấy chứng nhận kết hôn.',
  publicPost: false,
  weight: 90,
}
