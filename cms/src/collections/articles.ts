import type { CollectionConfig } from 'payload'
import { administratorsOnly, staffOnly, staffOrVisible, writersDraftApproversPublish, writersOnly } from '../access/rules.ts'
import { bodyField } from '../fields/body.ts'
import { documentCoreFields, documentsField, proceduresField, summaryField, titleField } from '../fields/document-core.ts'
import { attachmentsField, pictureField } from '../fields/media.ts'
import { makeDraftEndpoint } from '../broadcast/studio/source/make-draft.ts'
import { makeScriptField } from '../broadcast/studio/script-fields.ts'
import { publicationEndpoint } from '../publishing/telling/publication-status.ts'
import { documentHooks } from '../saving/document-hooks.ts'

export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Bài viết', plural: 'Bài viết' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    useAsTitle: 'title',
    description: 'Tin, bài về cải cách hành chính đăng ở mục Tin tức.',
    defaultColumns: ['title', '_status', 'updatedAt'],
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
    titleField('Tiêu đề', 'Ngắn, nói đúng việc. Ví dụ: Trả kết quả chứng thực ngay trong buổi làm việc.'),
    summaryField(),
    pictureField(),
    bodyField(),
    { name: 'author', type: 'text', label: 'Tác giả', admin: { width: '50%' } },
    { name: 'source', type: 'text', label: 'Nguồn', admin: { description: 'Ghi khi đăng lại hoặc dựa vào nguồn khác.', width: '50%' } },
    proceduresField(),
    documentsField(),
    attachmentsField('attachments', 'Tệp đính kèm'),
    makeScriptField(),
    ...documentCoreFields(),
  ],
  hooks: documentHooks(),
}
