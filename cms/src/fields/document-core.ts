import { randomUUID } from 'node:crypto'
import type { Field, RelationshipField, TextField, TextareaField, UIField } from 'payload'
import { nobodyField, staffOnlyField } from '../access/rules.ts'
import { momentField, stampField } from './dates.ts'
import { publicationField } from './publication.ts'
import { slugField } from './slug.ts'

/** The heading of a document; what it is called differs from kind to kind. */
export function titleField(label: string, description: string): TextField {
  return { name: 'title', type: 'text', label, required: true, maxLength: 1000, admin: { description } }
}

/** Two or three sentences for lists, feeds and search results. */
export function summaryField(): TextareaField {
  return {
    name: 'summary',
    type: 'textarea',
    label: 'Tóm tắt',
    required: true,
    maxLength: 600,
    admin: { description: 'Hai, ba câu nói điều người dân cần biết nhất. Hiện ở danh sách bài, kết quả tìm kiếm và bản tin RSS.', rows: 3 },
  }
}

/** Procedures a document speaks of. */
export function proceduresField(): RelationshipField {
  return {
    name: 'procedures',
    type: 'relationship',
    relationTo: 'procedures',
    hasMany: true,
    label: 'Thủ tục liên quan',
    admin: { description: 'Các thủ tục hành chính được nhắc đến; trang sẽ dẫn người dân tới đó.' },
  }
}

/** Administrative documents (văn bản) something rests on. */
export function documentsField(): RelationshipField {
  return {
    name: 'documents',
    type: 'relationship',
    relationTo: 'documents',
    hasMany: true,
    label: 'Văn bản liên quan',
    admin: { description: 'Các văn bản mà nội dung này dựa vào. Khi một văn bản hết hiệu lực, nội dung hiện ở “Cần rà soát”.' },
  }
}

/** Lists in the sidebar of an administrative document what rests on it. */
export function restingField(): UIField {
  return {
    name: 'resting',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/review/resting-field.tsx#RestingField' },
    },
  }
}

const topicsField: RelationshipField = {
  name: 'topics',
  type: 'relationship',
  relationTo: 'topics',
  hasMany: true,
  label: 'Chủ đề của kế hoạch',
  admin: { position: 'sidebar', description: 'Chủ đề trong kế hoạch tuyên truyền mà nội dung này phục vụ.', allowCreate: false },
}

const uidField: TextField = {
  name: 'uid',
  type: 'text',
  label: 'Mã không đổi',
  unique: true,
  admin: { hidden: true },
  access: { update: nobodyField },
  defaultValue: () => randomUUID(),
  hooks: { beforeDuplicate: [() => randomUUID()] },
}

const searchKeyField: TextField = {
  name: 'searchKey',
  type: 'text',
  label: 'chữ không dấu',
  index: true,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  access: { read: staffOnlyField, update: nobodyField, create: nobodyField },
}

const changedByField: RelationshipField = {
  name: 'changedBy',
  type: 'relationship',
  relationTo: 'users',
  label: 'Người sửa gần nhất',
  access: { read: staffOnlyField, create: nobodyField, update: nobodyField },
  admin: { position: 'sidebar', readOnly: true, allowCreate: false, allowEdit: false, condition: (data) => Boolean(data?.['changedBy']) },
}

/** What every kind with a page of its own carries beside its text; shown in the sidebar. */
export function documentCoreFields(): Field[] {
  return [
    publicationField(),
    slugField(),
    topicsField,
    momentField('visibleFrom', 'Hiện từ lúc', {
      index: true,
      admin: {
        position: 'sidebar',
        description: 'Giờ Việt Nam. Để trống: hiện ngay khi xuất bản. Chọn giờ sau này: đã duyệt xong, đến giờ mới hiện.',
      },
    }),
    momentField('visibleUntil', 'Hiện đến lúc', {
      index: true,
      admin: { position: 'sidebar', description: 'Giờ Việt Nam. Để trống: hiện mãi. Đến giờ này nội dung tự gỡ khỏi trang.' },
    }),
    changedByField,
    uidField,
    searchKeyField,
    stampField('firstPublishedAt', 'Xuất bản lần đầu'),
    stampField('changedAt', 'Xuất bản gần nhất'),
  ]
}
