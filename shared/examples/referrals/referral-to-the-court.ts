import type { Referral } from '../../src/contract/kinds/search/referral.ts'

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
