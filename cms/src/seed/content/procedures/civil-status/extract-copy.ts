import type { StarterProcedure } from '../../types.ts'
import { civilStatusBases, extractFees } from '../legal-bases.ts'
import { formToFill, note, paper, paperInSomeCases, sameForEach } from '../rows.ts'
import { authorisationOfRelatives, notesCase, papersToShow } from './dossier.ts'
import { civilStatusPart } from './national-part.ts'
import { stepsOfCivilStatus } from './steps.ts'

export const extractCopy: StarterProcedure = {
  ...civilStatusPart,
  uid: '54f1f6a6-5e05-4cc1-bce5-03617f43a8fc',
  code: '2.000635',
  slug: 'cap-ban-sao-trich-luc-ho-tich',
  title: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
  levels: ['province', 'commune'],
  category: 'TTHC không được luật giao cho địa phương quy định',
  audiences: ['Công dân Việt Nam', 'Tổ chức (không bao gồm doanh nghiệp, HTX)'],
  agencies: {
    executing: 'Cơ quan quản lý Cơ sở dữ liệu hộ tịch điện tử',
    competent: 'Cơ quan quản lý Cơ sở dữ liệu hộ tịch điện tử, trong đó có Ủy ban nhân dân cấp xã',
    authorised: null,
    coordinating: null,
  },
  steps: stepsOfCivilStatus({
    work: 'cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
    outcome: 'Trích lục hộ tịch',
    payment:
      'Nộp phí theo quy định. Cơ quan, tổ chức có thẩm quyền đề nghị cấp bản sao của cá nhân thì gửi văn bản nêu rõ lý do cho cơ quan quản lý Cơ sở dữ liệu hộ tịch điện tử.',
    answeredSameDay: true,
    forwardedTo: 'Sở Tư pháp hoặc Ủy ban nhân dân cấp xã',
    entry: 'hồ sơ đầy đủ, đúng quy định thì công chức in bản sao Trích lục hộ tịch, bản sao Giấy khai sinh.',
    handover: 'Bản sao được trình thủ trưởng cơ quan quản lý Cơ sở dữ liệu hộ tịch điện tử ký, chuyển Trung tâm trả kết quả.',
    remarks: [],
  }),
  methods: sameForEach(['in-person', 'online', 'post'], {
    durationText: 'Trong ngày làm việc; nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo',
    durationUnit: null,
    feeText: '8,000 VNĐ',
    feeAmount: 8000,
  }),
  paperCases: [
    {
      name: 'Tờ khai',
      papers: [
        formToFill(
          'Cá nhân: Tờ khai đề nghị cấp bản sao Trích lục hộ tịch theo mẫu. Cơ quan, tổ chức: văn bản yêu cầu nêu rõ lý do (nếu nộp trực tiếp).',
          'Tờ khai cấp bản sao Trích lục hộ tịch',
        ),
        paper(
          'Nộp trực tuyến: mẫu điện tử tương tác yêu cầu cấp bản sao Giấy khai sinh, bản sao Trích lục hộ tịch, điền trên Cổng Dịch vụ công.',
          { originals: 1, copies: 1 },
        ),
      ],
    },
    {
      name: 'Giấy tờ phải nộp',
      papers: [
        paperInSomeCases(`Ủy quyền cho người khác: văn bản ủy quyền theo quy định. ${authorisationOfRelatives}`),
        note('Nhờ người khác đi thay thì người đi thay mang giấy tờ tùy thân của mình.'),
      ],
    },
    papersToShow,
    notesCase([
      'Không cung cấp đủ thông tin, hoặc thông tin không chính xác khiến không tra cứu được, thì cơ quan đăng ký hộ tịch từ chối giải quyết.',
    ]),
  ],
  results: [{ name: 'Bản sao Trích lục hộ tịch, bản sao Giấy khai sinh', code: 'KQ.G15.000342' }],
  legalBases: [...civilStatusBases, extractFees],
  related: ['1.001193', '1.000894', '1.000656', '2.000815'],
  source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-867c-72db-b6a7-dcbd8c763807', comparedDay: null },
  shortName: 'Cấp bản sao Trích lục hộ tịch',
  aliases: [
    'trích lục khai sinh',
    'bản sao giấy khai sinh',
    'xin lại giấy khai sinh',
    'trích lục kết hôn',
    'trích lục khai tử',
    'trích lục hộ tịch',
    'mất giấy khai sinh',
  ],
  summary:
    'Xin bản sao Giấy khai sinh, trích lục kết hôn, khai tử và việc hộ tịch khác đã đăng ký. Không phải mang bản chính, chỉ cần cung cấp đúng thông tin để tra cứu. Xin ở đâu cũng được, không phụ thuộc nơi cư trú.',
  situations: [
    {
      question: 'Khai sinh trước đây đăng ký ở xã Phú Sơn, Phú Lâm, Tùng Lâm (cũ) thì nay xin bản sao ở đâu?',
      answer:
        'Xin tại phường Trúc Lâm. Ba xã này đã sáp nhập vào phường nên việc hộ tịch do phường tiếp tục giải quyết. Khi khai, ghi đúng tên xã cũ nơi đã đăng ký để tra cứu cho nhanh.',
    },
    {
      question: 'Bản sao trích lục khác gì bản photo chứng thực?',
      answer:
        'Bản sao trích lục được in từ dữ liệu hộ tịch của Nhà nước nên không cần bản chính. Bản chứng thực được đối chiếu với bản chính bạn đang giữ. Mất bản chính thì xin bản sao trích lục.',
    },
    {
      question: 'Mất bản chính Giấy khai sinh thì có được cấp lại bản chính không?',
      answer:
        'Nếu sổ hộ tịch hoặc dữ liệu còn thì cấp bản sao Giấy khai sinh, dùng được khi làm thủ tục. Nếu cả sổ và bản chính đều mất, hỏi Trung tâm về thủ tục đăng ký lại khai sinh.',
    },
    {
      question: 'Tôi ở xa, nhờ người nhà xin hộ được không?',
      answer:
        'Được, kèm văn bản ủy quyền. Ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột thì giấy ủy quyền không phải chứng thực. Bạn cũng có thể tự nộp trên Cổng Dịch vụ công quốc gia và nhận qua bưu chính.',
    },
  ],
  localNotes: 'Số tiền được ghi nguyên theo Cơ sở dữ liệu quốc gia; dấu phẩy ở đó ngăn hàng nghìn, “8,000 VNĐ” là tám nghìn đồng.',
  serviceLevel: 'full',
  partialReason: null,
  weight: 80,
}
