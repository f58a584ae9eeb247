import type { Referral } from '../../src/contract/kinds/referral.ts'

/** What only a court does, and what may not be mistaken for it. */
export const referralToTheCourt: Referral = {
  id: 1,
  title: 'Ly hôn',
  phrases: ['ly hôn', 'ly dị'],
  unless: ['ghi chú ly hôn'],
  place: 'Tòa án nhân dân khu vực',
  answer: 'Ủy ban nhân dân phường không giải quyết ly hôn; nộp đơn tại Tòa án nhân dân khu vực.',
  link: null,
}

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
