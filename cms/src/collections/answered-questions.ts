import type { CollectionConfig } from 'payload'
import { administratorsOnly, staffOnly, staffOrVisible, writersDraftApproversPublish, writersOnly } from '../access/rules.ts'
import { makeDraftEndpoint } from '../broadcast/studio/source/make-draft.ts'
import { makeScriptField } from '../broadcast/studio/script-fields.ts'
import { dayField } from '../fields/dates.ts'
import { documentCoreFields, documentsField, proceduresField, titleField } from '../fields/document-core.ts'
import { publicationEndpoint } from '../publishing/telling/publication-status.ts'
import { documentHooks } from '../saving/document-hooks.ts'

export const answeredQuestions: CollectionConfig = {
  slug: 'answered-questions',
  labels: { singular: 'Hỏi đáp', plural: 'Hỏi đáp' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    useAsTitle: 'title',
    description: 'Câu hỏi của người dân và câu trả lời của phường. Không nêu tên, địa chỉ, số điện thoại của người hỏi.',
    defaultColumns: ['title', '_status', 'answeredBy', 'answeredDay', 'updatedAt'],
    listSearchableFields: ['title', 'searchKey'],
  },
  defaultSort: '-updatedAt',
  access: {
    read: staffOrVisible,
    readVersions: staffOnly,
    create: writersOnly,
    update: writersDraftApproversPublish,
    delete: administratorsOnly,
  },
  versions: { drafts: true },
  endpoints: [publicationEndpoint, makeDraftEndpoint],
  fields: [
    titleField('Câu hỏi', 'Hỏi gọn trong một câu, như người dân hay hỏi.'),
    {
      name: 'question',
      type: 'textarea',
      label: 'Nội dung hỏi',
      maxLength: 5000,
      admin: { rows: 4, description: 'Kể rõ hơn hoàn cảnh hỏi. Để trống nếu câu hỏi ở trên đã đủ. Bỏ mọi thông tin về người hỏi.' },
    },
    {
      name: 'answer',
      type: 'textarea',
      label: 'Trả lời',
      required: true,
      maxLength: 20_000,
      admin: { rows: 10, description: 'Trả lời thẳng vào việc trước, căn cứ sau. Mỗi ý một dòng; gạch đầu dòng bằng “- ”.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'answeredBy', type: 'text', label: 'Đơn vị trả lời', required: true, maxLength: 200, admin: { width: '50%' } },
        dayField('answeredDay', 'Ngày trả lời', { required: true, admin: { width: '50%' } }),
      ],
    },
    proceduresField(),
    documentsField(),
    makeScriptField(),
    ...documentCoreFields(),
  ],
  hooks: documentHooks(),
}
