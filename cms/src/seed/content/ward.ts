import type { StarterWard } from './types.ts'

/** The ward as far as public sources tell; address details, phones and e-mail are for the administrator to fill in. */
export const ward: StarterWard = {
  authority: 'Ủy ban nhân dân phường Trúc Lâm',
  name: 'phường Trúc Lâm',
  province: 'tỉnh Thanh Hóa',
  administrativeCode: '16624',
  siteTitle: 'Thủ tục hành chính và cải cách hành chính',
  siteDescription:
    'Hướng dẫn thủ tục hành chính, tin cải cách hành chính, bản tin truyền thanh và văn bản của phường Trúc Lâm, tỉnh Thanh Hóa.',
  introduction: [
    'Phường Trúc Lâm thuộc tỉnh Thanh Hóa, được thành lập trên cơ sở phường Trúc Lâm, xã Phú Sơn, xã Phú Lâm và xã Tùng Lâm của thị xã Nghi Sơn trước đây. Từ ngày 01/7/2025, cả nước thực hiện chính quyền địa phương hai cấp gồm cấp tỉnh và cấp xã; phường là nơi tiếp nhận và giải quyết phần lớn thủ tục gắn với đời sống hằng ngày của người dân.',
    'Chuyên mục này công khai thủ tục hành chính của phường bằng lời lẽ dễ hiểu: cần giấy tờ gì, nộp ở đâu, bao lâu có kết quả, mất bao nhiêu tiền. Đây cũng là nơi đăng tin cải cách hành chính, lời bản tin truyền thanh, gương điển hình và văn bản, theo Kế hoạch tuyên truyền cải cách hành chính của Ủy ban nhân dân phường.',
    'Hồ sơ được tiếp nhận tại Trung tâm Phục vụ hành chính công phường, nơi nhiều người vẫn quen gọi là Bộ phận một cửa. Bà con cũng có thể nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia hoặc gửi qua dịch vụ bưu chính công ích.',
  ].join('\n\n'),
  formerUnits: ['phường Trúc Lâm (trước khi sắp xếp)', 'xã Phú Sơn', 'xã Phú Lâm', 'xã Tùng Lâm'],
  oneStopCentre: {
    name: 'Trung tâm Phục vụ hành chính công phường Trúc Lâm',
    formerName: 'Bộ phận Tiếp nhận và Trả kết quả',
    address: null,
    hours: null,
    openingTimes: [],
    closures: [],
    phone: null,
  },
  serviceCentre: 'Trung tâm cung ứng dịch vụ công phường Trúc Lâm',
  address: 'Phường Trúc Lâm, tỉnh Thanh Hóa',
  phones: [],
  email: null,
  responsiblePerson: { name: null, position: null },
  licence: null,
  officialChannels: [
    {
      name: 'Cổng Dịch vụ công quốc gia',
      url: 'https://dichvucong.gov.vn',
      note: 'Nộp hồ sơ trực tuyến, nộp phí, lệ phí và tra cứu tình trạng hồ sơ.',
    },
    {
      name: 'Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị',
      url: 'https://pakn.dichvucong.gov.vn',
      note: 'Gửi phản ánh, kiến nghị về quy định hành chính và việc giải quyết thủ tục.',
    },
    {
      name: 'Cổng thông tin điện tử tỉnh Thanh Hóa',
      url: 'https://thanhhoa.gov.vn',
      note: 'Tin tức, văn bản và chỉ đạo, điều hành của tỉnh.',
    },
    {
      name: 'VNeID, ứng dụng định danh quốc gia',
      url: 'https://vneid.gov.vn',
      note: 'Chỉ cài từ App Store hoặc Google Play; không cài từ đường dẫn nhận qua tin nhắn.',
    },
  ],
  station: {
    name: 'Đài Truyền thanh phường Trúc Lâm',
    opening: 'Đây là Đài Truyền thanh phường Trúc Lâm. Kính thưa toàn thể nhân dân.',
    closing: 'Xin cảm ơn bà con đã chú ý lắng nghe.',
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    sessions: [
      { id: 'sang', name: 'Buổi sáng', time: '05:00' },
      { id: 'chieu', name: 'Buổi chiều', time: '17:00' },
    ],
    clusters: [],
  },
  feedbackGuide: [
    'Ai cũng có quyền phản ánh khi thấy thủ tục rườm rà, hồ sơ bị chậm, bị gây phiền hà, hoặc quy định không hợp với thực tế; cũng có thể góp ý một cách làm tốt hơn.',
    'Cách gửi: gửi trên Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị của Cổng Dịch vụ công quốc gia (pakn.dichvucong.gov.vn), hoặc gửi văn bản, trình bày trực tiếp tại Ủy ban nhân dân phường Trúc Lâm.',
    'Nội dung cần có: viết bằng tiếng Việt, nói rõ việc gì, ở đâu, khi nào, thủ tục nào; ghi họ tên, địa chỉ và số điện thoại của người gửi. Thiếu những điều này, phản ánh có thể không được tiếp nhận.',
    'Ủy ban nhân dân phường ghi vào sổ, phân loại và trả lời nếu việc thuộc thẩm quyền; việc của cơ quan khác thì chuyển đến đúng nơi. Kết quả xử lý được công khai, không nêu tên người gửi.',
  ].join('\n\n'),
  outage: null,
}
