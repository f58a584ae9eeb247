import type { StarterProcedure } from '../../types.ts'
import { civilStatusBases } from '../legal-bases.ts'
import { formToFill, note, paper, paperInSomeCases, sameForEach } from '../rows.ts'
import { authorisationOfRelatives, notesCase, papersToShow } from './dossier.ts'
import { civilStatusPart } from './national-part.ts'
import { stepsOfCivilStatus } from './steps.ts'

export const birth: StarterProcedure = {
  ...civilStatusPart,
  uid: '021f271b-cf13-4a26-a76b-fe5a64d36da2',
  code: '1.001193',
  slug: 'dang-ky-khai-sinh',
  title: 'Thủ tục đăng ký khai sinh',
  audiences: ['Công dân Việt Nam', 'Người Việt Nam định cư ở nước ngoài'],
  steps: stepsOfCivilStatus({
    work: 'đăng ký khai sinh',
    outcome: 'Giấy khai sinh',
    payment: 'Nộp lệ phí nếu thuộc trường hợp phải nộp; nộp phí cấp bản sao Giấy khai sinh nếu có yêu cầu.',
    answeredSameDay: true,
    forwardedTo: 'Ủy ban nhân dân cấp xã',
    entry:
      'công chức ghi vào Sổ đăng ký khai sinh, cập nhật phần mềm hộ tịch điện tử dùng chung và chuyển thông tin đến Cơ sở dữ liệu quốc gia về dân cư để lấy số định danh cá nhân.',
    handover:
      'Có số định danh cá nhân, công chức in Giấy khai sinh, bản sao và bản điện tử, trình lãnh đạo Ủy ban nhân dân cấp xã ký, chuyển Trung tâm trả kết quả.',
    remarks: [
      'Trong thời hạn 60 ngày kể từ ngày sinh con, cha hoặc mẹ có trách nhiệm đăng ký khai sinh; cha, mẹ không thể đi thì ông, bà, người thân thích khác hoặc cá nhân, tổ chức đang nuôi dưỡng trẻ đi đăng ký.',
      'Cha, mẹ đã đăng ký kết hôn: cơ quan đăng ký hộ tịch tự tra cứu thông tin Giấy chứng nhận kết hôn. Không tra cứu được thì đề nghị Ủy ban nhân dân cấp xã nơi thường trú hoặc nơi đã đăng ký kết hôn xác minh; nơi đó trả lời trong 03 ngày làm việc.',
      'Trẻ bị bỏ rơi: lập biên bản, niêm yết tại trụ sở Ủy ban nhân dân 07 ngày liên tục; hết hạn mà không rõ cha, mẹ đẻ thì người đang nuôi dưỡng đi đăng ký khai sinh.',
      'Chưa xác định được cha: họ, dân tộc, quê quán, quốc tịch của con theo mẹ, phần ghi về cha để trống. Cha hoặc mẹ yêu cầu nhận con vào lúc đó thì kết hợp giải quyết việc nhận con và đăng ký khai sinh.',
      'Chưa xác định được cả cha và mẹ nhưng không bị bỏ rơi: làm như trẻ bị bỏ rơi, Sổ hộ tịch ghi “Trẻ chưa xác định được cha, mẹ”.',
    ],
  }),
  methods: sameForEach(['in-person', 'online', 'post'], {
    durationText: 'Trong ngày làm việc; nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo',
    durationUnit: null,
    feeText: 'Miễn phí',
  }),
  paperCases: [
    {
      name: 'Tờ khai',
      papers: [
        formToFill('Tờ khai đăng ký khai sinh theo mẫu, nếu nộp trực tiếp hoặc gửi qua bưu chính.', 'Tờ khai đăng ký khai sinh'),
        note(
          'Nộp trực tuyến thì điền mẫu hộ tịch điện tử tương tác đăng ký khai sinh theo hướng dẫn trên Cổng Dịch vụ công, không cần tờ khai giấy.',
        ),
      ],
    },
    {
      name: 'Giấy tờ phải nộp',
      papers: [
        paper(
          'Giấy chứng sinh. Không có Giấy chứng sinh thì nộp văn bản của người làm chứng xác nhận về việc sinh; không có người làm chứng thì nộp giấy cam đoan về việc sinh.',
        ),
        note(
          'Bản giấy không cần nếu Giấy chứng sinh điện tử đã được nộp, hoặc cơ quan hộ tịch tự lấy được dữ liệu có ký số của Giấy chứng sinh.',
        ),
        paperInSomeCases('Trẻ bị bỏ rơi: biên bản về việc trẻ bị bỏ rơi do cơ quan có thẩm quyền lập.'),
        paperInSomeCases(
          'Trẻ sinh ra do mang thai hộ: văn bản xác nhận của cơ sở y tế đã thực hiện kỹ thuật hỗ trợ sinh sản cho việc mang thai hộ.',
        ),
        paperInSomeCases(`Ủy quyền cho người khác: văn bản ủy quyền được chứng thực. ${authorisationOfRelatives}`),
      ],
    },
    papersToShow,
    notesCase([
      'Ông, bà, người thân thích khác đi đăng ký thì không cần văn bản ủy quyền của cha, mẹ, nhưng phải thống nhất với cha, mẹ về nội dung khai sinh.',
      'Cha, mẹ không thỏa thuận được họ, dân tộc, quê quán của con thì xác định theo tập quán, nhưng phải theo họ, dân tộc, quê quán của cha hoặc mẹ. Tên phải phù hợp pháp luật, giữ gìn bản sắc dân tộc, không quá dài, khó sử dụng.',
      'Được lập văn bản cam đoan thì cơ quan đăng ký hộ tịch phải giải thích rõ trách nhiệm, hệ quả của cam đoan sai sự thật; có cơ sở xác định cam đoan sai thì từ chối hoặc đề nghị hủy bỏ kết quả.',
    ]),
  ],
  results: [{ name: 'Giấy khai sinh', code: 'KQ.G15.000031' }],
  legalBases: civilStatusBases,
  related: ['2.000635', '1.004222', '1.000894'],
  source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7', comparedDay: null },
  shortName: 'Đăng ký khai sinh',
  aliases: [
    'làm giấy khai sinh',
    'khai sinh cho con',
    'giấy khai sinh',
    'khai sinh quá hạn',
    'sinh con',
    'sinh em bé',
    'làm khai sinh online',
  ],
  summary:
    'Cấp Giấy khai sinh và số định danh cá nhân cho trẻ. Cha hoặc mẹ nên làm trong 60 ngày kể từ ngày sinh con. Giấy tờ chính là Giấy chứng sinh; làm được tại Trung tâm Phục vụ hành chính công, trên mạng hoặc gửi bưu chính, không mất lệ phí.',
  situations: [
    {
      question: 'Đã quá 60 ngày mới đi khai sinh cho con thì có được không?',
      answer:
        'Vẫn được. 60 ngày là thời hạn cha, mẹ có trách nhiệm đi đăng ký; quá hạn trẻ vẫn được đăng ký khai sinh với cùng giấy tờ và cùng nơi nộp. Nên làm sớm để con có số định danh, thẻ bảo hiểm y tế.',
    },
    {
      question: 'Sinh con tại nhà, không có Giấy chứng sinh thì nộp gì?',
      answer:
        'Nộp văn bản của người làm chứng xác nhận về việc sinh. Nếu không có ai làm chứng thì nộp giấy cam đoan về việc sinh và chịu trách nhiệm về lời cam đoan.',
    },
    {
      question: 'Cha mẹ chưa đăng ký kết hôn thì giấy khai sinh của con ghi thế nào?',
      answer:
        'Chưa xác định được cha thì con theo họ, dân tộc, quê quán của mẹ và phần ghi về cha để trống. Nếu người cha yêu cầu nhận con ngay lúc đó, Ủy ban nhân dân kết hợp giải quyết việc nhận con và đăng ký khai sinh trong cùng hồ sơ.',
    },
    {
      question: 'Bố mẹ đi làm xa, ông bà có đi khai sinh cho cháu được không?',
      answer:
        'Được, và không cần giấy ủy quyền của bố mẹ cháu. Ông bà chỉ cần thống nhất trước với bố mẹ về họ tên và các nội dung khai, rồi mang theo giấy tờ tùy thân của mình.',
    },
    {
      question: 'Muốn làm khai sinh, nhập thường trú và thẻ bảo hiểm y tế cho con cùng một lúc thì làm ở đâu?',
      answer:
        'Trên Cổng Dịch vụ công quốc gia hoặc VNeID, chọn dịch vụ liên thông “Đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi”. Khai một lần, ba cơ quan cùng xử lý. Nếu chưa quen, mang giấy tờ đến Trung tâm để được hướng dẫn.',
    },
  ],
  localNotes: null,
  serviceLevel: 'full',
  partialReason: null,
  weight: 100,
}
