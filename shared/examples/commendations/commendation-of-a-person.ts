import type { Commendation } from '../../src/contract/kinds/commendation.ts'

/** A person held up as an example without any decision: award, day, unit and picture are missing. */
export const commendationOfAPerson: Commendation = {
  id: 2,
  uid: '00000000-0000-4000-8000-000000000502',
  slug: 'chi-hoa-tan-tuy-mot-cua',
  title: 'Nữ công chức “một cửa” được người dân tin yêu',
  publishedAt: '2026-11-08T02:00:00.000Z',
  changedAt: '2026-11-08T02:00:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  topics: [1],
  summary: 'Hai năm liền không có hồ sơ trễ hạn.',
  honouree: 'Chị Trần Thị Hòa, công chức Trung tâm Phục vụ hành chính công',
  honoureeKind: 'person',
  unit: null,
  achievement: 'Tiếp nhận 2.400 hồ sơ, không hồ sơ nào trễ hạn.',
  award: null,
  awardedDay: null,
  bodyHtml: '<p>Chị Hòa thường ở lại sau giờ làm để giúp người cao tuổi điền tờ khai.</p>',
  picture: null,
}
