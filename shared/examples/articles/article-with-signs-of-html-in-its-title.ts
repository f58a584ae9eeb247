import type { Article } from '../../src/contract/kinds/article.ts'
import { articleWithNothingOptional } from './article-with-nothing-optional.ts'

/** Signs that HTML and XML read as their own stand in plain text: they are shown as they are, on pages and in feeds. */
export const articleWithSignsOfHtmlInItsTitle: Article = {
  ...articleWithNothingOptional,
  id: 6,
  uid: '00000000-0000-4000-8000-000000000206',
  slug: 'hoi-dap-van-phong-hdnd-ubnd',
  title: 'Hỏi & đáp: Văn phòng HĐND&UBND trả lời về thời hạn “<15 ngày”',
  publishedAt: '2026-11-05T02:00:00.000Z',
  changedAt: '2026-11-05T02:00:00.000Z',
  summary: 'Thời hạn "<15 ngày" nghĩa là dưới 15 ngày; <b> ở đây chỉ là chữ & dấu.',
  bodyHtml: '<p>Thời hạn “&lt;15 ngày” nghĩa là dưới 15 ngày.</p>',
}
