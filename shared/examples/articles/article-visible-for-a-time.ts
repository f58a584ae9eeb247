import type { Article } from '../../src/contract/kinds/article.ts'
import { articleWithNothingOptional } from './article-with-nothing-optional.ts'

/** Approved on one day, shown from another, gone on a third: `publishedAt` is the moment visitors could first see it. */
export const articleVisibleForATime: Article = {
  ...articleWithNothingOptional,
  id: 4,
  uid: '00000000-0000-4000-8000-000000000204',
  slug: 'tam-nghi-lam-viec-sang-thu-bay',
  title: 'Trung tâm Phục vụ hành chính công tạm nghỉ sáng thứ Bảy 28/11',
  publishedAt: '2026-11-15T17:00:00.000Z',
  changedAt: '2026-11-15T17:00:00.000Z',
  visibleFrom: '2026-11-15T17:00:00.000Z',
  visibleUntil: '2026-11-28T17:00:00.000Z',
  summary: 'Sáng 28/11 Trung tâm nghỉ để tập huấn; người dân vẫn nộp hồ sơ trực tuyến.',
  bodyHtml: '<p>Sáng thứ Bảy 28/11/2026, Trung tâm nghỉ để cán bộ dự tập huấn.</p>',
}
