import type { Topic } from '../../src/contract/kinds/topic.ts'

/** A topic of the plan without a document: its page says so, and the report counts it as not covered. */
export const topicNothingWasWrittenAbout: Topic = {
  id: 3,
  slug: 'tai-chinh-cong',
  name: 'Cải cách tài chính công',
  description: 'Công khai, minh bạch tài chính, tài sản công; thực hành tiết kiệm, chống lãng phí.',
  order: 14,
}
