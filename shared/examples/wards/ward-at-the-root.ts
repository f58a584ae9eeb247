import type { Ward } from '../../src/contract/kinds/ward.ts'

/** The ward as it usually stands: a host of its own, everything filled in, no outage. */
export const wardAtTheRoot: Ward = {
  authority: 'Ủy ban nhân dân phường Trúc Lâm',
  name: 'phường Trúc Lâm',
  province: 'tỉnh Thanh Hóa',
  administrativeCode: '16624',
  siteTitle: 'Thủ tục hành chính và cải cách hành chính',
  siteDescription: 'Hướng dẫn thủ tục, tin tức và bản tin truyền thanh về cải cách hành chính của phường Trúc Lâm.',
  baseAddress: 'https://truclam.thanhhoa.gov.vn',
  introduction:
    'Phường Trúc Lâm được thành lập ngày 01/7/2025 trên cơ sở bốn đơn vị cũ.\n\nTrang này giúp người dân biết cần gì, nộp ở đâu, bao lâu và bao nhiêu tiền khi làm thủ tục.',
  formerUnits: ['phường Trúc Lâm (cũ)', 'xã Phú Sơn', 'xã Phú Lâm', 'xã Tùng Lâm'],
  oneStopCentre: {
    name: 'Trung tâm Phục vụ hành chính công phường Trúc Lâm',
    formerName: 'Bộ phận Tiếp nhận và Trả kết quả',
    address: 'Tầng 1, trụ sở UBND phường Trúc Lâm',
    hours: 'Sáng 7:30–11:30, chiều 13:30–17:00, từ thứ Hai đến thứ Sáu; sáng thứ Bảy 7:30–11:30',
    openingTimes: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '07:30', until: '11:30' },
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '13:30', until: '17:00' },
    ],
    closures: [{ from: '2027-01-01', until: '2027-01-03', reason: 'Tết Dương lịch' }],
    phone: '02373 000 001',
  },
  serviceCentre: 'Trung tâm cung ứng dịch vụ công phường Trúc Lâm',
  address: 'Phường Trúc Lâm, tỉnh Thanh Hóa',
  phones: [
    { label: 'Văn phòng', number: '02373 000 000' },
    { label: 'Phản ánh, kiến nghị', number: '02373 000 002' },
  ],
  email: 'ubnd@truclam.thanhhoa.gov.vn',
  responsiblePerson: { name: 'Nguyễn Thị Minh', position: 'Phó Chủ tịch Ủy ban nhân dân phường' },
  licence: 'Giấy phép thiết lập trang thông tin điện tử số 01/GP-TTĐT',
  officialChannels: [
    { name: 'Zalo UBND phường Trúc Lâm', url: 'https://zalo.me/truclam', note: 'Tài khoản có dấu xác thực màu vàng' },
    { name: 'Facebook Phường Trúc Lâm', url: 'https://www.facebook.com/truclam', note: null },
    { name: 'Cổng Dịch vụ công quốc gia', url: 'https://dichvucong.gov.vn', note: 'Nộp hồ sơ trực tuyến' },
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
    clusters: [
      { id: 'phu-son', name: 'Cụm loa Phú Sơn', area: 'Tổ dân phố 1, 2, 3' },
      { id: 'tung-lam', name: 'Cụm loa Tùng Lâm', area: null },
    ],
  },
  feedbackGuide:
    'Phản ánh, kiến nghị bằng tiếng Việt, ghi rõ họ tên, địa chỉ, số điện thoại:\n- Gửi tại Trung tâm Phục vụ hành chính công phường\n- Gọi số 02373 000 002 trong giờ hành chính',
  outage: null,
}
