import type { CollectionConfig } from 'payload'
import { administratorsOnly, staffOnly, staffOrVisible, writersDraftApproversPublish, writersOnly } from '../access/rules.ts'
import { bodyField } from '../fields/body.ts'
import { dayField } from '../fields/dates.ts'
import { documentCoreFields, summaryField, titleField } from '../fields/document-core.ts'
import { pictureField } from '../fields/media.ts'
import { makeDraftEndpoint } from '../broadcast/studio/source/make-draft.ts'
import { makeScriptField } from '../broadcast/studio/script-fields.ts'
import { publicationEndpoint } from '../publishing/telling/publication-status.ts'
import { documentHooks } from '../saving/document-hooks.ts'

export const commendations: CollectionConfig = {
  slug: 'commendations',
  labels: { singular: 'Gương điển hình', plural: 'Gương điển hình' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    useAsTitle: 'title',
    description: 'Cá nhân, tập thể làm tốt công tác cải cách hành chính.',
    defaultColumns: ['title', '_status', 'honouree', 'updatedAt'],
    listSearchableFields: ['title', 'honouree', 'searchKey'],
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
    titleField('Tiêu đề', 'Nêu việc làm tốt, không chỉ tên người.'),
    summaryField(),
    {
      type: 'row',
      fields: [
        { name: 'honouree', type: 'text', label: 'Cá nhân, tập thể', required: true, admin: { width: '50%' } },
        {
          name: 'honoureeKind',
          type: 'select',
          label: 'Loại',
          required: true,
          defaultValue: 'person',
          options: [
            { label: 'Cá nhân', value: 'person' },
            { label: 'Tập thể', value: 'group' },
          ],
          admin: { width: '50%' },
        },
      ],
    },
    { name: 'unit', type: 'text', label: 'Đơn vị' },
    { name: 'achievement', type: 'textarea', label: 'Thành tích', required: true, maxLength: 2000, admin: { rows: 3 } },
    {
      name: 'award',
      type: 'text',
      label: 'Hình thức khen thưởng',
      admin: { description: 'Ví dụ: Giấy khen của Chủ tịch UBND phường. Để trống nếu chưa có.' },
    },
    dayField('awardedDay', 'Ngày khen thưởng'),
    pictureField(),
    bodyField(),
    makeScriptField(),
    ...documentCoreFields(),
  ],
  hooks: documentHooks(),
}
