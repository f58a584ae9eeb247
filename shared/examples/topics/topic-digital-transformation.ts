import type { Topic } from '../../src/contract/kinds/topic.ts'

/** The second topic of an article that has two. */
export const topicDigitalTransformation: Topic = {
  id: 2,
  slug: 'chuyen-doi-so',
  name: 'Chuyển đổi số',
  description: 'Chuyển đổi số, dữ liệu dân cư, định danh điện tử và kỹ năng sử dụng dịch vụ công trực tuyến.',
  order: 6,
}
