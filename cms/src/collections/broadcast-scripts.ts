import type { CollectionConfig } from 'payload'
import { administratorsOnly, staffOnly, staffOrVisible, writersDraftApproversPublish, writersOnly } from '../access/rules.ts'
import { approvalFields, twoPeople } from '../access/two-people.ts'
import { documentCoreFields, proceduresField, summaryField, titleField } from '../fields/document-core.ts'
import { scriptFileEndpoints } from '../broadcast/announcer/files-endpoint.ts'
import { rememberSource } from '../broadcast/studio/source/follow-source.ts'
import { announcerField, readingFields, sourceFields } from '../broadcast/studio/script-fields.ts'
import { stampReading } from '../broadcast/studio/reading/stamp-reading.ts'
import { publicationEndpoint } from '../publishing/telling/publication-status.ts'
import { documentHooks } from '../saving/document-hooks.ts'
import { airedScriptsStay } from '../broadcast/schedule/rules/aired-scripts-stay.ts'

/** What an approver approves; whoever changes it asks for a new approval. */
const approvedText = ['title', 'summary', 'body', 'readings']

export const broadcastScripts: CollectionConfig = {
  slug: 'broadcast-scripts',
  labels: { singular: 'Bài phát thanh', plural: 'Bài phát thanh' },
  admin: {
    group: 'Phát thanh',
    hideAPIURL: true,
    useAsTitle: 'title',
    description: 'Lời đọc trên hệ thống loa của Đài Truyền thanh phường.',
    defaultColumns: ['title', '_status', 'priority', 'openMarks', 'sourceState', 'updatedAt'],
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
  endpoints: [publicationEndpoint, ...scriptFileEndpoints],
  fields: [
    titleField('Tiêu đề', 'Tên bài như ghi trong sổ theo dõi phát thanh.'),
    summaryField(),
    {
      name: 'body',
      type: 'textarea',
      label: 'Lời đọc',
      required: true,
      maxLength: 40_000,
      admin: {
        rows: 18,
        description:
          'Viết câu ngắn, dưới 25 tiếng; liệt kê bằng “Một là… Hai là…”. Không dùng gạch đầu dòng, bảng hoặc ngoặc. Cách đoạn bằng một dòng trống.',
      },
    },
    ...readingFields(),
    {
      name: 'priority',
      type: 'select',
      label: 'Mức ưu tiên',
      required: true,
      defaultValue: 'normal',
      options: [
        { label: 'Thường', value: 'normal' },
        { label: 'Ưu tiên', value: 'priority' },
        { label: 'Khẩn cấp', value: 'urgent' },
      ],
    },
    ...sourceFields(),
    { name: 'audio', type: 'upload', relationTo: 'media', label: 'Bản ghi âm', filterOptions: { mimeType: { like: 'audio/' } } },
    proceduresField(),
    ...documentCoreFields(),
    announcerField(),
    ...approvalFields(),
  ],
  hooks: {
    ...documentHooks({ checks: [rememberSource, twoPeople(approvedText), stampReading(approvedText)] }),
    beforeDelete: [airedScriptsStay],
  },
}
