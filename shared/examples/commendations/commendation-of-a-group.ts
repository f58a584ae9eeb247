import type { Commendation } from '../../src/contract/kinds/commendation.ts'

/** A group with a decision of commendation and a picture. */
export const commendationOfAGroup: Commendation = {
  id: 1,
  uid: '00000000-0000-4000-8000-000000000501',
  slug: 'to-cong-nghe-so-thanh-binh',
  title: 'Tổ công nghệ số cộng đồng đi từng ngõ, hướng dẫn từng nhà',
  publishedAt: '2026-10-20T02:00:00.000Z',
  changedAt: '2026-10-20T02:00:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  topics: [2],
  summary: 'Trong ba tháng, tổ đã giúp 310 hộ nộp hồ sơ trực tuyến lần đầu.',
  honouree: 'Tổ công nghệ số cộng đồng tổ dân phố Thanh Bình',
  honoureeKind: 'group',
  unit: 'Tổ dân phố Thanh Bình',
  achievement: 'Giúp 310 hộ dân tạo tài khoản định danh và nộp hồ sơ trực tuyến.',
  award: 'Giấy khen của Chủ tịch UBND phường, Quyết định số 240/QĐ-UBND',
  awardedDay: '2026-10-10',
  bodyHtml: '<p>Chín thành viên của tổ chia nhau từng ngõ, mỗi tối đến hai nhà.</p>',
  picture: 2,
}
