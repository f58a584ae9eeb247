import type { StarterProcedure } from '../../types.ts'
import { temporaryResidenceBases } from '../legal-bases.ts'
import { formToFill, note, paper, paperInSomeCases } from '../rows.ts'
import { residencePart, stepsOfResidence } from './national-part.ts'

const formCt01 = 'Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA'
const receivingHours = 'Giờ hành chính các ngày làm việc từ thứ Hai đến thứ Sáu và sáng thứ Bảy, trừ ngày nghỉ lễ, Tết'

export const temporaryResidence: StarterProcedure = {
  ...residencePart,
  uid: 'fee38ed4-1e45-4590-b738-06bdbe9a020f',
  code: '1.004194',
  slug: 'dang-ky-tam-tru',
  title: 'Đăng ký tạm trú',
  decision: { number: '9354/QĐ-BCA-C06', day: null, issuer: 'Bộ Công an' },
  audiences: ['Công dân Việt Nam', 'Doanh nghiệp', 'Hợp tác xã', 'Tổ chức (không bao gồm doanh nghiệp, HTX)'],
  receivingAddress: 'Công an cấp xã',
  steps: stepsOfResidence('tạm trú', 'Điều 27'),
  methods: [
    {
      channel: 'in-person',
      durationText: '3',
      durationUnit: 'working-days',
      feeText:
        '10,000 Việt Nam Đồng (- Đăng ký tạm trú theo danh sách: + Trường hợp công dân nộp hồ sơ trực tiếp thu 10.000 đồng/người/lần đăng ký;)',
      feeAmount: null,
      note: `Nộp tại Công an cấp xã. Thời gian tiếp nhận: ${receivingHours}.`,
    },
    {
      channel: 'online',
      durationText: '3',
      durationUnit: 'working-days',
      feeText:
        '7,000 Việt Nam Đồng (- Đăng ký tạm trú (cá nhân, hộ gia đình): + Trường hợp công dân nộp hồ sơ qua cổng dịch vụ công trực tuyến thu 7.000 đồng/lần đăng ký.)',
      feeAmount: null,
      note: `Nộp qua Cổng Dịch vụ công quốc gia, Cổng dịch vụ công Bộ Công an, VNeID hoặc dịch vụ công trực tuyến khác theo quy định. Thời gian tiếp nhận: ${receivingHours}.`,
    },
  ],
  paperCases: [
    {
      name: 'Đăng ký tạm trú của cá nhân, hộ gia đình',
      papers: [
        formToFill(
          'Tờ khai thay đổi thông tin cư trú. Người chưa thành niên thì tờ khai ghi rõ ý kiến đồng ý của cha, mẹ hoặc người giám hộ, trừ khi đã có văn bản đồng ý.',
          formCt01,
        ),
        paper(
          'Thông tin chứng minh chỗ ở hợp pháp được khai thác trong căn cước điện tử, VNeID và các cơ sở dữ liệu. Không khai thác được thì xuất trình giấy tờ theo khoản 3 Điều 5 Nghị định số 154/2024/NĐ-CP.',
        ),
        note(
          'Ví dụ: giấy tờ về quyền sử dụng đất, quyền sở hữu nhà đã khai thác được trong Cơ sở dữ liệu quốc gia về đất đai thì không phải xuất trình.',
        ),
      ],
    },
    {
      name: 'Đăng ký tạm trú theo danh sách',
      papers: [
        formToFill('Tờ khai thay đổi thông tin cư trú của từng người.', formCt01),
        paper(
          'Văn bản đề nghị đăng ký tạm trú, ghi rõ thông tin về chỗ ở hợp pháp, kèm danh sách người tạm trú: họ, chữ đệm và tên; ngày, tháng, năm sinh; giới tính; số định danh cá nhân; thời hạn tạm trú.',
          { originals: 1, copies: 1 },
        ),
      ],
    },
    {
      name: 'Đăng ký tạm trú tại nơi đơn vị đóng quân, nhà ở công vụ của Công an nhân dân, Quân đội nhân dân',
      papers: [
        formToFill('Tờ khai thay đổi thông tin cư trú.', formCt01),
        paperInSomeCases(
          'Công an nhân dân: giấy giới thiệu của thủ trưởng đơn vị quản lý trực tiếp, ghi rõ nội dung để đăng ký tạm trú và đơn vị có chỗ ở cho cán bộ, chiến sĩ (ký tên, đóng dấu).',
        ),
        paperInSomeCases('Quân đội nhân dân: giấy giới thiệu đăng ký tạm trú của đơn vị cấp trung đoàn và tương đương trở lên.'),
      ],
    },
    {
      name: 'Lưu ý',
      papers: [
        note('Văn bản cho thuê, cho mượn, cho ở nhờ dùng để đăng ký tạm trú không bắt buộc phải công chứng hoặc chứng thực.'),
        note(
          'Về ở với hộ gia đình thuộc khoản 2 Điều 20 Luật Cư trú, được chủ hộ và chủ sở hữu chỗ ở đồng ý, thì không phải xuất trình giấy tờ chứng minh chỗ ở hợp pháp.',
        ),
        note(
          'Người được nhập hoặc trở lại quốc tịch Việt Nam đăng ký tạm trú lần đầu phải có quyết định của Chủ tịch nước; trường hợp trở lại quốc tịch mà đã khai thác được trong Cơ sở dữ liệu quốc tịch thì không cần.',
        ),
        note('Trong thời hạn tối đa 60 ngày kể từ ngày được đăng ký khai sinh, người chưa thành niên phải được đăng ký cư trú.'),
      ],
    },
  ],
  legalBases: temporaryResidenceBases,
  requirements: null,
  notInSource: ['requirements'],
  related: ['1.004222'],
  source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-770b-734d-b7fb-5e1995f194f4', comparedDay: null },
  shortName: 'Đăng ký tạm trú',
  aliases: ['tạm trú', 'giấy tạm trú', 'KT3', 'khai báo tạm trú', 'đăng ký ở trọ', 'làm tạm trú online', 'sổ tạm trú'],
  summary:
    'Dành cho người đến ở phường Trúc Lâm từ 30 ngày trở lên mà thường trú ở xã, phường khác: đi làm, đi học, thuê trọ. Nộp tờ khai CT01 tại Công an phường hoặc trên mạng; giải quyết trong 03 ngày làm việc.',
  situations: [
    {
      question: 'Ở bao lâu thì phải đăng ký tạm trú?',
      answer:
        'Ở ngoài xã, phường nơi đã đăng ký thường trú từ 30 ngày trở lên để làm việc, học tập hoặc vì việc khác thì phải đăng ký tạm trú. Ở ngắn ngày thì thông báo lưu trú.',
    },
    {
      question: 'Thuê trọ, hợp đồng viết tay thì có đăng ký tạm trú được không?',
      answer: 'Được. Văn bản cho thuê, cho mượn, cho ở nhờ dùng để đăng ký tạm trú không bắt buộc công chứng hoặc chứng thực.',
    },
    {
      question: 'Con tôi dưới 18 tuổi ở trọ đi học thì khai thế nào?',
      answer: 'Khai tờ CT01 cho con, trong đó cha, mẹ hoặc người giám hộ ghi ý kiến đồng ý, trừ khi đã có văn bản đồng ý riêng.',
    },
    {
      question: 'Công ty có nhiều công nhân ở cùng một nơi, có đăng ký chung được không?',
      answer:
        'Được, theo hình thức đăng ký theo danh sách: mỗi người một tờ khai CT01 và đơn vị có văn bản đề nghị kèm danh sách người tạm trú.',
    },
    {
      question: 'Đã có đăng ký thường trú ở tổ dân phố khác trong phường thì có phải đăng ký tạm trú không?',
      answer: 'Không. Tạm trú chỉ áp dụng khi đến ở ngoài phạm vi xã, phường nơi mình đã đăng ký thường trú.',
    },
  ],
  counterHours: 'Giờ hành chính từ thứ Hai đến thứ Sáu và sáng thứ Bảy, trừ ngày nghỉ lễ, Tết',
  localNotes:
    'Thủ tục này do Công an phường giải quyết. Số tiền ghi nguyên theo Cơ sở dữ liệu quốc gia, ở đó chưa nêu mức thu khi cá nhân, hộ gia đình nộp trực tiếp; hỏi Công an phường mức áp dụng và diện được miễn theo Thông tư số 75/2022/TT-BTC và văn bản sửa đổi.',
  weight: 75,
}
