import type { StarterProcedure } from '../../types.ts'
import { civilStatusBases } from '../legal-bases.ts'
import { formToFill, note, paper, paperInSomeCases, sameForEach } from '../rows.ts'
import { authorisationOfRelatives, notesCase, papersToShow } from './dossier.ts'
import { civilStatusPart } from './national-part.ts'
import { stepsOfCivilStatus } from './steps.ts'

export const death: StarterProcedure = {
  ...civilStatusPart,
  uid: '2a5d2e3b-ee61-4fe5-a21f-76b857a55eee',
  code: '1.000656',
  slug: 'dang-ky-khai-tu',
  title: 'Thủ tục đăng ký khai tử',
  audiences: ['Công dân Việt Nam'],
  steps: stepsOfCivilStatus({
    work: 'đăng ký khai tử',
    outcome: 'Trích lục khai tử',
    payment: 'Nộp lệ phí nếu thuộc trường hợp phải nộp; nộp phí cấp bản sao Trích lục khai tử nếu có yêu cầu.',
    answeredSameDay: true,
    forwardedTo: 'Ủy ban nhân dân cấp xã',
    entry: 'công chức ghi vào Sổ đăng ký khai tử, cập nhật phần mềm hộ tịch điện tử dùng chung.',
    handover: 'Công chức in Trích lục khai tử, trình lãnh đạo Ủy ban nhân dân cấp xã ký, chuyển Trung tâm trả kết quả.',
    remarks: [
      'Trong thời hạn 15 ngày kể từ ngày có người chết, vợ, chồng hoặc con, cha, mẹ hoặc người thân thích khác có trách nhiệm đi đăng ký khai tử; không có người thân thích thì đại diện cơ quan, tổ chức, cá nhân liên quan đi khai tử.',
    ],
  }),
  methods: sameForEach(['in-person', 'online', 'post'], {
    durationText: 'Trong ngày làm việc; nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo',
    durationUnit: null,
    feeText:
      'Miễn phí (Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương quyết định. Miễn lệ phí đối với trường hợp đăng ký khai tử đúng hạn, người thuộc gia đình có công với cách mạng; người thuộc hộ nghèo; người khuyết tật. Phí cấp bản sao Trích lục khai tử (nếu có yêu cầu) thực hiện theo quy định tại Thông tư số 281/2016/TT-BTC ngày 14/11/2016 của Bộ Tài chính.)',
  }),
  paperCases: [
    {
      name: 'Tờ khai',
      papers: [
        formToFill('Tờ khai đăng ký khai tử theo mẫu (nếu nộp trực tiếp).', 'Tờ khai đăng ký khai tử'),
        note(
          'Nộp trực tuyến thì điền mẫu hộ tịch điện tử tương tác đăng ký khai tử theo hướng dẫn trên Cổng Dịch vụ công, không cần tờ khai giấy.',
        ),
      ],
    },
    {
      name: 'Giấy tờ phải nộp',
      papers: [
        paper(
          'Giấy báo tử hoặc giấy tờ thay Giấy báo tử do cơ quan có thẩm quyền cấp. Bản giấy không cần nếu Giấy báo tử điện tử đã được nộp, hoặc cơ quan hộ tịch tự lấy được dữ liệu có ký số của giấy này.',
        ),
        paperInSomeCases(
          'Người chết đã lâu, không có Giấy báo tử hoặc giấy tờ thay thế: giấy tờ, tài liệu, chứng cứ do cơ quan, tổ chức có thẩm quyền cấp hoặc xác nhận hợp lệ chứng minh sự kiện chết.',
        ),
        paperInSomeCases(`Ủy quyền cho người khác: văn bản ủy quyền được chứng thực. ${authorisationOfRelatives}`),
      ],
    },
    {
      name: papersToShow.name,
      papers: [
        ...papersToShow.papers.slice(0, 2),
        paperInSomeCases(
          'Giấy tờ chứng minh nơi cư trú cuối cùng của người chết, chỉ khi cơ quan đăng ký hộ tịch không khai thác được thông tin cư trú bằng các phương thức tại khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP.',
        ),
        paperInSomeCases('Không xác định được nơi cư trú cuối cùng: giấy tờ chứng minh nơi người đó chết hoặc nơi phát hiện thi thể.'),
        ...papersToShow.papers.slice(3),
      ],
    },
    notesCase([]),
  ],
  results: [{ name: 'Trích lục khai tử', code: 'KQ.G15.000034' }],
  legalBases: civilStatusBases,
  related: ['2.000635', '1.004873'],
  source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fac-7489-b53b-9c6c958f2da4', comparedDay: null },
  shortName: 'Đăng ký khai tử',
  aliases: ['báo tử', 'khai tử', 'giấy chứng tử', 'giấy báo tử', 'người nhà mất', 'ba mẹ mất', 'làm giấy khai tử'],
  summary:
    'Ghi nhận việc một người đã mất và cấp Trích lục khai tử, giấy cần cho mai táng phí, tuất, thừa kế. Người thân đi khai trong 15 ngày, tại nơi cư trú cuối cùng của người mất. Giấy tờ chính là Giấy báo tử.',
  situations: [
    {
      question: 'Người nhà mất tại nhà, không qua bệnh viện, thì lấy giấy báo tử ở đâu?',
      answer:
        'Mất ở cơ sở y tế thì cơ sở y tế cấp Giấy báo tử. Mất tại nhà thì việc xác nhận thuộc Ủy ban nhân dân cấp xã nơi người đó mất; gia đình đến thẳng Trung tâm Phục vụ hành chính công phường để được hướng dẫn, không phải xin giấy của bệnh viện.',
    },
    {
      question: 'Ai đi khai tử và khai ở đâu?',
      answer:
        'Vợ, chồng, con, cha, mẹ hoặc người thân thích khác đi khai, trong 15 ngày kể từ ngày người thân mất, tại Ủy ban nhân dân cấp xã nơi cư trú cuối cùng của người mất.',
    },
    {
      question: 'Khai tử xong có phải đi xóa hộ khẩu không?',
      answer:
        'Có. Xóa đăng ký thường trú là thủ tục riêng do Công an phường giải quyết. Có thể gộp lại làm một lần trên Cổng Dịch vụ công quốc gia hoặc VNeID bằng dịch vụ liên thông “Đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất”.',
    },
    {
      question: 'Ông bà mất đã nhiều năm, nay cần giấy để chia thừa kế thì làm sao?',
      answer:
        'Vẫn đăng ký khai tử được. Không còn Giấy báo tử thì nộp giấy tờ, tài liệu, chứng cứ do cơ quan, tổ chức có thẩm quyền cấp hoặc xác nhận hợp lệ, chứng minh việc người đó đã chết.',
    },
  ],
  localNotes: null,
  serviceLevel: 'full',
  partialReason: null,
  weight: 90,
}
