import type { AnsweredQuestion } from '../../src/contract/kinds/answered-question.ts'

/** The least there can be: the title is the whole question, and the answer leads nowhere. */
export const answerWithNothingOptional: AnsweredQuestion = {
  id: 2,
  uid: '00000000-0000-4000-8000-000000000702',
  slug: 'ngay-thu-bay-co-nhan-ho-so-khong',
  title: 'Ngày thứ bảy có nhận hồ sơ không?',
  publishedAt: '2026-11-10T02:00:00.000Z',
  changedAt: '2026-11-10T02:00:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  topics: [],
  question: null,
  answer: 'Có, buổi sáng thứ bảy, từ 7 giờ 30 phút đến 11 giờ 30 phút.',
  answeredBy: 'Trung tâm Phục vụ hành chính công phường',
  answeredDay: '2026-11-09',
  procedures: [],
  documents: [],
}
