import type { StarterProcedure } from '../../types.ts'
import { landBases } from './legal-bases.ts'
import { formToFill, paper, paperInSomeCases } from '../rows.ts'
import { landMethod, landPart, originalAndCopy } from './land-part.ts'

const feeText = 'Miễn phí (Theo quy định của Luật phí và lệ phí và các văn bản quy phạm pháp luật hướng dẫn Luật phí và lệ phí.)'

const application = {
  ...formToFill('Đơn đăng ký đất đai, tài sản gắn liền với đất.', 'Đơn đăng ký đất đai, tài sản gắn liền với đất'),
  ...originalAndCopy,
}

const inSomeCases = (name: string) => paperInSomeCases(name, originalAndCopy)

export const firstLandCertificateHousehold: StarterProcedure = {
  ...landPart,
  uid: 'ece18a13-ec06-4e57-b4cd-dccfa1ffa74e',
  code: '1.013978',
  slug: 'cap-so-do-lan-dau-cho-ho-gia-dinh-ca-nhan',
  title:
    'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư, người gốc Việt Nam định cư ở nước ngoài',
  audiences: ['Công dân Việt Nam'],
  agencies: {
    executing: 'Chủ tịch Ủy ban nhân dân cấp xã; Văn phòng đăng ký đất đai, Chi nhánh Văn phòng đăng ký đất đai',
    competent: null,
    authorised: null,
    coordinating: null,
  },
  steps: [
    'Bước 1. Nộp hồ sơ đến Trung tâm Phục vụ hành chính công',
    '- Được chọn nộp bản sao kèm xuất trình bản chính, nộp bản chính, hoặc nộp bản sao đã công chứng, chứng thực. Nộp trực tuyến thì số hóa từ bản chính hoặc bản sao đã công chứng, chứng thực.',
    '- Đã nộp bản sao hoặc bản số hóa thì khi nhận kết quả phải nộp bản chính các giấy tờ thuộc thành phần hồ sơ.',
    '',
    'Bước 2. Tiếp nhận',
    '- Kiểm tra tính đầy đủ, cấp Giấy tiếp nhận hồ sơ và hẹn trả kết quả; chưa đủ thì trả hồ sơ kèm Phiếu yêu cầu bổ sung, hoàn thiện. Hồ sơ được chuyển đến Ủy ban nhân dân cấp xã nơi có đất.',
    '',
    'Bước 3. Ủy ban nhân dân cấp xã giải quyết',
    '- Trích lục bản đồ địa chính; nơi chưa có bản đồ thì kiểm tra, ký mảnh trích đo đã có hoặc đề nghị đơn vị đo đạc trích đo trong không quá 05 ngày làm việc.',
    '- Xác nhận hiện trạng nhà, đất, tình trạng tranh chấp, việc sử dụng đất ổn định; không có giấy tờ thì xác nhận thêm nguồn gốc sử dụng đất; kiểm tra sự phù hợp với quy hoạch khi có yêu cầu.',
    '- Niêm yết công khai kết quả kiểm tra (Mẫu số 17 kèm theo Nghị định số 151/2025/NĐ-CP) tại trụ sở và khu dân cư trong 15 ngày, xem xét giải quyết ý kiến phản ánh.',
    '- Không có nhu cầu hoặc không đủ điều kiện cấp Giấy chứng nhận: ra Thông báo xác nhận kết quả đăng ký đất đai (Mẫu số 16) và chuyển hồ sơ đến Chi nhánh Văn phòng đăng ký đất đai để cập nhật.',
    '- Có nhu cầu và đủ điều kiện: gửi Phiếu chuyển thông tin (Mẫu số 19) đến cơ quan thuế để xác định và thông báo nghĩa vụ tài chính.',
    '- Đã hoàn thành hoặc được ghi nợ nghĩa vụ tài chính: Chủ tịch Ủy ban nhân dân cấp xã cấp Giấy chứng nhận, chuyển nơi tiếp nhận để trao; hồ sơ và bản sao Giấy chứng nhận chuyển Chi nhánh Văn phòng đăng ký đất đai.',
    '',
    '# Trường hợp đã có Thông báo xác nhận kết quả đăng ký đất đai',
    '- Thông báo thể hiện đủ điều kiện và không thuộc điểm đ, e khoản 1 Điều 151 Luật Đất đai: làm từ bước gửi cơ quan thuế. Thông báo chưa thể hiện đủ điều kiện: kiểm tra, niêm yết và xét lại như trên.',
  ].join('\n'),
  methods: [landMethod('in-person', '27', feeText), landMethod('online', '17', feeText), landMethod('post', '20', feeText)],
  paperCases: [
    {
      name: 'Hộ gia đình, cá nhân, cộng đồng dân cư đăng ký, cấp Giấy chứng nhận',
      papers: [
        application,
        paper(
          'Một trong các giấy tờ tại Điều 137, khoản 1, khoản 5 Điều 148, khoản 1, khoản 5 Điều 149 Luật Đất đai; sơ đồ nhà ở, công trình (nếu có). Có phần diện tích tăng thêm đã được cấp Giấy chứng nhận thì nộp giấy chuyển quyền và Giấy chứng nhận của phần đó.',
          originalAndCopy,
        ),
        inSomeCases('Nhận thừa kế đất chưa được cấp Giấy chứng nhận: giấy tờ về việc nhận thừa kế quyền sử dụng đất.'),
        inSomeCases('Trường hợp tại khoản 4 Điều 45 Luật Đất đai: giấy tờ nhận thừa kế và giấy tờ về việc chuyển quyền sử dụng đất.'),
        inSomeCases('Nhận chuyển quyền mà chưa làm thủ tục: giấy tờ chuyển quyền có chữ ký của bên chuyển và bên nhận.'),
        inSomeCases(
          'Đất được giao không đúng thẩm quyền, nhà mua, nhận thanh lý, hóa giá, phân phối: giấy tờ theo Điều 140 Luật Đất đai (nếu có).',
        ),
        inSomeCases('Hộ gia đình đang sử dụng đất: văn bản xác định các thành viên có chung quyền sử dụng đất.'),
        inSomeCases('Mảnh trích đo bản đồ địa chính thửa đất (nếu có).'),
        inSomeCases(
          'Có đăng ký quyền đối với thửa đất liền kề: hợp đồng, văn bản thỏa thuận hoặc quyết định của Tòa án, kèm sơ đồ vị trí, kích thước phần diện tích được sử dụng hạn chế.',
        ),
        inSomeCases(
          'Có vi phạm hành chính về đất đai: giấy tờ liên quan đến xử phạt; thuộc điểm a khoản 6 Điều 25 Nghị định số 101/2024/NĐ-CP thì quyết định xử phạt và chứng từ nộp phạt.',
        ),
        inSomeCases(
          'Chứng nhận công trình trên đất nông nghiệp không có giấy tờ theo Điều 149 Luật Đất đai, hoặc công trình được miễn giấy phép: hồ sơ thiết kế đã thẩm định hoặc văn bản chấp thuận kết quả nghiệm thu.',
        ),
        inSomeCases(
          'Nhà ở, công trình phải xin phép theo khoản 3 Điều 148, khoản 3 Điều 149 Luật Đất đai: giấy xác nhận đủ điều kiện tồn tại đã được cấp trước ngày 01/7/2025 (nếu có).',
        ),
        inSomeCases('Chứng từ thực hiện nghĩa vụ tài chính, giấy tờ về miễn, giảm (nếu có).'),
        inSomeCases('Nhiều người chung quyền: văn bản thỏa thuận cấp chung một Giấy chứng nhận.'),
        inSomeCases('Làm qua người đại diện: văn bản về việc đại diện.'),
      ],
    },
    {
      name: 'Người gốc Việt Nam định cư ở nước ngoài, cấp lần đầu',
      papers: [
        application,
        inSomeCases('Một trong các giấy tờ tại Điều 137, khoản 4, khoản 5 Điều 148, khoản 4, khoản 5 Điều 149 Luật Đất đai (nếu có).'),
        paper('Giấy tờ về việc nhận thừa kế quyền sử dụng đất.', originalAndCopy),
        inSomeCases('Nhiều người chung quyền: văn bản thỏa thuận cấp chung một Giấy chứng nhận.'),
        inSomeCases('Làm qua người đại diện: văn bản về việc đại diện.'),
      ],
    },
    {
      name: 'Đã có Thông báo xác nhận kết quả đăng ký đất đai',
      papers: [application, paper('Thông báo xác nhận kết quả đăng ký đất đai.', originalAndCopy)],
    },
  ],
  results: [
    { name: 'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất', code: 'KQ.G10.001148' },
    { name: 'Thông báo xác nhận kết quả đăng ký đất đai', code: 'KQ.G10.000921' },
  ],
  legalBases: landBases,
  related: ['1.012753', '1.004873'],
  source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfa-8678-770b-8917-1872078767cd', comparedDay: null },
  shortName: 'Cấp sổ đỏ lần đầu cho hộ gia đình, cá nhân',
  aliases: [
    'sổ đỏ',
    'làm sổ đỏ',
    'sổ hồng',
    'cấp giấy chứng nhận đất lần đầu',
    'giấy chứng nhận quyền sử dụng đất',
    'bìa đỏ',
    'đất ông bà để lại chưa có sổ',
  ],
  summary:
    'Dành cho hộ gia đình, cá nhân có đất chưa từng được cấp Giấy chứng nhận. Phường kiểm tra hiện trạng, nguồn gốc đất, niêm yết công khai 15 ngày; đủ điều kiện và xong nghĩa vụ tài chính thì Chủ tịch Ủy ban nhân dân phường cấp Giấy chứng nhận.',
  situations: [
    {
      question: 'Đất ông bà để lại, chưa có sổ, nay làm sổ thì cần giấy tờ gì?',
      answer:
        'Cần đơn đăng ký, giấy tờ về nguồn gốc đất (nếu có) và giấy tờ về việc nhận thừa kế. Nhiều người cùng thừa kế thì có văn bản thỏa thuận cấp chung hoặc phân chia. Mang tất cả giấy tờ cũ về thửa đất đến Trung tâm để được xem trước.',
    },
    {
      question: 'Không có giấy tờ gì về đất thì có làm được không?',
      answer:
        'Vẫn được nộp đơn đăng ký. Phường xác nhận nguồn gốc, thời điểm và việc sử dụng đất ổn định, không tranh chấp, rồi xét theo Luật Đất đai. Chưa đủ điều kiện cấp thì bạn nhận Thông báo xác nhận kết quả đăng ký đất đai.',
    },
    {
      question: 'Vì sao phải niêm yết 15 ngày?',
      answer:
        'Để người xung quanh biết và có ý kiến nếu ranh giới, nguồn gốc đất chưa đúng. Ý kiến phản ánh được xem xét, giải quyết trước khi cấp sổ.',
    },
    {
      question: 'Mua bán, tặng cho đất đã có sổ có làm theo thủ tục này không?',
      answer:
        'Không. Đất đã có Giấy chứng nhận thì làm thủ tục đăng ký biến động. Hãy hỏi Trung tâm để được hướng dẫn đúng thủ tục và nơi giải quyết.',
    },
    {
      question: 'Giấy chứng nhận miễn phí thì có còn phải nộp khoản nào không?',
      answer:
        'Có thể có. Ngoài phí, lệ phí, cơ quan thuế xác định nghĩa vụ tài chính về đất như tiền sử dụng đất, lệ phí trước bạ, tùy nguồn gốc và diện tích; có trường hợp được miễn, giảm hoặc ghi nợ.',
    },
  ],
  localNotes: null,
  weight: 60,
}
