import type { StarterProcedure } from '../../types.ts'

/** What both residence procedures have alike: the police of the ward handle them. */
export const residencePart = {
  field: 'Đăng ký, quản lý cư trú',
  levels: ['commune'],
  category: 'TTHC được giao luật quy định chi tiết',
  agencies: { executing: 'Công an cấp xã', competent: 'Công an cấp xã', authorised: null, coordinating: null },
  dossierCount: '01 bộ',
  results: [
    { name: 'Cập nhật thông tin trong Cơ sở dữ liệu quốc gia về dân cư', code: 'KQ.G01.000064' },
    { name: 'Thông báo kết quả giải quyết thủ tục về cư trú, hủy bỏ thủ tục về cư trú', code: 'KQ.G01.000065' },
    { name: 'Cập nhật thông tin trong Cơ sở dữ liệu về cư trú', code: 'KQ.G01.000066' },
    { name: 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ (lĩnh vực cư trú)', code: 'KQ.G01.000067' },
  ],
  lifecycle: 'amended',
  effectiveFrom: null,
  effectiveUntil: null,
  notApplicable: [],
  counter: 'Công an phường Trúc Lâm',
  counterPhone: null,
  serviceLevel: 'full',
  serviceUrl: 'https://dichvucong.gov.vn',
  partialReason: null,
  publicPost: false,
  onlinePayment: false,
  topics: ['thu-tuc-hanh-chinh', 'dich-vu-cong-truc-tuyen'],
} satisfies Partial<StarterProcedure>

/** Returns the steps of a registration of residence. */
export function stepsOfResidence(kind: string, condition: string): string {
  return [
    'Bước 1. Cá nhân, tổ chức chuẩn bị hồ sơ theo quy định.',
    '',
    'Bước 2. Nộp hồ sơ đến Công an cấp xã, trực tiếp hoặc trực tuyến.',
    '',
    'Bước 3. Kiểm tra hồ sơ',
    '- Cán bộ đăng ký đối chiếu thông tin khai báo với Cơ sở dữ liệu quốc gia về dân cư, Cơ sở dữ liệu về cư trú, các cơ sở dữ liệu và kho dữ liệu điện tử liên quan, và với quy định của pháp luật về cư trú.',
    `- Đủ điều kiện theo ${condition} Luật Cư trú: tiếp nhận và cấp Phiếu tiếp nhận hồ sơ và hẹn trả kết quả (mẫu CT04 ban hành kèm theo Thông tư số 66/2023/TT-BCA).`,
    '- Không đủ điều kiện: từ chối và cấp Phiếu từ chối tiếp nhận, giải quyết hồ sơ (mẫu CT06 ban hành kèm theo Thông tư số 66/2023/TT-BCA).',
    '',
    `Bước 4. Nộp lệ phí đăng ký ${kind} theo quy định.`,
    '',
    'Bước 5. Nhận thông báo kết quả giải quyết theo ngày hẹn trên phiếu (nếu có).',
  ].join('\n')
}
