import type { ProcedureMethod } from '@ward/shared/contract/kinds/procedure/procedure'
import type { StarterProcedure } from '../../types.ts'
import { householdBusinessBases } from './legal-bases.ts'
import { formToFill, note, paperInSomeCases } from '../rows.ts'

const copyOnly = { originals: 0, copies: 1 }

/** The source gives the channels different amounts and one explanation. */
function methodOf(channel: ProcedureMethod['channel'], amount: string): ProcedureMethod {
  return {
    channel,
    durationText: '3',
    durationUnit: 'working-days',
    feeText: `${amount} (- Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định (căn cứ quy định tại Thông tư số 85/2019/TT-BTC). - Người nộp hồ sơ đăng ký hộ kinh doanh nộp lệ phí đăng ký hộ kinh doanh tại thời điểm nộp hồ sơ đăng ký hộ kinh doanh. Lệ phí đăng ký hộ kinh doanh có thể nộp trực tiếp tại bộ phận tiếp nhận hồ sơ đăng ký hộ kinh doanh ở cấp xã hoặc chuyển vào tài khoản của cơ quan đăng ký kinh doanh cấp xã hoặc sử dụng dịch vụ thanh toán trực tuyến trên Cổng dịch vụ công quốc gia. Lệ phí đăng ký hộ kinh doanh không được hoàn trả cho hộ kinh doanh trong trường hợp hộ kinh doanh không được cấp đăng ký hộ kinh doanh. - Lệ phí đăng ký kinh doanh không bao gồm tiền sử dụng dịch vụ thanh toán điện tử.)`,
    feeAmount: null,
    note: null,
  }
}

