import type { Article } from '../../src/contract/kinds/article.ts'

/** Listed once in the news and once under each of its topics. */
export const articleUnderTwoTopics: Article = {
  id: 2,
  uid: '00000000-0000-4000-8000-000000000202',
  slug: 'huong-dan-nop-ho-so-bang-dien-thoai',
  title: 'Bốn bước nộp hồ sơ trực tuyến bằng điện thoại',
  publishedAt: '2026-11-10T03:00:00.000Z',
  changedAt: '2026-11-10T03:00:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  topics: [1, 2],
  summary: 'Chỉ cần tài khoản định danh mức 2, người dân nộp hồ sơ tại nhà trong khoảng mười phút.',
  bodyHtml:
    '<ol><li>Đăng nhập.</li><li>Chọn thủ tục.</li><li>Điền tờ khai và đính kèm ảnh giấy tờ.</li><li>Nộp phí, nhận mã hồ sơ.</li></ol>',
  picture: null,
  author: null,
  source: null,
  procedures: [2],
  documents: [3],
  attachments: [],
}
