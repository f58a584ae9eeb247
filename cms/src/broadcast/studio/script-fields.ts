import type { Field, NumberField, TextField, UIField } from 'payload'
import { nobodyField, staffOnlyField } from '../../access/rules.ts'
import { stampField } from '../../fields/dates.ts'

/** Who may write what only the system knows. */
const systemOnly = { read: staffOnlyField, create: nobodyField, update: nobodyField }
const outOfSight = { hidden: true, readOnly: true, disableListColumn: true, disableListFilter: true }

/** Readings chosen for this script alone; the studio is how they are edited. */
const readings: Field = {
  name: 'readings',
  type: 'json',
  label: 'Lời đọc trên loa',
  access: { read: staffOnlyField },
  jsonSchema: {
    uri: 'a://ward/readings.json',
    fileMatch: ['a://ward/readings.json'],
    schema: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['written', 'occurrence', 'spoken'],
        properties: { written: { type: 'string' }, occurrence: { type: 'integer' }, spoken: { type: 'string' } },
      },
    },
  },
  admin: { disableListColumn: true, disableListFilter: true, components: { Field: '/src/admin/studio/studio-field.tsx#StudioField' } },
}

const pace: NumberField = {
  name: 'pace',
  type: 'number',
  label: 'Tốc độ đọc (tiếng một phút)',
  min: 160,
  max: 180,
  admin: { width: '50%', step: 5, description: 'Từ 160 đến 180. Để trống: theo tốc độ chung của đài.' },
}

const computed = (name: string, label: string): NumberField => ({
  name,
  type: 'number',
  label,
  access: systemOnly,
  admin: { readOnly: true, width: '50%' },
})

const spokenText: Field = { name: 'spokenText', type: 'textarea', label: 'Lời đọc khai triển', access: systemOnly, admin: outOfSight }

/** What the studio adds to a script beside its text. `durationSeconds` and everything else computed is written at every save. */
export function readingFields(): Field[] {
  return [
    readings,
    {
      type: 'row',
      fields: [pace, { ...computed('durationSeconds', 'Thời lượng (giây)'), access: { create: nobodyField, update: nobodyField } }],
    },
    {
      name: 'pronunciationNotes',
      type: 'textarea',
      label: 'Ghi chú cho phát thanh viên',
      maxLength: 2000,
      access: { read: staffOnlyField },
      admin: { rows: 2, description: 'Tên riêng khó đọc, chỗ cần nhấn giọng. In trên phiếu đọc, không đọc trên loa.' },
    },
    spokenText,
    { ...computed('syllables', 'Số tiếng'), admin: outOfSight },
    { ...computed('openMarks', 'Chỗ chưa rõ cách đọc'), admin: { hidden: true, readOnly: true } },
  ]
}

const sidebarPart = (name: string, component: string): UIField => ({
  name,
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: component } },
})

const hiddenText = (name: string, label: string): TextField => ({ name, type: 'text', label, access: systemOnly, admin: outOfSight })

/** Where a script was drawn from, and whether that has changed since the script was drafted or approved. */
export function sourceFields(): Field[] {
  return [
    {
      name: 'source',
      type: 'text',
      label: 'Nguồn',
      admin: { description: 'Văn bản hoặc nơi cung cấp thông tin.' },
    },
    {
      name: 'sourceDocument',
      type: 'relationship',
      relationTo: ['articles', 'procedures', 'commendations', 'documents', 'answered-questions'],
      label: 'Soạn từ',
      access: { read: staffOnlyField },
      admin: { allowCreate: false, description: 'Nội dung trên trang mà bài này nói lại. Khi nội dung ấy thay đổi, bài này sẽ báo.' },
    },
    {
      name: 'sourceState',
      type: 'select',
      label: 'Tình trạng nguồn',
      options: [
        { label: 'Không đổi', value: 'same' },
        { label: 'Nguồn đã thay đổi', value: 'changed' },
        { label: 'Nguồn đã gỡ', value: 'withdrawn' },
      ],
      access: systemOnly,
      admin: { hidden: true, readOnly: true },
    },
    stampField('sourceChangedAt', 'Nguồn cập nhật lúc'),
    { ...hiddenText('sourceKey', 'Khóa nguồn'), index: true },
    hiddenText('sourceDigest', 'Dấu vân tay của nguồn'),
  ]
}

/** Leads from a script to its reading view, its paper sheet and its files. */
export function announcerField(): UIField {
  return sidebarPart('forAnnouncers', '/src/admin/studio/sidebar/announcer-links.tsx#AnnouncerLinks')
}

/** The button that drafts a script from the document that is open. */
export function makeScriptField(): UIField {
  return sidebarPart('makeScript', '/src/admin/studio/sidebar/make-script-button.tsx#MakeScriptButton')
}
