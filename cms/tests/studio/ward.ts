/** A ward whose station opens and closes with words a test can recognise. */
export const ward = {
  authority: 'Ủy ban nhân dân phường Trúc Lâm',
  name: 'phường Trúc Lâm',
  province: 'tỉnh Thanh Hóa',
  administrativeCode: '16624',
  siteTitle: 'Cải cách hành chính',
  siteDescription: 'Trang thông tin',
  baseAddress: 'https://truclam.example',
  address: 'phường Trúc Lâm',
  serviceCentre: 'Trung tâm cung ứng dịch vụ công',
  oneStopCentre: { name: 'Trung tâm Phục vụ hành chính công' },
  station: { name: 'Đài Truyền thanh phường', opening: 'Đây là đài phường. Kính thưa bà con.', closing: 'Xin cảm ơn bà con đã nghe.' },
}
