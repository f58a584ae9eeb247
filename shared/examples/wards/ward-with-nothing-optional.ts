import type { Ward } from '../../src/contract/kinds/ward.ts'

/** Only what the contract asks for: pages leave out what is not there. */
export const wardWithNothingOptional: Ward = {
  authority: 'Ủy ban nhân dân phường Trúc Lâm',
  name: 'phường Trúc Lâm',
  province: 'tỉnh Thanh Hóa',
  administrativeCode: '16624',
  siteTitle: 'Cải cách hành chính',
  siteDescription: 'Trang thông tin của phường Trúc Lâm.',
  baseAddress: 'https://truclam.thanhhoa.gov.vn',
  introduction: null,
  formerUnits: [],
  oneStopCentre: {
    name: 'Trung tâm Phục vụ hành chính công phường Trúc Lâm',
    formerName: null,
    address: null,
    hours: null,
    phone: null,
  },
  serviceCentre: 'Trung tâm cung ứng dịch vụ công phường Trúc Lâm',
  address: 'Phường Trúc Lâm, tỉnh Thanh Hóa',
  phones: [],
  email: null,
  responsiblePerson: { name: null, position: null },
  licence: null,
  officialChannels: [],
  station: {
    name: 'Đài Truyền thanh phường Trúc Lâm',
    opening: 'Đây là Đài Truyền thanh phường Trúc Lâm.',
    closing: 'Xin cảm ơn bà con đã lắng nghe.',
    days: [],
    sessions: [],
  },
  feedbackGuide: null,
  outage: null,
}
