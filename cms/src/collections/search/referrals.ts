import type { CollectionConfig } from 'payload'
import { forThoseWhoRunTheSite } from '../../access/menus.ts'
import { anybody, approversOnly } from '../../access/rules.ts'
import { webAddressField } from '../../fields/web-address.ts'
import { plainHooks } from '../../saving/document-hooks.ts'

export const referrals: CollectionConfig = {
  slug: 'referrals',
  labels: { singular: 'Việc không thuộc thẩm quyền', plural: 'Không thuộc thẩm quyền' },
  admin: {
    group: 'Tìm kiếm',
    hideAPIURL: true,
    ...forThoseWhoRunTheSite,
    useAsTitle: 'title',
    description: 'Việc người dân hay hỏi mà phường không giải quyết: trang trả lời ngay nơi cần đến, trước mọi kết quả khác.',
    defaultColumns: ['title', 'place', 'phrases'],
    listSearchableFields: ['title', 'phrases', 'place'],
  },
  defaultSort: 'title',
  disableDuplicate: true,
  access: { read: anybody, create: approversOnly, update: approversOnly, delete: approversOnly },
  fields: [
    { name: 'title', type: 'text', label: 'Việc', required: true, maxLength: 200 },
    {
      name: 'phrases',
      type: 'textarea',
      label: 'Người dân gõ',
      required: true,
      admin: { rows: 8, description: 'Mỗi dòng một cụm từ, có dấu: ly hôn, bằng lái xe …' },
    },
    {
      name: 'unless',
      type: 'textarea',
      label: 'Trừ khi có',
      admin: {
        rows: 3,
        description: 'Có một trong các cụm từ này thì là việc khác, phường làm được: ghi chú ly hôn. Mỗi dòng một cụm từ.',
      },
    },
    { name: 'place', type: 'text', label: 'Nơi giải quyết', required: true, maxLength: 300 },
    { name: 'answer', type: 'textarea', label: 'Trả lời người dân', required: true, maxLength: 1000, admin: { rows: 4 } },
    webAddressField('link', 'Trang làm trực tuyến', 'Để trống khi không làm được trên mạng.'),
  ],
  hooks: plainHooks,
}
