import type { StarterProcedure } from '../../types.ts'
import { civilStatusBases, familyLaw } from '../legal-bases.ts'
import { formToFill, note, paperInSomeCases, sameForEach } from '../rows.ts'
import { authorisationOfRelatives, notesCase, papersToShow } from './dossier.ts'
import { civilStatusPart } from './national-part.ts'
import { stepsOfCivilStatus } from './steps.ts'

export const maritalStatus: StarterProcedure = {
  ...civilStatusPart,
  uid: '296b3442-4f86-4aae-9b87-a9354da39c71',
  code: '1.004873',
  slug: 'cap-giay-xac-nhan-tinh-trang-hon-nhan',
  title: 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân',
  audiences: ['Công dân Việt Nam', 'Người Việt Nam định cư ở nước ngoài'],
  agencies: { ...civilStatusPart.agencies, coordinating: 'Bộ Công an' },
  steps: stepsOfCivilStatus({
    work: 'cấp Giấy xác nhận tình trạng hôn nhân',
    outcome: 'Giấy xác nhận tình trạng hôn nhân',
    payment: 'Nộp lệ phí nếu thuộc trường hợp phải nộp.',
    answeredSameDay: false,
    forwardedTo: 'Ủy ban nhân dân cấp xã',
    entry: 'xong thủ tục, công chức cập nhật thông tin xác nhận tình trạng hôn nhân trên phần mềm hộ tịch điện tử dùng chung.',
    handover: 'Công chức in Giấy xác nhận tình trạng hôn nhân, trình lãnh đạo Ủy ban nhân dân cấp xã ký, chuyển Trung tâm trả kết quả.',
    remarks: [
      'Xin cấp lại để kết hôn mà không nộp lại được giấy đã cấp: trình bày rõ lý do. Trong 03 ngày làm việc kể từ ngày tiếp nhận, cơ quan đăng ký hộ tịch có văn bản trao đổi với nơi dự định đăng ký kết hôn trước đây; không xác minh được thì người yêu cầu được lập văn bản cam đoan về tình trạng hôn nhân.',
    ],
  }),
  methods: sameForEach(['in-person', 'online', 'post'], {
    durationText: '3',
    durationUnit: 'working-days',
    feeText:
      'Miễn phí (Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương quyết định. Miễn lệ phí cho người thuộc gia đình có công với cách mạng; người thuộc hộ nghèo; người khuyết tật.)',
  }),
  paperCases: [
    {
      name: 'Tờ khai',
      papers: [
        formToFill('Tờ khai cấp Giấy xác nhận tình trạng hôn nhân (nếu nộp trực tiếp).', 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân'),
        note(
          'Nộp trực tuyến thì điền mẫu điện tử tương tác cấp Giấy xác nhận tình trạng hôn nhân trên Cổng Dịch vụ công, không cần tờ khai giấy.',
        ),
      ],
    },
    {
      name: 'Giấy tờ phải nộp',
      papers: [
        paperInSomeCases(
          'Xin cấp lại để dùng vào mục đích khác hoặc vì giấy cũ đã hết thời hạn sử dụng: nộp lại Giấy xác nhận tình trạng hôn nhân đã được cấp trước đó.',
        ),
        note(
          'Đã ly hôn tại Tòa án, hoặc vợ, chồng đã chết và đã khai tử: cho biết cơ quan cấp, số, ngày của bản án, quyết định ly hôn hoặc trích lục khai tử; ly hôn ở nước ngoài thì cho biết thông tin Trích lục ghi chú ly hôn. Cơ quan đăng ký hộ tịch tự tra cứu.',
        ),
        paperInSomeCases(`Ủy quyền cho người khác: văn bản ủy quyền theo quy định. ${authorisationOfRelatives}`),
      ],
    },
    papersToShow,
    notesCase([
      'Để kết hôn thì chỉ cấp 01 bản. Dùng vào việc khác thì giấy ghi rõ mục đích sử dụng và cấp theo số lượng yêu cầu.',
      'Từng thường trú ở nhiều nơi: cung cấp giấy tờ chứng minh tình trạng hôn nhân ở nơi trước đây (nếu có). Không tra cứu được thì cơ quan đăng ký hộ tịch đề nghị Ủy ban nhân dân cấp xã nơi đó xác minh, nơi đó trả lời trong 03 ngày làm việc.',
      'Từ chối giải quyết nếu xin giấy để kết hôn với người cùng giới tính hoặc kết hôn với người nước ngoài tại cơ quan đại diện nước ngoài ở Việt Nam.',
      'Cam đoan sai sự thật thì bị từ chối hoặc bị hủy bỏ kết quả; cơ quan đăng ký hộ tịch phải giải thích rõ điều này trước khi nhận cam đoan.',
    ]),
  ],
  results: [{ name: 'Giấy xác nhận tình trạng hôn nhân', code: 'KQ.G15.000038' }],
  legalBases: [familyLaw, ...civilStatusBases],
  related: ['1.000894', '1.013978'],
  source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-6eb3-7019-bf3f-fc58c9ee44b9', comparedDay: null },
  shortName: 'Cấp Giấy xác nhận tình trạng hôn nhân',
  aliases: ['giấy độc thân', 'xác nhận độc thân', 'giấy chứng nhận độc thân', 'xác nhận chưa kết hôn', 'tình trạng hôn nhân'],
  summary:
    'Giấy xác nhận một người đang độc thân, đã ly hôn hay có vợ, chồng; dùng để kết hôn, mua bán nhà đất, vay vốn hoặc việc khác. Nộp tờ khai và giấy tờ tùy thân, có kết quả sau 03 ngày làm việc.',
  situations: [
    {
      question: 'Giấy xác nhận tình trạng hôn nhân dùng được trong bao lâu?',
      answer:
        'Giấy có giá trị đến khi tình trạng hôn nhân thay đổi hoặc 06 tháng kể từ ngày cấp, tùy thời điểm nào đến trước, và chỉ dùng đúng mục đích ghi trên giấy.',
    },
    {
      question: 'Tôi xin giấy để kết hôn, có xin luôn hai bản được không?',
      answer:
        'Không. Để kết hôn thì chỉ cấp 01 bản. Nếu dùng cho việc khác, ví dụ mua bán nhà đất, thì ghi rõ mục đích và số bản cần cấp trong tờ khai.',
    },
    {
      question: 'Tôi đã ly hôn thì phải mang giấy tờ gì?',
      answer:
        'Cho biết tên Tòa án, số và ngày của bản án hoặc quyết định ly hôn; cơ quan đăng ký hộ tịch tra cứu trên dữ liệu. Nên mang theo bản án, quyết định phòng khi dữ liệu chưa có.',
    },
    {
      question: 'Giấy xin lần trước để kết hôn nhưng không cưới nữa và đã làm mất, nay xin lại được không?',
      answer:
        'Được. Bạn trình bày rõ lý do không nộp lại được giấy cũ. Cơ quan đăng ký hộ tịch hỏi nơi dự định kết hôn trước đây; nếu không xác minh được thì bạn lập văn bản cam đoan về tình trạng hôn nhân của mình.',
    },
  ],
  localNotes: null,
  serviceLevel: 'full',
  partialReason: null,
  weight: 85,
}
