import type { StarterTopic } from './types.ts'

/** Name and slug are short; the description is the plan's own wording (section II.1). */
const inOrder: Omit<StarterTopic, 'order'>[] = [
  {
    slug: 'chu-truong-chinh-sach',
    name: 'Chủ trương, chính sách',
    description: 'Các quan điểm, chủ trương của Đảng, chính sách pháp luật của Nhà nước, các văn bản của tỉnh về CCHC.',
  },
  {
    slug: 'trach-nhiem-nguoi-dung-dau',
    name: 'Trách nhiệm người đứng đầu',
    description:
      'Vai trò, trách nhiệm của các cấp ủy Đảng, người đứng đầu các cơ quan, đơn vị đối với việc triển khai thực hiện các nhiệm vụ CCHC.',
  },
  {
    slug: 'sap-xep-bo-may',
    name: 'Sắp xếp bộ máy',
    description:
      'Tình hình triển khai và kết quả thực hiện các chủ trương, chính sách, quy định pháp luật về đổi mới, sắp xếp, kiện toàn hệ thống tổ chức bộ máy, nâng cao hiệu quả hoạt động của các cơ quan, tổ chức trong hệ thống chính trị; các quy định về tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức trong hệ thống chính trị.',
  },
  {
    slug: 'ky-luat-ky-cuong',
    name: 'Kỷ luật, kỷ cương',
    description:
      'Tình hình thực hiện kỷ luật, kỷ cương hành chính của đội ngũ cán bộ, công chức, viên chức trong thực thi công vụ; công tác thanh tra, kiểm tra, giám sát hoạt động công vụ.',
  },
  {
    slug: 'mot-cua-mot-cua-lien-thong',
    name: 'Một cửa, một cửa liên thông',
    description:
      'Tình hình, kết quả thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết TTHC; tình hình giải quyết TTHC trên môi trường điện tử; tình hình xây dựng, nâng cấp Hệ thống thông tin giải quyết TTHC; hiệu quả vận hành Cổng Dịch vụ công, thanh toán trực tuyến.',
  },
  {
    slug: 'chuyen-doi-so',
    name: 'Chuyển đổi số',
    description:
      'Tình hình triển khai các nội dung trong chuyển đổi số, phát triển kinh tế, công dân số; việc phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử; phổ biến kiến thức, kỹ năng khai thác, sử dụng dịch vụ công trực tuyến cho công dân.',
  },
  {
    slug: 'thu-tuc-hanh-chinh',
    name: 'Thủ tục hành chính',
    description:
      'Tuyên truyền, phổ biến kịp thời nội dung các thủ tục hành chính thuộc thẩm quyền giải quyết từ cấp tỉnh đến cấp xã, phường được UBND tỉnh công bố, chuẩn hóa. Xây dựng chuyên mục thủ tục hành chính trên Trang thông tin điện tử của phường để niêm yết quy trình thủ tục hành chính trên các lĩnh vực.',
  },
  {
    slug: 'cong-khai-phan-anh-kien-nghi',
    name: 'Công khai, phản ánh, kiến nghị',
    description:
      'Tuyên truyền, phổ biến sâu rộng tầm quan trọng, ý nghĩa, mục tiêu, các quan điểm, chủ trương của Đảng, chính sách pháp luật của Nhà nước về CCHC trong nội bộ cơ quan bằng nhiều hình thức phù hợp. Thực hiện công khai TTHC tại trụ sở cơ quan. Tổ chức tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính theo quy định.',
  },
  {
    slug: 'dich-vu-cong-truc-tuyen',
    name: 'Dịch vụ công trực tuyến',
    description:
      'Tuyên truyền việc tiếp nhận và trả kết quả TTHC qua dịch vụ công trực tuyến toàn trình và dịch vụ công trực tuyến một phần; việc tiếp nhận hồ sơ và trả kết quả qua dịch vụ bưu chính công ích thuộc thẩm quyền giải quyết của UBND cấp phường để người dân, doanh nghiệp nắm bắt và hưởng ứng thực hiện.',
  },
  {
    slug: 'chi-dao-dieu-hanh',
    name: 'Chỉ đạo, điều hành',
    description:
      'Tăng cường các tin, bài về công tác chỉ đạo, điều hành cải cách hành chính, về các văn bản chỉ đạo, điều hành của trung ương, tỉnh, phường; nâng cao hiểu biết của người dân về cơ chế một cửa, một cửa liên thông, về dịch vụ công trực tuyến.',
  },
  {
    slug: 'guong-dien-hinh-sang-kien',
    name: 'Gương điển hình, sáng kiến',
    description:
      'Tuyên truyền gương điển hình tiên tiến, các sáng kiến; mô hình thực hiện cơ chế một cửa, một cửa liên thông, việc ứng dụng công nghệ thông tin vào hoạt động cải cách hành chính.',
  },
  {
    slug: 'cong-nghe-tai-mot-cua',
    name: 'Công nghệ tại một cửa',
    description: 'Tuyên truyền ứng dụng công nghệ thông tin trong tiếp nhận và giải quyết hồ sơ TTHC tại Bộ phận Tiếp nhận và trả kết quả.',
  },
  {
    slug: 'dao-tao-dao-duc-cong-vu',
    name: 'Đào tạo, đạo đức công vụ',
    description:
      'Tuyên truyền cải cách, đổi mới việc sắp xếp, bố trí tổ chức bộ máy và các giải pháp nâng cao chất lượng đội ngũ cán bộ, công chức, người hoạt động không chuyên trách; đổi mới phương thức quản lý cán bộ, công chức; trong đó chú trọng tuyên truyền công tác đào tạo, bồi dưỡng; kỷ luật, kỷ cương hành chính, tinh thần trách nhiệm, đạo đức công vụ của đội ngũ cán bộ, công chức.',
  },
  {
    slug: 'tai-chinh-cong-tiet-kiem',
    name: 'Tài chính công, tiết kiệm',
    description:
      'Tuyên truyền cải cách tài chính công, thực hiện dân chủ, công khai, minh bạch về tài sản công của đơn vị; thực hành tiết kiệm, chống lãng phí.',
  },
  {
    slug: 'le-loi-lam-viec',
    name: 'Lề lối làm việc',
    description:
      'Tuyên truyền việc đổi mới lề lối và phương thức làm việc, ứng dụng công nghệ thông tin trong hoạt động cơ quan hành chính nhà nước, đẩy mạnh hiện đại hóa nền hành chính.',
  },
  {
    slug: 'ket-qua-han-che',
    name: 'Kết quả, hạn chế',
    description: 'Những kết quả đạt được, những tồn tại hạn chế, nguyên nhân cũng như tình hình triển khai nhiệm vụ CCHC tại đơn vị.',
  },
  {
    slug: 'chi-so-hai-long',
    name: 'Chỉ số hài lòng',
    description: 'Việc thực hiện Chỉ số đo lường sự hài lòng của cá nhân, tổ chức về sự phục vụ của Ủy ban nhân dân phường.',
  },
  {
    slug: 'bieu-duong-phe-phan',
    name: 'Biểu dương, phê phán',
    description:
      'Biểu dương những tập thể, cá nhân thực hiện tốt, có sáng kiến trong công tác cải cách hành chính; phê phán những hiện tượng tiêu cực trì trệ, có hành vi gây khó khăn, phiền hà cho tổ chức và người dân.',
  },
  {
    slug: 'dan-van-dan-chu-co-so',
    name: 'Dân vận, dân chủ cơ sở',
    description:
      'Tuyên truyền về công tác Dân vận chính quyền của cơ quan và việc thực hiện quy chế dân chủ cơ sở, Quy chế dân chủ trong cơ quan hành chính nhà nước.',
  },
]

/** The plan's topics in the plan's order; every paragraph of its section II.1 has one. */
export const topics: StarterTopic[] = inOrder.map((topic, position) => ({ ...topic, order: position + 1 }))
