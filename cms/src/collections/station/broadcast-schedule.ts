import { weekdayNames, weekdays } from '@ward/shared/text/calendar-day'
import type { CollectionConfig, Field } from 'payload'
import { schedulersOnly, staffOnly } from '../../access/rules.ts'
import { previewEndpoint } from '../../broadcast/schedule/preview-endpoint.ts'
import { fillInRow } from '../../broadcast/schedule/rules/fill-in-row.ts'
import { begunRowsStay, judgeRow } from '../../broadcast/schedule/rules/judge-row.ts'
import { dayField } from '../../fields/dates.ts'
import { plainHooks } from '../../saving/document-hooks.ts'

const half = { width: '50%' }

const chosenOf = (name: string, label: string, of: 'sessions' | 'clusters', description: string): Field => ({
  name,
  type: 'text',
  hasMany: true,
  label,
  admin: {
    description,
    disableListColumn: true,
    disableListFilter: true,
    components: { Field: { path: '/src/admin/schedule/station-choice.tsx#StationChoice', clientProps: { of } } },
  },
})

const when: Field[] = [
  chosenOf('sessions', 'Buổi phát', 'sessions', 'Để trống: tất cả các buổi của đài.'),
  {
    type: 'row',
    fields: [
      dayField('firstDay', 'Từ ngày', { index: true, admin: { ...half, description: 'Để trống: ngày phát gần nhất, kể từ ngày mai.' } }),
      dayField('lastDay', 'Đến hết ngày', {
        index: true,
        admin: { ...half, description: 'Để trống: ba ngày phát liên tiếp (Luật Thực hiện dân chủ ở cơ sở, Điều 13).' },
      }),
    ],
  },
  {
    name: 'days',
    type: 'select',
    hasMany: true,
    label: 'Ngày trong tuần',
    options: weekdays.map((value) => ({ value, label: weekdayNames[value] })),
    admin: { description: 'Để trống: những ngày phát thường lệ của đài.' },
  },
]

const how: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'repeats', type: 'number', label: 'Đọc liền mấy lượt', required: true, defaultValue: 1, min: 1, max: 5, admin: half },
      {
        name: 'priority',
        type: 'select',
        label: 'Mức ưu tiên',
        options: [
          { label: 'Thường', value: 'normal' },
          { label: 'Ưu tiên', value: 'priority' },
          { label: 'Khẩn cấp', value: 'urgent' },
        ],
        admin: { ...half, description: 'Để trống: theo mức của bài. Khẩn cấp được đọc trước, bài khác nhường chỗ.' },
      },
    ],
  },
  chosenOf('clusters', 'Cụm loa', 'clusters', 'Để trống: toàn phường.'),
  { name: 'note', type: 'text', label: 'Ghi chú', maxLength: 300 },
]

export const broadcastSchedule: CollectionConfig = {
  slug: 'broadcast-schedule',
  labels: { singular: 'Lịch phát', plural: 'Lịch phát thanh' },
  admin: {
    group: 'Phát thanh',
    hideAPIURL: true,
    useAsTitle: 'title',
    description: 'Mỗi dòng: một bài đã duyệt, phát những ngày nào, buổi nào, trên cụm loa nào.',
    defaultColumns: ['title', 'firstDay', 'lastDay', 'priority', 'repeats'],
    listSearchableFields: ['title'],
    components: { beforeListTable: ['/src/admin/schedule/week-link.tsx#WeekLink'] },
  },
  defaultSort: '-firstDay',
  access: { read: staffOnly, create: schedulersOnly, update: schedulersOnly, delete: schedulersOnly },
  endpoints: [previewEndpoint],
  fields: [
    { name: 'title', type: 'text', label: 'Lịch phát', admin: { hidden: true } },
    {
      name: 'script',
      type: 'relationship',
      relationTo: 'broadcast-scripts',
      label: 'Bài phát thanh',
      required: true,
      index: true,
      // A row whose script was withdrawn has to be kept from going on; what is new is judged when it is saved.
      filterOptions: ({ id }) => (id === undefined ? { _status: { equals: 'published' } } : true),
      admin: { allowCreate: false, description: 'Chỉ chọn được bài đã duyệt.' },
    },
    ...when,
    ...how,
    { name: 'preview', type: 'ui', admin: { components: { Field: '/src/admin/schedule/preview-field.tsx#PreviewField' } } },
    {
      name: 'changedBy',
      type: 'relationship',
      relationTo: 'users',
      label: 'Người lập lịch',
      admin: {
        position: 'sidebar',
        readOnly: true,
        allowCreate: false,
        allowEdit: false,
        condition: (data) => Boolean(data?.['changedBy']),
      },
    },
  ],
  hooks: {
    ...plainHooks,
    beforeValidate: [...(plainHooks.beforeValidate ?? []), fillInRow],
    beforeChange: [judgeRow],
    beforeDelete: [begunRowsStay],
  },
}
