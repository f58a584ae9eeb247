import type { CollectionConfig, Field } from 'payload'
import { logKeepersOnly, nobody, nobodyField, staffOnly } from '../../access/rules.ts'
import { bookEndpoint } from '../../broadcast/log/endpoints/book.ts'
import { exportEndpoint } from '../../broadcast/log/endpoints/export.ts'
import { expectedEndpoint } from '../../broadcast/log/endpoints/expected.ts'
import { figuresEndpoint } from '../../broadcast/log/endpoints/figures.ts'
import { fillInEntry } from '../../broadcast/log/fill-in-entry.ts'
import { tickEndpoint } from '../../broadcast/log/endpoints/tick.ts'
import { dayField, momentField } from '../../fields/dates.ts'
import { cleanDocument } from '../../saving/clean-content.ts'

const half = { width: '50%' }
const readOnly = { create: nobodyField, update: nobodyField }

/** Copied when the entry is made, so that a later change of script or settings leaves the book as it was written. */
const what: Field[] = [
  { name: 'title', type: 'text', label: 'Tên bài', required: true, maxLength: 1000 },
  {
    type: 'row',
    fields: [
      dayField('day', 'Ngày phát', { required: true, index: true, admin: half }),
      { name: 'sessionName', type: 'text', label: 'Buổi', required: true, admin: half },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'seconds', type: 'number', label: 'Thời lượng một lượt (giây)', required: true, min: 1, max: 7200, admin: half },
      { name: 'times', type: 'number', label: 'Số lượt đọc', required: true, defaultValue: 1, min: 1, max: 20, admin: half },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'airing', type: 'number', label: 'Lần phát thứ', min: 1, admin: { ...half, readOnly: true } },
      { name: 'airings', type: 'number', label: 'Trong tổng số lần', min: 1, admin: { ...half, readOnly: true } },
    ],
  },
]

const how: Field[] = [
  {
    name: 'outcome',
    type: 'select',
    label: 'Kết quả',
    required: true,
    defaultValue: 'aired',
    index: true,
    options: [
      { label: 'Đã phát', value: 'aired' },
      { label: 'Không phát', value: 'not-aired' },
      { label: 'Ghi nhầm', value: 'mistaken' },
    ],
  },
  momentField('airedAt', 'Bắt đầu phát lúc', { admin: { description: 'Giờ Việt Nam.' } }),
  { name: 'clusters', type: 'text', label: 'Cụm loa', maxLength: 500, admin: { description: 'Cụm loa đã phát; để trống: toàn phường.' } },
  { name: 'incident', type: 'textarea', label: 'Sự cố, lý do không phát', maxLength: 1000, admin: { rows: 2 } },
]

const whoseField = (name: string, label: string): Field => ({
  name,
  type: 'relationship',
  relationTo: 'users',
  label,
  access: readOnly,
  admin: { readOnly: true, allowCreate: false, allowEdit: false, position: 'sidebar' },
})

const traces: Field[] = [
  {
    name: 'correction',
    type: 'text',
    label: 'Lý do sửa',
    maxLength: 300,
    admin: {
      description: 'Bắt buộc khi sửa một dòng đã ghi. Bản cũ vẫn xem được ở “Phiên bản”.',
      condition: (data) => Boolean(data?.['id']),
    },
  },
  { name: 'operatorName', type: 'text', label: 'Người phát', access: readOnly, admin: { readOnly: true, position: 'sidebar' } },
  whoseField('operator', 'Tài khoản người phát'),
  { name: 'approverName', type: 'text', label: 'Người duyệt bài', access: readOnly, admin: { readOnly: true, position: 'sidebar' } },
  whoseField('correctedBy', 'Người sửa gần nhất'),
  {
    name: 'script',
    type: 'relationship',
    relationTo: 'broadcast-scripts',
    label: 'Bài phát thanh',
    index: true,
    admin: { position: 'sidebar', allowCreate: false },
  },
  {
    name: 'schedule',
    type: 'relationship',
    relationTo: 'broadcast-schedule',
    label: 'Theo lịch',
    index: true,
    access: readOnly,
    admin: { position: 'sidebar', readOnly: true, allowCreate: false },
  },
  { name: 'sessionId', type: 'text', label: 'Mã buổi', access: readOnly, admin: { hidden: true } },
  // One entry for one expected airing; an entry made by mistake gives its place back.
  { name: 'place', type: 'text', label: 'Chỗ trong lịch', unique: true, access: readOnly, admin: { hidden: true } },
]

export const broadcastLog: CollectionConfig = {
  slug: 'broadcast-log',
  labels: { singular: 'Dòng sổ phát thanh', plural: 'Sổ theo dõi phát thanh' },
  admin: {
    group: 'Phát thanh',
    hideAPIURL: true,
    useAsTitle: 'title',
    description: 'Mỗi lần phát một dòng. Không xóa; sửa thì ghi lý do và bản cũ được giữ lại.',
    defaultColumns: ['day', 'sessionName', 'title', 'outcome', 'operatorName', 'incident'],
    listSearchableFields: ['title'],
    components: { beforeListTable: ['/src/admin/broadcast-log/log-link.tsx#LogLink'] },
  },
  defaultSort: '-day',
  disableDuplicate: true,
  versions: { maxPerDoc: 0 },
  access: { read: staffOnly, readVersions: staffOnly, create: logKeepersOnly, update: logKeepersOnly, delete: nobody },
  endpoints: [tickEndpoint, expectedEndpoint, figuresEndpoint, exportEndpoint, bookEndpoint],
  fields: [...what, ...how, ...traces],
  hooks: { beforeValidate: [cleanDocument], beforeChange: [fillInEntry] },
}