export const householdBusiness: StarterProcedure = {
  uid: '19184633-b825-49e1-99fe-3b5f22718934',
  code: '1.001612',
  slug: 'dang-ky-thanh-lap-ho-kinh-doanh',
  title: 'Đăng ký thành lập hộ kinh doanh',
  topics: ['thu-tuc-hanh-chinh', 'dich-vu-cong-truc-tuyen'],
  field: 'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)',
  levels: ['ministry', 'commune'],
  category: 'TTHC được giao luật quy định chi tiết',
  decision: { number: '2353/QĐ-BTC', day: null, issuer: 'Bộ Tài chính' },
  audiences: ['Công dân Việt Nam', 'Tổ chức (không bao gồm doanh nghiệp, HTX)'],
  agencies: {
    executing: 'Cơ quan đăng ký kinh doanh cấp xã',
    competent: 'Cơ quan đăng ký kinh doanh cấp xã',
    authorised: null,
    coordinating: 'Cơ quan thuế',
  },
  receivingAddress: null,
  steps: [
    '# Nộp trực tiếp hoặc qua dịch vụ bưu chính',
    '- Chủ hộ kinh doanh hoặc người được ủy quyền gửi hồ sơ đến Cơ quan đăng ký kinh doanh cấp xã nơi hộ đặt trụ sở, hoặc Cơ quan đăng ký kinh doanh cấp xã bất kỳ trong cùng tỉnh, thành phố.',
    '- Cơ quan đăng ký kinh doanh trao giấy tiếp nhận và hẹn trả kết quả, kiểm tra điều kiện theo khoản 2 Điều 85 Nghị định số 168/2025/NĐ-CP.',
    '- Đủ điều kiện: trong 03 ngày làm việc kể từ ngày nhận hồ sơ, cấp Giấy chứng nhận đăng ký hộ kinh doanh và gửi thông báo về cơ quan thuế quản lý trực tiếp.',
    '- Chưa đủ điều kiện: trong 03 ngày làm việc kể từ ngày nhận hồ sơ, thông báo bằng văn bản, nêu rõ lý do và nội dung cần sửa đổi, bổ sung.',
    '',
    '# Nộp qua mạng',
    '- Đăng nhập Hệ thống thông tin về đăng ký hộ kinh doanh bằng tài khoản định danh điện tử.',
    '- Kê khai thông tin, tải văn bản điện tử, ký số hồ sơ và thanh toán lệ phí theo quy trình trên hệ thống; sau đó nhận giấy tiếp nhận và hẹn trả kết quả qua mạng.',
    '- Thông tin được chuyển sang Hệ thống ứng dụng đăng ký thuế để hai cơ quan phối hợp.',
    '- Đủ điều kiện: Cơ quan đăng ký kinh doanh cấp xã cấp đăng ký và thông báo cho hộ kinh doanh. Chưa đủ: thông báo qua mạng để sửa đổi, bổ sung.',
  ].join('\n'),
  methods: [methodOf('in-person', '50,000 VNĐ'), methodOf('online', '150,000 Việt Nam Đồng'), methodOf('post', '150,000 Việt Nam Đồng')],
  paperCases: [
    {
      name: null,
      papers: [
        formToFill('Giấy đề nghị đăng ký hộ kinh doanh.', 'Giấy đề nghị đăng ký hộ kinh doanh (Thông tư số 68/2025/TT-BTC)'),
        paperInSomeCases(
          'Hộ kinh doanh do các thành viên hộ gia đình đăng ký: bản sao văn bản ủy quyền của các thành viên cho một người làm chủ hộ kinh doanh, được công chứng hoặc chứng thực.',
          copyOnly,
        ),
      ],
    },
    {
      name: 'Ủy quyền cho người khác làm thủ tục: thêm một trong các giấy tờ sau',
      papers: [
        paperInSomeCases('Ủy quyền cho cá nhân: văn bản ủy quyền, không bắt buộc công chứng, chứng thực.', copyOnly),
        paperInSomeCases(
          'Ủy quyền cho tổ chức: bản sao hợp đồng dịch vụ và giấy giới thiệu của tổ chức cho người trực tiếp làm thủ tục. Đơn vị bưu chính không phải bưu chính công ích cũng theo cách này.',
          copyOnly,
        ),
        paperInSomeCases(
          'Ủy quyền cho bưu chính công ích: bản sao phiếu gửi hồ sơ theo mẫu của doanh nghiệp bưu chính, có chữ ký của nhân viên bưu chính và chủ hộ kinh doanh.',
          copyOnly,
        ),
        paperInSomeCases(
          'Người ủy quyền chưa có tài khoản định danh điện tử: bản sao thẻ căn cước hoặc thẻ căn cước công dân còn hiệu lực.',
          copyOnly,
        ),
        note(
          'Người ủy quyền và người được ủy quyền chịu trách nhiệm về việc ủy quyền và phải xác thực điện tử để được cấp đăng ký; xác thực bị gián đoạn thì người ủy quyền xác thực sau. Không xác nhận, hoặc xác nhận không ủy quyền, thì hộ kinh doanh phải báo cáo theo khoản 6 Điều 22 Nghị định số 168/2025/NĐ-CP.',
        ),
      ],
    },
  ],
  dossierCount: '01 bộ',
  results: [
    { name: 'Giấy chứng nhận đăng ký hộ kinh doanh', code: 'KQ.G12.001041' },
    { name: 'Thông báo bằng văn bản nội dung cần sửa đổi, bổ sung của Cơ quan đăng ký kinh doanh cấp xã', code: 'KQ.G12.001009' },
  ],
  legalBases: householdBusinessBases,
  requirements: null,
  related: [],
  lifecycle: 'amended',
  effectiveFrom: null,
  effectiveUntil: null,
  notApplicable: [],
  notInSource: ['requirements'],
  source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-d76d-737f-81b9-69258b07240b', comparedDay: null },
  shortName: 'Đăng ký thành lập hộ kinh doanh',
  aliases: [
    'giấy phép kinh doanh',
    'đăng ký kinh doanh',
    'mở quán',
    'mở cửa hàng',
    'mở tiệm',
    'buôn bán',
    'giấy phép hộ cá thể',
    'hộ kinh doanh cá thể',
  ],
  summary:
    'Dành cho cá nhân hoặc các thành viên hộ gia đình mở quán, cửa hàng, cơ sở nhỏ. Nộp giấy đề nghị tại phường, qua bưu chính hoặc qua mạng; có Giấy chứng nhận đăng ký hộ kinh doanh sau 03 ngày làm việc.',
  situations: [
    {
      question: 'Bán hàng rong, quà vặt có phải đăng ký hộ kinh doanh không?',
      answer:
        'Không. Hộ sản xuất nông, lâm, ngư nghiệp, làm muối, người bán hàng rong, quà vặt, buôn chuyến, kinh doanh lưu động, thời vụ, làm dịch vụ có thu nhập thấp thì không phải đăng ký, trừ ngành, nghề đầu tư kinh doanh có điều kiện.',
    },
    {
      question: 'Có bắt buộc nộp tại phường nơi đặt cửa hàng không?',
      answer: 'Không. Bạn nộp được tại Cơ quan đăng ký kinh doanh của bất kỳ xã, phường nào trong tỉnh Thanh Hóa, hoặc nộp qua mạng.',
    },
    {
      question: 'Nhờ người khác đi làm thì giấy ủy quyền có phải công chứng không?',
      answer:
        'Ủy quyền cho một cá nhân đi làm thủ tục thì không bắt buộc công chứng, chứng thực. Riêng văn bản các thành viên gia đình cử một người làm chủ hộ kinh doanh thì phải công chứng hoặc chứng thực.',
    },
    {
      question: 'Hồ sơ không được cấp thì có được trả lại lệ phí không?',
      answer: 'Không. Lệ phí nộp lúc nộp hồ sơ và không hoàn lại nếu không được cấp đăng ký, nên hãy nhờ Trung tâm xem trước hồ sơ.',
    },
  ],
  counter: 'Trung tâm Phục vụ hành chính công phường Trúc Lâm',
  counterHours: null,
  counterPhone: null,
  localNotes:
    'Cơ sở dữ liệu quốc gia ghi số tiền khác nhau giữa các cách nộp. Mức thu thật do Hội đồng nhân dân tỉnh quyết định; hỏi Trung tâm trước khi nộp tiền.',
  serviceLevel: 'full',
  serviceUrl: 'https://dichvucong.gov.vn',
  partialReason: null,
  publicPost: true,
  onlinePayment: true,
  weight: 65,
}
