import type { Topic } from '../../src/contract/kinds/topic.ts'

/** A topic that several kinds of documents share. */
export const topicProcedures: Topic = {
  id: 1,
  slug: 'thu-tuc-hanh-chinh',
  name: 'Thủ tục hành chính',
  description: 'Nội dung các thủ tục hành chính thuộc thẩm quyền giải quyết của phường và việc công khai, niêm yết.',
  order: 7,
}
