import type { AnsweredQuestion } from '../../src/contract/kinds/answered-question.ts'

/** An answer that leads to a procedure and a document; the question is told in full below its title. */
export const answerWithProcedure: AnsweredQuestion = {
  id: 1,
  uid: '00000000-0000-4000-8000-000000000701',
  slug: 'sinh-con-o-tinh-khac-thi-dang-ky-khai-sinh-o-dau',
  title: 'Sinh con ở tỉnh khác thì đăng ký khai sinh ở đâu?',
  publishedAt: '2026-11-05T02:00:00.000Z',
  changedAt: '2026-11-06T02:00:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  topics: [1],
  question: 'Vợ chồng tôi thường trú tại phường, cháu sinh ở bệnh viện của tỉnh khác. Tôi phải về nơi sinh hay làm tại phường?',
  answer:
    'Anh, chị đăng ký tại nơi cư trú của cha hoặc mẹ, không phải về nơi sinh. Khi đến, mang theo:\n- Giấy chứng sinh\n- Giấy tờ tùy thân',
  answeredBy: 'Trung tâm Phục vụ hành chính công phường',
  answeredDay: '2026-11-04',
  procedures: [1],
  documents: [1],
}
