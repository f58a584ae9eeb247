import type { Article } from '../../src/contract/kinds/article.ts'

/** Only what the contract asks for: no picture, author, source, topic, procedure or attachment. */
export const articleWithNothingOptional: Article = {
  id: 3,
  uid: '00000000-0000-4000-8000-000000000203',
  slug: 'lich-tiep-cong-dan-thang-11',
  title: 'Lịch tiếp công dân tháng 11 năm 2026',
  publishedAt: '2026-10-30T09:00:00.000Z',
  changedAt: '2026-10-30T09:00:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  topics: [],
  summary: 'Chủ tịch UBND phường tiếp công dân vào các sáng thứ Năm.',
  bodyHtml: '<p>Chủ tịch UBND phường tiếp công dân vào các sáng thứ Năm, từ 8 giờ, tại phòng tiếp công dân.</p>',
  picture: null,
  author: null,
  source: null,
  procedures: [],
  documents: [],
  attachments: [],
}
