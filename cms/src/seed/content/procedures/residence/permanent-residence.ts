import type { StarterProcedure } from '../../types.ts'
import { permanentResidenceBases } from '../legal-bases.ts'
import { residencePart, stepsOfResidence } from './national-part.ts'
import { permanentResidenceDossier } from './permanent-residence-dossier.ts'

export const permanentResidence: StarterProcedure = {
  ...residencePart,
  uid: '4ce2939e-d2e0-4433-bc39-a243b0b5f8f9',
  code: '1.004222',
  slug: 'dang-ky-thuong-tru',
  title: 'Đăng ký thường trú',
  decision: { number: '1523/QĐ-BCA-C06', day: null, issuer: 'Bộ Công an' },
  audiences: ['Công dân Việt Nam', 'Người Việt Nam định cư ở nước ngoài'],
  receivingAddress: null,
  steps: stepsOfResidence('thường trú', 'Điều 20'),
  methods: [
    {
      channel: 'in-person',
      durationText: '7',
      durationUnit: 'working-days',
      feeText:
        '20,000 Việt Nam Đồng (Trường hợp công dân thuộc diện được miễn phí theo quy định tại Điều 4 Thông tư số 75/2022/TT-BTC ngày 22/12/2022 quy định mức thu, chế độ thu, nộp và quản lý lệ phí đăng ký cư trú được sửa đổi, bổ sung tại Thông tư số 71/2025/TT-BTC ngày 01/7/2025 của Bộ Tài chính thì công dân phải xuất trình giấy tờ chứng minh thuộc diện được miễn trừ trường hợp thông tin đã có trong Cơ sở dữ liệu quốc gia về dân cư hoặc Cơ sở dữ liệu quốc gia, cơ sở)',
      feeAmount: 20000,
      note: null,
    },
    {
      channel: 'online',
      durationText: '7',
      durationUnit: 'working-days',
      feeText: '10,000 Việt Nam Đồng (Trường hợp công dân nộp hồ sơ qua cổng dịch vụ công trực tuyến thu 10.000 đồng/lần đăng ký.)',
      feeAmount: 10000,
      note: null,
    },
  ],
  paperCases: permanentResidenceDossier,
  legalBases: permanentResidenceBases,
  requirements: 'Thông tin của người làm thủ tục phải có trong Cơ sở dữ liệu quốc gia về dân cư và Cơ sở dữ liệu về cư trú.',
  notInSource: [],
  related: ['1.004194', '1.001193'],
  source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-7704-7449-9e95-fe7ebb959aa2', comparedDay: null },
  shortName: 'Đăng ký thường trú',
  aliases: ['nhập hộ khẩu', 'nhập khẩu', 'đăng ký hộ khẩu', 'chuyển hộ khẩu', 'sổ hộ khẩu', 'nhập khẩu cho con', 'nhập khẩu về nhà chồng'],
  summary:
    'Ghi nhận nơi thường trú tại phường: nhà của mình, nhà người thân, nhà thuê, mượn, ở nhờ đủ điều kiện. Nộp tờ khai CT01 tại Công an phường hoặc trên mạng; giải quyết trong 07 ngày làm việc, nộp trên mạng lệ phí thấp hơn.',
  situations: [
    {
      question: 'Con mới sinh nhập thường trú có phải mang giấy khai sinh không?',
      answer:
        'Không. Trẻ mới sinh đăng ký thường trú lần đầu thì không phải xuất trình Giấy khai sinh. Cha, mẹ làm trong tối đa 60 ngày kể từ ngày con được đăng ký khai sinh.',
    },
    {
      question: 'Lấy chồng, lấy vợ về phường Trúc Lâm, nhập thường trú vào nhà bên chồng, bên vợ cần gì?',
      answer:
        'Cần tờ khai CT01 và ý kiến đồng ý của chủ hộ, chủ sở hữu chỗ ở. Quan hệ vợ chồng được tra cứu trên dữ liệu hộ tịch; tra không được thì xuất trình Giấy chứng nhận kết hôn.',
    },
    {
      question: 'Ở nhà thuê có đăng ký thường trú được không?',
      answer:
        'Được nếu chủ nhà đồng ý, hợp đồng thuê được công chứng hoặc chứng thực và diện tích nhà ở bình quân đạt mức Hội đồng nhân dân tỉnh quy định. Chưa đủ điều kiện thì đăng ký tạm trú.',
    },
    {
      question: 'Nhà đứng tên nhiều người, tôi là một trong các chủ, có phải xin ý kiến những người kia không?',
      answer: 'Không. Đăng ký thường trú vào nhà thuộc quyền sở hữu của mình thì không cần ý kiến đồng ý của các đồng sở hữu.',
    },
    {
      question: 'Nay còn sổ hộ khẩu giấy không, xong thủ tục tôi nhận được gì?',
      answer:
        'Sổ hộ khẩu giấy không còn giá trị sử dụng từ ngày 01/01/2023. Kết quả là thông tin cư trú được cập nhật trên Cơ sở dữ liệu và thông báo kết quả giải quyết; bạn xem được trên VNeID.',
    },
  ],
  counterHours: null,
  localNotes: 'Thủ tục này do Công an phường giải quyết, không nộp tại quầy hộ tịch.',
  weight: 74,
}
