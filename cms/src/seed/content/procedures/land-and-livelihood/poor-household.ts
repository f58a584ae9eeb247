import type { StarterProcedure } from '../../types.ts'
import { poorHouseholdBases } from './legal-bases.ts'
import { formToFill, sameForEach } from '../rows.ts'

export const poorHousehold: StarterProcedure = {
  uid: 'b4125675-e97e-4ebd-8783-691b7bba804b',
  code: '1.011606',
  slug: 'cong-nhan-ho-ngheo-ho-can-ngheo-hang-nam',
  title: 'Công nhận hộ nghèo, hộ cận nghèo; hộ thoát nghèo, hộ thoát cận nghèo định kỳ hằng năm',
  topics: ['thu-tuc-hanh-chinh', 'dan-van-dan-chu-co-so'],
  field: 'Giảm nghèo',
  levels: ['commune'],
  category: 'TTHC được giao luật quy định chi tiết',
  decision: { number: '2306/QĐ-BNNMT', day: null, issuer: 'Bộ Nông nghiệp và Môi trường' },
  audiences: ['Công dân Việt Nam'],
  agencies: {
    executing: 'Chủ tịch Ủy ban nhân dân cấp xã; Ban Chỉ đạo rà soát cấp xã',
    competent: 'Chủ tịch Ủy ban nhân dân cấp xã',
    authorised: null,
    coordinating: 'Thôn, tổ dân phố; Mặt trận Tổ quốc Việt Nam cấp xã (giám sát)',
  },
  receivingAddress: null,
  steps: [
    'Bước 1. Gửi hồ sơ',
    '- Hộ gia đình gửi Giấy đề nghị rà soát hộ nghèo, hộ cận nghèo trực tiếp hoặc qua đường bưu điện đến Chủ tịch Ủy ban nhân dân cấp xã.',
    '',
    'Bước 2. Lập danh sách hộ cần rà soát',
    '- Ban Chỉ đạo rà soát cấp xã cùng thôn, tổ dân phố và rà soát viên lập danh sách (Phụ lục I Thông tư số 07/2021/TT-BLĐTBXH) gồm hộ nghèo, hộ cận nghèo đang quản lý và hộ có giấy đề nghị.',
    '- Hộ có giấy đề nghị: rà soát viên dùng Phiếu A (Phụ lục II Thông tư số 07/2021/TT-BLĐTBXH) để nhận dạng nhanh; có dưới 04 chỉ tiêu từ cột 01 đến cột 09 thì đưa vào danh sách.',
    '',
    'Bước 3. Thu thập thông tin, tính điểm, phân loại',
    '- Rà soát viên cùng trưởng thôn, tổ trưởng tổ dân phố dùng Phiếu B (Phụ lục III, hướng dẫn tại Phụ lục IV Thông tư số 02/2022/TT-BLĐTBXH).',
    '',
    'Bước 4. Họp dân thống nhất kết quả',
    '- Trưởng thôn, tổ trưởng chủ trì; dự họp có Ban Chỉ đạo, công chức làm công tác giảm nghèo, bí thư chi bộ, đoàn thể, rà soát viên, đại diện hộ qua rà soát và hộ khác; mời Mặt trận Tổ quốc Việt Nam cấp xã giám sát.',
    '- Kết quả phải được ít nhất 50% số người dự họp thống nhất; dưới 50% thì rà soát lại và họp lại. Biên bản lập 02 bản theo Phụ lục V Thông tư số 07/2021/TT-BLĐTBXH.',
    '',
    'Bước 5. Niêm yết, thông báo công khai',
    '- Niêm yết tại nhà văn hóa hoặc nhà sinh hoạt cộng đồng và trụ sở Ủy ban nhân dân cấp xã, thông báo qua đài truyền thanh (nếu có) trong 03 ngày làm việc.',
    '- Có khiếu nại thì phúc tra trong không quá 07 ngày làm việc kể từ ngày nhận, và niêm yết kết quả phúc tra 03 ngày làm việc. Sau đó Ban Chỉ đạo tổng hợp, báo cáo Chủ tịch Ủy ban nhân dân cấp xã.',
    '',
    'Bước 6. Xin ý kiến Chủ tịch Ủy ban nhân dân cấp tỉnh',
    '- Chủ tịch Ủy ban nhân dân cấp xã báo cáo bằng văn bản; Chủ tịch Ủy ban nhân dân cấp tỉnh trả lời trong 05 ngày làm việc kể từ ngày nhận báo cáo.',
    '',
    'Bước 7. Công nhận',
    '- Chủ tịch Ủy ban nhân dân cấp xã quyết định công nhận danh sách hộ nghèo, hộ cận nghèo, hộ thoát nghèo, hộ thoát cận nghèo (Mẫu số 02) và cấp Giấy chứng nhận hộ nghèo, hộ cận nghèo (Mẫu số 03 kèm theo Quyết định số 24/2021/QĐ-TTg).',
  ].join('\n'),
  methods: sameForEach(['in-person', 'post'], {
    durationText: 'Theo đợt rà soát định kỳ hằng năm',
    durationUnit: null,
    feeText: 'Miễn phí',
    note: 'Cơ sở dữ liệu quốc gia ghi thời hạn là “1”, không kèm đơn vị.',
  }),
  paperCases: [
    {
      name: null,
      papers: [
        formToFill('Giấy đề nghị rà soát hộ nghèo, hộ cận nghèo.', 'Mẫu số 01 tại Phụ lục ban hành kèm theo Quyết định số 24/2021/QĐ-TTg'),
      ],
    },
  ],
  dossierCount: '01 bộ',
  results: [
    {
      name: 'Quyết định công nhận danh sách hộ nghèo, hộ cận nghèo; hộ thoát nghèo, hộ thoát cận nghèo định kỳ hằng năm',
      code: 'KQ.G10.001156',
    },
  ],
  legalBases: poorHouseholdBases,
  requirements: null,
  related: [],
  lifecycle: 'amended',
  effectiveFrom: null,
  effectiveUntil: null,
  notApplicable: [],
  notInSource: ['requirements'],
  source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfa-5f68-74c6-89e9-78c8819cef86', comparedDay: null },
  shortName: 'Công nhận hộ nghèo, hộ cận nghèo hằng năm',
  aliases: ['hộ nghèo', 'sổ hộ nghèo', 'giấy hộ nghèo', 'xét hộ nghèo', 'hộ cận nghèo', 'thoát nghèo', 'rà soát hộ nghèo'],
  summary:
    'Gia đình khó khăn gửi giấy đề nghị để được rà soát, chấm điểm và xét công nhận hộ nghèo, hộ cận nghèo trong đợt rà soát mỗi năm. Kết quả được bàn tại cuộc họp dân và niêm yết công khai. Không mất phí.',
  situations: [
    {
      question: 'Ai quyết định gia đình tôi có phải hộ nghèo hay không?',
      answer:
        'Rà soát viên đến nhà thu thập thông tin và tính điểm theo phiếu, cuộc họp dân ở tổ dân phố bàn và thống nhất, danh sách được niêm yết công khai, sau đó Chủ tịch Ủy ban nhân dân phường ra quyết định.',
    },
    {
      question: 'Tôi không đồng ý với kết quả rà soát thì làm sao?',
      answer:
        'Khiếu nại với Ban Chỉ đạo rà soát của phường trong thời gian niêm yết. Ban Chỉ đạo phải phúc tra trong không quá 07 ngày làm việc và niêm yết lại kết quả.',
    },
    {
      question: 'Gia đình gặp khó khăn đột xuất, chưa đến đợt rà soát hằng năm thì có xét được không?',
      answer:
        'Có. Ngoài đợt định kỳ còn có thủ tục công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm (mã 1.011607). Hãy gặp tổ trưởng tổ dân phố hoặc đến Trung tâm để được hướng dẫn.',
    },
  ],
  counter: 'Trung tâm Phục vụ hành chính công phường Trúc Lâm',
  counterHours: null,
  counterPhone: null,
  localNotes: null,
  serviceLevel: null,
  serviceUrl: null,
  partialReason: null,
  publicPost: true,
  onlinePayment: false,
  weight: 50,
}
