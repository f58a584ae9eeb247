import type { StarterProcedure } from '../../types.ts'
import { civilStatusBases, familyLaw } from '../legal-bases.ts'
import { formToFill, note, sameForEach } from '../rows.ts'
import { notesCase, papersToShow } from './dossier.ts'
import { civilStatusPart } from './national-part.ts'
import { stepsOfCivilStatus } from './steps.ts'

export const marriage: StarterProcedure = {
  ...civilStatusPart,
  uid: 'af0fbe7c-ece7-40cd-b2ac-2366cfe0b53d',
  code: '1.000894',
  slug: 'dang-ky-ket-hon',
  title: 'Thủ tục đăng ký kết hôn',
  audiences: ['Công dân Việt Nam'],
  steps: stepsOfCivilStatus({
    work: 'đăng ký kết hôn',
    outcome: 'Giấy chứng nhận kết hôn',
    payment: 'Nộp lệ phí nếu thuộc trường hợp phải nộp; nộp phí cấp bản sao Trích lục kết hôn nếu có yêu cầu.',
    answeredSameDay: false,
    forwardedTo: 'Ủy ban nhân dân cấp xã',
    entry:
      'các bên đủ điều kiện kết hôn theo Luật Hôn nhân và gia đình và không thuộc trường hợp bị từ chối thì công chức ghi vào Sổ đăng ký kết hôn, cập nhật phần mềm hộ tịch điện tử dùng chung.',
    handover:
      'Công chức in Giấy chứng nhận kết hôn, trình lãnh đạo Ủy ban nhân dân cấp xã ký, chuyển Trung tâm. Hai bên nam, nữ phải cùng có mặt, xuất trình giấy tờ tùy thân, kiểm tra thông tin, khẳng định sự tự nguyện kết hôn, ký vào Sổ đăng ký kết hôn và Giấy chứng nhận kết hôn; mỗi bên nhận 01 bản chính.',
    remarks: [
      'Không tra cứu được tình trạng hôn nhân: cơ quan đăng ký hộ tịch đề nghị Ủy ban nhân dân cấp xã nơi thường trú hoặc nơi đã đăng ký kết hôn xác minh; nơi đó trả lời trong 03 ngày làm việc kể từ ngày nhận được yêu cầu.',
    ],
  }),
  methods: sameForEach(['in-person', 'online', 'post'], {
    durationText: '1',
    durationUnit: 'days',
    feeText:
      'Miễn phí (Miễn lệ phí. Phí cấp bản sao Trích lục kết hôn (nếu có yêu cầu) thực hiện theo quy định tại Thông tư số 281/2016/TT-BTC ngày 14/11/2016 của Bộ Tài chính.)',
    note: 'Nộp bằng cách nào thì hai bên cũng phải cùng đến ký và nhận Giấy chứng nhận kết hôn.',
  }),
  paperCases: [
    {
      name: 'Tờ khai',
      papers: [
        formToFill(
          'Tờ khai đăng ký kết hôn theo mẫu, có đủ thông tin của hai bên nam, nữ; hai bên có thể khai chung một tờ (nếu nộp trực tiếp).',
          'Tờ khai đăng ký kết hôn',
        ),
        note(
          'Nộp trực tuyến thì điền mẫu hộ tịch điện tử tương tác đăng ký kết hôn theo hướng dẫn trên Cổng Dịch vụ công, không cần tờ khai giấy.',
        ),
      ],
    },
    papersToShow,
    notesCase([
      'Tình trạng hôn nhân do cơ quan đăng ký hộ tịch tra cứu trong Cơ sở dữ liệu hộ tịch điện tử và Cơ sở dữ liệu quốc gia về dân cư; kết quả tra cứu được lưu kèm hồ sơ.',
      'Đã ly hôn hoặc hủy việc kết hôn ở nước ngoài mà dữ liệu chưa thể hiện: phải làm thủ tục ghi vào sổ hộ tịch việc ly hôn, hủy việc kết hôn trước khi đăng ký kết hôn.',
    ]),
  ],
  results: [{ name: 'Giấy chứng nhận kết hôn', code: 'KQ.G15.000032' }],
  legalBases: [familyLaw, ...civilStatusBases],
  requirements: [
    '- Nam từ đủ 20 tuổi trở lên, nữ từ đủ 18 tuổi trở lên.',
    '- Hai bên tự nguyện quyết định; không bên nào bị mất năng lực hành vi dân sự.',
    '- Không thuộc trường hợp cấm kết hôn theo Luật Hôn nhân và gia đình: kết hôn giả tạo, tảo hôn, cưỡng ép kết hôn; người đang có vợ, có chồng; kết hôn giữa những người cùng dòng máu về trực hệ, có họ trong phạm vi ba đời và các trường hợp khác luật quy định.',
  ].join('\n'),
  notInSource: [],
  related: ['1.004873', '2.000635', '1.001193'],
  source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fac-7489-b53b-a15eb239a6fe', comparedDay: null },
  shortName: 'Đăng ký kết hôn',
  aliases: ['làm giấy kết hôn', 'giấy đăng ký kết hôn', 'đăng ký hôn', 'lấy vợ', 'lấy chồng', 'cưới', 'giấy chứng nhận kết hôn'],
  summary:
    'Cấp Giấy chứng nhận kết hôn cho hai công dân Việt Nam tại Ủy ban nhân dân nơi cư trú của một trong hai bên. Chỉ cần tờ khai và giấy tờ tùy thân; cả hai phải cùng có mặt khi ký và nhận giấy. Miễn lệ phí.',
  situations: [
    {
      question: 'Một người có đi đăng ký kết hôn thay cho cả hai được không?',
      answer:
        'Một người có thể mang hồ sơ đến nộp hoặc nộp trên mạng. Nhưng khi nhận Giấy chứng nhận kết hôn thì cả hai phải cùng có mặt để xác nhận tự nguyện và ký tên; việc này không ủy quyền cho người khác được.',
    },
    {
      question: 'Vợ chồng ở hai nơi khác nhau thì đăng ký ở đâu?',
      answer: 'Đăng ký tại Ủy ban nhân dân cấp xã nơi cư trú (thường trú hoặc tạm trú) của một trong hai bên, chọn bên nào cũng được.',
    },
    {
      question: 'Có phải tự đi xin giấy độc thân trước không?',
      answer:
        'Cơ quan đăng ký hộ tịch tra cứu tình trạng hôn nhân trên dữ liệu. Không tra cứu được thì cơ quan này đề nghị nơi thường trú xác minh, nơi đó trả lời trong 03 ngày làm việc; vì vậy ngày trả kết quả có thể được hẹn lại.',
    },
    {
      question: 'Tôi đã ly hôn ở nước ngoài, nay muốn kết hôn thì cần làm gì trước?',
      answer:
        'Trước hết phải làm thủ tục ghi vào sổ hộ tịch việc ly hôn (ghi chú ly hôn) tại cơ quan có thẩm quyền, sau đó mới đăng ký kết hôn được.',
    },
    {
      question: 'Mất Giấy chứng nhận kết hôn thì làm lại thế nào?',
      answer:
        'Nếu sổ đăng ký kết hôn hoặc dữ liệu hộ tịch còn, bạn xin cấp bản sao Trích lục kết hôn; giấy này được dùng thay cho bản đã mất khi làm thủ tục.',
    },
  ],
  localNotes: null,
  serviceLevel: 'partial',
  partialReason: 'Hai bên phải cùng có mặt để xác nhận tự nguyện, ký vào Sổ đăng ký kết hôn và nhận Giấy chứng nhận kết hôn.',
  weight: 95,
}
