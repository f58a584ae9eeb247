import type { StarterProcedure } from '../../types.ts'
import { signatureBases } from '../legal-bases.ts'
import { paper } from '../rows.ts'

export const signatureCertification: StarterProcedure = {
  uid: '2351a4d1-6138-4bd3-83bf-f1a66623f205',
  code: '2.000884',
  slug: 'chung-thuc-chu-ky',
  title:
    'Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ và trường hợp người yêu cầu chứng thực không thể ký, không thể điểm chỉ được)',
  topics: ['thu-tuc-hanh-chinh', 'mot-cua-mot-cua-lien-thong'],
  field: 'Chứng thực',
  levels: ['commune', 'other'],
  category: 'TTHC không được luật giao cho địa phương quy định',
  decision: { number: '858/QĐ-BTP', day: null, issuer: 'Bộ Tư pháp' },
  audiences: ['Công dân Việt Nam', 'Người Việt Nam định cư ở nước ngoài'],
  agencies: {
    executing: 'Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng, cơ quan đại diện có thẩm quyền',
    competent: null,
    authorised: null,
    coordinating: null,
  },
  receivingAddress: null,
  steps: [
    'Bước 1. Xuất trình giấy tờ',
    '- Người yêu cầu chứng thực chữ ký, điểm chỉ, hoặc không thể ký, không thể điểm chỉ, xuất trình các giấy tờ phục vụ việc chứng thực.',
    '- Không thông thạo tiếng Việt thì phải có người phiên dịch có năng lực hành vi dân sự đầy đủ, thông thạo tiếng Việt và ngôn ngữ người yêu cầu sử dụng. Người phiên dịch do người yêu cầu mời hoặc nơi chứng thực chỉ định; thù lao do người yêu cầu trả.',
    '',
    'Bước 2. Kiểm tra',
    '- Người thực hiện chứng thực hoặc người tiếp nhận kiểm tra giấy tờ. Giấy tờ đủ, người yêu cầu minh mẫn, nhận thức và làm chủ được hành vi, việc chứng thực không thuộc trường hợp bị cấm, thì đề nghị người yêu cầu ký hoặc điểm chỉ trước mặt.',
    '',
    'Bước 3. Chứng thực',
    '- Ghi đầy đủ lời chứng theo mẫu dưới chữ ký hoặc ở trang liền sau. Hồ sơ nhận tại Trung tâm Phục vụ hành chính công cấp xã hoặc cơ quan đại diện thì người tiếp nhận ký dưới lời chứng rồi chuyển người thực hiện chứng thực.',
    '- Người thực hiện chứng thực ký, ghi rõ họ tên, đóng dấu và ghi vào sổ chứng thực.',
    '- Giấy tờ từ 02 tờ trở lên, hoặc lời chứng ghi ở tờ liền sau trang có chữ ký: đóng dấu giáp lai.',
    '',
    '# Lưu ý',
    '- Thông tin đã có trong cơ sở dữ liệu được công bố thì người yêu cầu không phải nộp, xuất trình giấy tờ chứa thông tin đó; người chứng thực khai thác dữ liệu để thay thế.',
    '- Không khai thác được, hoặc thông tin thiếu, sai, thì người yêu cầu bổ sung giấy tờ và cập nhật lại thông tin trong cơ sở dữ liệu.',
  ].join('\n'),
  methods: [
    {
      channel: 'in-person',
      durationText: 'Trong ngày nhận yêu cầu; nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo',
      durationUnit: null,
      feeText:
        '10,000 Việt Nam Đồng (/trường hợp) Tại Ủy ban nhân dân cấp xã, Tổ chức hành nghề công chứng: 10.000 đồng/trường hợp (trường hợp được tính là một hoặc nhiều chữ ký trong một giấy tờ, văn bản).',
      feeAmount: null,
      note: 'Áp dụng tại Ủy ban nhân dân phường.',
    },
    {
      channel: 'in-person',
      durationText: null,
      durationUnit: null,
      feeText: '10 USD (/bản) Tại cơ quan đại diện: 10 USD/bản.',
      feeAmount: null,
      note: 'Chỉ áp dụng tại cơ quan đại diện của Việt Nam ở nước ngoài.',
    },
  ],
  paperCases: [
    {
      name: 'Giấy tờ phải xuất trình',
      papers: [
        paper(
          'Một trong các giấy tờ: căn cước điện tử; bản chính hoặc bản sao thẻ căn cước công dân, thẻ căn cước, giấy chứng nhận căn cước, hộ chiếu, giấy tờ xuất nhập cảnh hoặc giấy tờ có giá trị đi lại quốc tế còn giá trị sử dụng.',
        ),
        paper(
          'Giấy tờ, văn bản mà mình sẽ ký. Văn bản bằng tiếng nước ngoài mà người chứng thực không hiểu rõ nội dung thì có thể được yêu cầu kèm bản dịch tiếng Việt; bản dịch không cần công chứng hoặc chứng thực chữ ký người dịch, người yêu cầu chịu trách nhiệm về nội dung bản dịch.',
        ),
      ],
    },
  ],
  dossierCount: 'Không quy định',
  results: [{ name: 'Giấy tờ, văn bản được chứng thực chữ ký/điểm chỉ', code: 'KQ.G15.000022' }],
  legalBases: signatureBases,
  requirements: [
    'Không được chứng thực chữ ký khi:',
    '- người yêu cầu không nhận thức và làm chủ được hành vi của mình tại thời điểm chứng thực;',
    '- giấy tờ tùy thân xuất trình không còn giá trị sử dụng hoặc giả mạo;',
    '- giấy tờ, văn bản có nội dung quy định tại khoản 4 Điều 22 Nghị định số 23/2015/NĐ-CP;',
    '- giấy tờ, văn bản có nội dung là giao dịch, trừ giấy ủy quyền: (1) nộp hộ, nhận hộ hồ sơ, giấy tờ, trừ khi pháp luật không cho ủy quyền; (2) nhận hộ lương hưu, bưu phẩm, trợ cấp, phụ cấp; (3) nhờ trông nom nhà cửa; (4) của thành viên hộ gia đình để vay vốn tại Ngân hàng Chính sách xã hội; hoặc pháp luật có quy định khác.',
  ].join('\n'),
  related: ['2.000815'],
  lifecycle: 'amended',
  effectiveFrom: null,
  effectiveUntil: null,
  notApplicable: [],
  notInSource: [],
  source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-8e2e-7359-b42f-d5dc8d74741b', comparedDay: null },
  shortName: 'Chứng thực chữ ký',
  aliases: [
    'xác nhận chữ ký',
    'công chứng chữ ký',
    'chứng thực giấy ủy quyền',
    'chứng thực sơ yếu lý lịch',
    'xác nhận lý lịch',
    'giấy ủy quyền',
    'điểm chỉ',
  ],
  summary:
    'Xác nhận chữ ký hoặc dấu điểm chỉ trong giấy tờ là của chính người yêu cầu, ví dụ giấy ủy quyền, sơ yếu lý lịch. Phải đến tận nơi và ký trước mặt người tiếp nhận; phí 10.000 đồng một trường hợp.',
  situations: [
    {
      question: 'Tôi ký sẵn ở nhà rồi mang đến chứng thực được không?',
      answer:
        'Không. Bạn phải ký hoặc điểm chỉ trước mặt người thực hiện chứng thực hoặc người tiếp nhận hồ sơ. Hãy để trống phần ký và mang giấy tờ tùy thân.',
    },
    {
      question: 'Giấy ủy quyền nào thì chứng thực chữ ký tại phường được?',
      answer:
        'Ủy quyền nộp hộ, nhận hộ hồ sơ, giấy tờ; nhận hộ lương hưu, bưu phẩm, trợ cấp, phụ cấp; nhờ trông nom nhà cửa; và ủy quyền của thành viên hộ gia đình để vay vốn Ngân hàng Chính sách xã hội. Ủy quyền mua bán, chuyển nhượng tài sản là giao dịch, không làm theo thủ tục này.',
    },
    {
      question: 'Sơ yếu lý lịch xin việc thì phường xác nhận gì?',
      answer:
        'Phường chứng thực chữ ký của bạn trong tờ khai lý lịch; bạn chịu trách nhiệm về nội dung mình khai. Người chứng thực không ghi nhận xét vào tờ khai.',
    },
    {
      question: 'Người già yếu, không ký được và không đi lại được thì làm thế nào?',
      answer:
        'Không ký được thì điểm chỉ; không điểm chỉ được vẫn có cách chứng thực theo mẫu riêng. Người già yếu không thể đi lại được thì gia đình đề nghị chứng thực tại nhà; hãy liên hệ Trung tâm để được hẹn.',
    },
  ],
  counter: 'Trung tâm Phục vụ hành chính công phường Trúc Lâm',
  counterHours: null,
  counterPhone: null,
  localNotes: null,
  serviceLevel: 'information',
  serviceUrl: null,
  partialReason: 'Phải ký hoặc điểm chỉ trước mặt người thực hiện chứng thực hoặc người tiếp nhận hồ sơ.',
  publicPost: false,
  onlinePayment: false,
  weight: 70,
}
