import type { Referral } from '../../src/contract/kinds/search/referral.ts'

/** What is done elsewhere through the web. */
export const referralWithALink: Referral = {
  id: 2,
  title: 'Giấy phép lái xe',
  phrases: ['bằng lái xe'],
  unless: [],
  place: 'Công an tỉnh',
  answer: 'Ngành Công an cấp, đổi giấy phép lái xe; phường không nhận hồ sơ này.',
  link: 'https://dichvucong.gov.vn',
}
