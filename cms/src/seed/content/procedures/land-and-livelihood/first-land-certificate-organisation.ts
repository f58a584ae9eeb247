import type { StarterProcedure } from '../../types.ts'
import { landBases } from './legal-bases.ts'
import { formToFill, paper, paperInSomeCases } from '../rows.ts'
import { landMethod, landPart, originalAndCopy } from './land-part.ts'

const feeText = 'Miễn phí (Theo quy định của Luật phí và lệ phí và các văn bản quy phạm pháp luật hướng dẫn Luật phí và lệ phí)'

export const firstLandCertificateOrganisation: StarterProcedure = {
  ...landPart,
  uid: '74cb6f31-92c1-4817-91ac-133e27b1b845',
  code: '1.012753',
  slug: 'cap-so-do-lan-dau-cho-to-chuc',
  title:
    'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với tổ chức đang sử dụng đất',
  audiences: ['Doanh nghiệp', 'Doanh nghiệp có vốn đầu tư nước ngoài', 'Tổ chức nước ngoài', 'Tổ chức (không bao gồm doanh nghiệp, HTX)'],
  agencies: {
    executing: 'Chủ tịch Ủy ban nhân dân cấp xã',
    competent: 'Ủy ban nhân dân cấp tỉnh, cơ quan có chức năng quản lý đất đai cấp tỉnh',
    authorised: null,
    coordinating: null,
  },
  steps: [
    'Bước 1. Nộp hồ sơ đến Trung tâm Phục vụ hành chính công hoặc Văn phòng đăng ký đất đai',
    '- Được chọn nộp bản sao kèm xuất trình bản chính, nộp bản chính, hoặc nộp bản sao đã công chứng, chứng thực. Nộp trực tuyến thì số hóa từ bản chính hoặc bản sao đã công chứng, chứng thực.',
    '- Đã nộp bản sao hoặc bản số hóa thì khi nhận kết quả phải nộp bản chính, trừ giấy phép xây dựng, quyết định phê duyệt dự án đầu tư, quyết định đầu tư, giấy phép đầu tư, giấy chứng nhận đầu tư, quyết định phê duyệt hoặc điều chỉnh quy hoạch xây dựng chi tiết và bản đồ kèm theo.',
    '',
    'Bước 2. Tiếp nhận',
    '- Kiểm tra tính đầy đủ, cấp Giấy tiếp nhận hồ sơ và hẹn trả kết quả; chưa đủ thì trả hồ sơ kèm Phiếu yêu cầu bổ sung, hoàn thiện. Hồ sơ được chuyển đến Ủy ban nhân dân cấp xã nơi có đất.',
    '',
    'Bước 3. Ủy ban nhân dân cấp xã kiểm tra thực tế sử dụng đất, xác định ranh giới thửa đất (khoản 2 Điều 142, khoản 2 Điều 145 Luật Đất đai)',
    '- Sử dụng đất theo Điều 118, khoản 3 Điều 120 Luật Đất đai, hoặc theo Điều 119, khoản 2 Điều 120 mà được miễn toàn bộ tiền sử dụng đất, tiền thuê đất: Chủ tịch Ủy ban nhân dân cấp xã quyết định hình thức sử dụng đất (Mẫu số 20 kèm theo Nghị định số 151/2025/NĐ-CP).',
    '- Phải thực hiện nghĩa vụ tài chính: gửi Phiếu chuyển thông tin (Mẫu số 19) đến cơ quan thuế. Hoàn thành nghĩa vụ thì Chủ tịch Ủy ban nhân dân cấp xã cấp Giấy chứng nhận và chuyển hồ sơ đến Văn phòng đăng ký đất đai để cập nhật.',
    '- Sử dụng đất theo Điều 119, khoản 2 Điều 120 mà không được miễn toàn bộ: chuyển hồ sơ đến cơ quan quản lý đất đai cấp tỉnh.',
    '',
    'Bước 4. Cơ quan quản lý đất đai cấp tỉnh',
    '- Trình Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định hình thức sử dụng đất (Mẫu số 20); xác định giá đất và gửi Phiếu chuyển thông tin (Mẫu số 19) đến cơ quan thuế.',
    '- Hoàn thành nghĩa vụ tài chính thì cấp Giấy chứng nhận, chuyển nơi tiếp nhận để trao; cập nhật hồ sơ địa chính, cơ sở dữ liệu đất đai.',
  ].join('\n'),
  methods: [landMethod('in-person', '20', feeText), landMethod('online', '17', feeText), landMethod('post', '30', feeText)],
  paperCases: [
    {
      name: null,
      papers: [
        {
          ...formToFill('Đơn đăng ký đất đai, tài sản gắn liền với đất.', 'Đơn đăng ký đất đai, tài sản gắn liền với đất'),
          ...originalAndCopy,
        },
        paper(
          'Báo cáo kết quả rà soát hiện trạng sử dụng đất theo Mẫu số 15d ban hành kèm theo Nghị định số 151/2025/NĐ-CP.',
          originalAndCopy,
        ),
        paperInSomeCases('Sơ đồ, bản trích lục bản đồ địa chính hoặc mảnh trích đo bản đồ địa chính thửa đất (nếu có).', originalAndCopy),
        paperInSomeCases('Chứng từ thực hiện nghĩa vụ tài chính, giấy tờ về miễn, giảm nghĩa vụ tài chính (nếu có).', originalAndCopy),
        paperInSomeCases(
          'Đơn vị quân đội, công an, đơn vị sự nghiệp và doanh nghiệp nhà nước do Bộ Quốc phòng, Bộ Công an giao quản lý: quyết định vị trí đóng quân, văn bản giao cơ sở nhà đất hoặc địa điểm công trình quốc phòng, an ninh đã phê duyệt.',
          originalAndCopy,
        ),
        paperInSomeCases('Nhiều người chung quyền: văn bản thỏa thuận cấp chung một Giấy chứng nhận.', originalAndCopy),
        paperInSomeCases('Làm qua người đại diện: văn bản về việc đại diện.', originalAndCopy),
      ],
    },
  ],
  results: [
    { name: 'Quyết định hình thức sử dụng đất', code: 'KQ.G10.000935' },
    { name: 'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất', code: 'KQ.G10.001148' },
  ],
  legalBases: landBases,
  related: ['1.013978'],
  source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfa-6eeb-7460-9097-1804edf38aec', comparedDay: null },
  shortName: 'Cấp sổ đỏ lần đầu cho tổ chức',
  aliases: ['sổ đỏ cho công ty', 'giấy chứng nhận đất cho tổ chức', 'sổ đỏ trường học', 'sổ đỏ cơ quan', 'sổ đỏ doanh nghiệp'],
  summary:
    'Dành cho tổ chức, doanh nghiệp đang sử dụng đất mà chưa có Giấy chứng nhận. Hộ gia đình, cá nhân làm sổ đỏ lần đầu thì xem thủ tục mã 1.013978.',
  situations: [
    {
      question: 'Gia đình tôi làm sổ đỏ lần đầu có dùng thủ tục này không?',
      answer:
        'Không. Thủ tục này chỉ dành cho tổ chức. Hộ gia đình, cá nhân, cộng đồng dân cư dùng thủ tục “Cấp sổ đỏ lần đầu cho hộ gia đình, cá nhân”, mã 1.013978.',
    },
    {
      question: 'Nộp bản sao giấy tờ rồi thì khi nhận sổ có phải nộp bản chính không?',
      answer:
        'Có, trừ giấy phép xây dựng, quyết định phê duyệt dự án, giấy tờ về đầu tư và quyết định, bản đồ quy hoạch xây dựng chi tiết.',
    },
    {
      question: 'Khi nào hồ sơ phải chuyển lên cơ quan quản lý đất đai của tỉnh?',
      answer:
        'Khi tổ chức sử dụng đất theo hình thức phải nộp tiền sử dụng đất, tiền thuê đất và không được miễn toàn bộ. Cơ quan cấp tỉnh xác định giá đất, trình Chủ tịch Ủy ban nhân dân tỉnh quyết định hình thức sử dụng đất rồi cấp Giấy chứng nhận.',
    },
  ],
  localNotes: null,
  weight: 40,
}
