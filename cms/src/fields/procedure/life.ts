import type { ArrayField, Field, RelationshipField, TextareaField, UIField } from 'payload'
import { administratorsOnlyField, nobodyField } from '../../access/rules.ts'
import { dayField } from '../dates.ts'

const newVersionOf: RelationshipField = {
  name: 'newVersionOf',
  type: 'relationship',
  relationTo: 'procedures',
  label: 'Là quy định mới của thủ tục',
  index: true,
  access: { create: nobodyField, update: nobodyField },
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    readOnly: true,
    allowCreate: false,
    allowEdit: false,
    condition: (data) => Boolean(data?.['newVersionOf']),
    description: 'Cùng mã, cùng địa chỉ với thủ tục này. Đến ngày “Có hiệu lực từ ngày”, trang tự chuyển sang quy định mới lúc 0 giờ.',
  },
}

const replacedBy: RelationshipField = {
  name: 'replacedBy',
  type: 'relationship',
  relationTo: 'procedures',
  label: 'Được thay thế bởi thủ tục',
  admin: {
    allowCreate: false,
    description: 'Thủ tục khác người dân phải làm thay cho thủ tục này. Trang giữ nguyên địa chỉ, ghi rõ và dẫn sang thủ tục đó.',
  },
  filterOptions: ({ id }) => ({ and: [{ id: { not_equals: id ?? 0 } }, { newVersionOf: { exists: false } }] }),
}

const history: ArrayField = {
  name: 'history',
  type: 'array',
  label: 'Lịch sử thay đổi',
  labels: { singular: 'Lần thay đổi', plural: 'Lần thay đổi' },
  access: { create: administratorsOnlyField, update: administratorsOnlyField },
  hooks: { beforeDuplicate: [() => []] },
  admin: {
    initCollapsed: true,
    condition: (data) => Array.isArray(data?.['history']) && data['history'].length > 0,
    description: 'Hệ thống tự ghi từ “Lần này sửa gì” mỗi khi xuất bản; hiện công khai trên trang.',
  },
  fields: [
    dayField('day', 'Ngày', { required: true }),
    { name: 'note', type: 'text', label: 'Nội dung thay đổi', required: true, maxLength: 500 },
  ],
}

/** What the last decision did to the procedure beside its days: other procedures it gives way to, and what was changed when. */
export const standingAmongOthers: Field[] = [newVersionOf, replacedBy, history]

/** What this publication changes, in one sentence for the public. */
export function changeNoteField(): TextareaField {
  return {
    name: 'changeNote',
    type: 'textarea',
    label: 'Lần này sửa gì? (công khai)',
    maxLength: 500,
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      rows: 3,
      condition: (data) => Boolean(data?.['firstPublishedAt']),
      description:
        'Một câu cho người dân, ví dụ: “Bỏ yêu cầu nộp bản sao sổ hộ khẩu.” Khi xuất bản, câu này vào mục “Lịch sử thay đổi” của trang. Để trống nếu chỉ sửa lỗi chính tả.',
    },
  }
}

/** Lists in the sidebar the versions of the procedure, and begins a new one. */
export function versionsField(): UIField {
  return {
    name: 'versionsByDate',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/versions/versions-field.tsx#VersionsField' },
    },
  }
}
