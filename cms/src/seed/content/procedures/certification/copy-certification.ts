import type { StarterProcedure } from '../../types.ts'
import { certificationBases, notaryFees } from '../legal-bases.ts'
import { note, paper } from '../rows.ts'

export const copyCertification: StarterProcedure = {
  uid: '3c333241-71ed-4060-aa17-370371249927',
  code: '2.000815',
  slug: 'chung-thuc-ban-sao-tu-ban-chinh',
  title:
    'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận',
  topics: ['thu-tuc-hanh-chinh', 'mot-cua-mot-cua-lien-thong'],
  field: 'Chứng thực',
  levels: ['commune', 'other'],
  category: 'TTHC không được luật giao cho địa phương quy định',
  decision: { number: '3152/QĐ-BTP', day: null, issuer: 'Bộ Tư pháp' },
  audiences: ['Công dân Việt Nam', 'Tổ chức (không bao gồm doanh nghiệp, HTX)', 'Người Việt Nam định cư ở nước ngoài'],
  agencies: {
    executing: 'Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng, cơ quan đại diện có thẩm quyền',
    competent: null,
    authorised: null,
    coordinating: null,
  },
  receivingAddress: null,
  steps: [
    'Bước 1. Xuất trình giấy tờ',
    '- Người yêu cầu xuất trình bản chính làm cơ sở chứng thực và bản sao cần chứng thực. Chỉ có bản chính thì nơi chứng thực tiến hành chụp, trừ khi không có phương tiện để chụp.',
    '- Giấy tờ đã tích hợp trên VNeID và đã xuất trình trên VNeID thì không phải nộp, xuất trình bản chính hoặc bản sao. Người chứng thực khai thác được thông tin từ Cơ sở dữ liệu quốc gia về dân cư hoặc cơ sở dữ liệu khác theo đề nghị của người yêu cầu thì cũng không đòi các giấy tờ đó.',
    '',
    'Bước 2. Đối chiếu',
    '- Người thực hiện chứng thực kiểm tra bản chính, đối chiếu với bản sao; bản chính không thuộc trường hợp không được dùng làm cơ sở chứng thực thì thực hiện chứng thực.',
    '',
    'Bước 3. Chứng thực',
    '- Ghi đầy đủ lời chứng theo mẫu; ký, ghi rõ họ tên, đóng dấu và ghi vào sổ chứng thực.',
    '- Bản sao từ 02 trang trở lên: lời chứng ghi ở trang cuối. Từ 02 tờ trở lên: đóng dấu giáp lai.',
    '- Các bản sao chứng thực từ cùng một bản chính trong cùng một thời điểm được ghi một số chứng thực.',
    '',
    'Bước 4. Nhận kết quả tại nơi nộp hồ sơ',
    '',
    '# Lưu ý',
    '- Người yêu cầu chịu trách nhiệm về nội dung, tính hợp lệ, hợp pháp của bản chính và không được yêu cầu chứng thực giấy tờ nêu tại Điều 22 Nghị định số 23/2015/NĐ-CP.',
    '- Người chứng thực chịu trách nhiệm về tính chính xác của bản sao so với bản chính; thấy việc đó pháp luật không đòi bản sao chứng thực thì hướng dẫn cho người yêu cầu biết.',
  ].join('\n'),
  methods: [
    {
      channel: 'in-person',
      durationText: 'Trong ngày nhận yêu cầu; nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo',
      durationUnit: null,
      feeText:
        '2,000 Việt Nam Đồng (/trang) Tại Ủy ban nhân dân cấp xã, Tổ chức hành nghề công chứng: 2.000 đồng/trang; từ trang thứ 3 trở lên thu 1.000 đồng/trang, tối đa thu không quá 200.000 đồng/bản. Trang là căn cứ để thu phí được tính theo trang của bản chính;',
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
      name: null,
      papers: [
        paper(
          'Bản chính giấy tờ, văn bản làm cơ sở để chứng thực và bản sao cần chứng thực. Bản sao phải có đầy đủ các trang đã ghi thông tin của bản chính.',
        ),
        note('Chỉ mang bản chính thì nơi chứng thực chụp từ bản chính, trừ khi không có phương tiện để chụp.'),
      ],
    },
  ],
  dossierCount: 'Không quy định',
  results: [{ name: 'Bản sao được chứng thực từ bản chính', code: 'KQ.G15.000021' }],
  legalBases: [...certificationBases, notaryFees],
  requirements: [
    'Phải có bản chính. Không được dùng làm cơ sở chứng thực bản chính:',
    '- bị tẩy xóa, sửa chữa, thêm, bớt nội dung không hợp lệ;',
    '- hư hỏng, cũ nát, không xác định được nội dung;',
    '- đóng dấu mật, hoặc không đóng dấu mật nhưng ghi rõ không được sao chụp;',
    '- có nội dung trái pháp luật, đạo đức xã hội; tuyên truyền, kích động chiến tranh, chống chế độ xã hội chủ nghĩa Việt Nam; xuyên tạc lịch sử dân tộc; xúc phạm danh dự, nhân phẩm, uy tín cá nhân, tổ chức; vi phạm quyền công dân;',
    '- do cơ quan, tổ chức nước ngoài cấp, công chứng, chứng nhận mà chưa hợp pháp hóa lãnh sự theo khoản 1 Điều 20 Nghị định số 23/2015/NĐ-CP, trừ hộ chiếu, thẻ căn cước, thẻ thường trú, thẻ cư trú, giấy phép lái xe, bằng tốt nghiệp, chứng chỉ và bảng điểm kèm theo;',
    '- do cá nhân tự lập, không có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền.',
  ].join('\n'),
  related: ['2.000884', '2.000635'],
  lifecycle: 'amended',
  effectiveFrom: null,
  effectiveUntil: null,
  notApplicable: [],
  notInSource: [],
  source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-8e22-77ef-819f-e49460350904', comparedDay: null },
  shortName: 'Chứng thực bản sao từ bản chính',
  aliases: [
    'photo công chứng',
    'sao y bản chính',
    'công chứng giấy tờ',
    'công chứng căn cước',
    'chứng thực bằng tốt nghiệp',
    'công chứng phường',
    'sao y công chứng',
  ],
  summary:
    'Xác nhận bản chụp đúng với bản chính, việc bà con quen gọi là “công chứng giấy tờ”. Mang bản chính đến Trung tâm, thường nhận ngay trong ngày. Phí 2.000 đồng một trang, từ trang thứ ba 1.000 đồng một trang, tối đa 200.000 đồng một bản.',
  situations: [
    {
      question: 'Tôi không có hộ khẩu ở phường Trúc Lâm, có chứng thực bản sao ở đây được không?',
      answer: 'Được. Chứng thực bản sao từ bản chính không phụ thuộc nơi cư trú của người yêu cầu; mang bản chính đến là làm được.',
    },
    {
      question: 'Chứng thực một giấy tờ năm trang thì mất bao nhiêu tiền?',
      answer:
        'Hai trang đầu 2.000 đồng mỗi trang, ba trang sau 1.000 đồng mỗi trang, tổng cộng 7.000 đồng một bản. Trang được tính theo bản chính.',
    },
    {
      question: 'Bản sao chứng thực có thời hạn bao lâu?',
      answer:
        'Pháp luật về chứng thực không quy định thời hạn của bản sao. Tuy nhiên, nếu bản chính có thời hạn thì bản sao chỉ có ý nghĩa khi bản chính còn giá trị; nơi nhận hồ sơ có thể đề nghị bản mới hơn.',
    },
    {
      question: 'Giấy tờ nước ngoài có chứng thực bản sao tại phường được không?',
      answer:
        'Giấy tờ do nước ngoài cấp phải được hợp pháp hóa lãnh sự trước, trừ hộ chiếu, thẻ căn cước, thẻ thường trú, thẻ cư trú, giấy phép lái xe, bằng tốt nghiệp, chứng chỉ và bảng điểm kèm theo.',
    },
    {
      question: 'Thông tin đã có trên VNeID thì còn phải mang giấy tờ giấy không?',
      answer:
        'Không phải nộp, xuất trình giấy tờ đã tích hợp trên VNeID nếu bạn xuất trình thông tin đó trên ứng dụng. Trước khi đi chứng thực, nên hỏi nơi nhận hồ sơ xem có thật sự cần bản giấy hay không.',
    },
  ],
  counter: 'Trung tâm Phục vụ hành chính công phường Trúc Lâm',
  counterHours: null,
  counterPhone: null,
  localNotes: null,
  serviceLevel: 'information',
  serviceUrl: null,
  partialReason: 'Phải xuất trình bản chính để người chứng thực đối chiếu và nhận kết quả tại nơi nộp.',
  publicPost: false,
  onlinePayment: false,
  weight: 78,
}
