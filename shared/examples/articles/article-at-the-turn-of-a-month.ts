import type { Article } from '../../src/contract/kinds/article.ts'
import { articleWithNothingOptional } from './article-with-nothing-optional.ts'

/** Published on 31 October by the clock of Greenwich, but on 1 November in Việt Nam: it belongs to November. */
export const articleAtTheTurnOfAMonth: Article = {
  ...articleWithNothingOptional,
  id: 5,
  uid: '00000000-0000-4000-8000-000000000205',
  slug: 'ra-mat-trang-thong-tin',
  title: 'Ra mắt chuyên mục thủ tục hành chính',
  publishedAt: '2026-10-31T23:30:00.000Z',
  changedAt: '2026-10-31T23:30:00.000Z',
  summary: 'Từ 6 giờ 30 phút ngày 01/11, người dân tra cứu thủ tục của phường trên điện thoại.',
  bodyHtml: '<p>Chuyên mục thủ tục hành chính của phường bắt đầu hoạt động.</p>',
}
