import type { CollectionConfig } from 'payload'
import { restingKindNames, restingKinds } from '../../review/resting-kinds.ts'
import { forThoseWhoRunTheSite } from '../../access/menus.ts'
import { administratorsOnly, nobody, nobodyField, staffOnly, writersOnly } from '../../access/rules.ts'

export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: 'Lần rà soát', plural: 'Sổ rà soát' },
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'title',
    description: 'Nội dung đã được rà soát sau khi văn bản làm căn cứ hết hiệu lực hoặc bị thay thế.',
    defaultColumns: ['title', 'kind', 'by', 'createdAt'],
    hideAPIURL: true,
    ...forThoseWhoRunTheSite,
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  disableDuplicate: true,
  access: { read: staffOnly, create: writersOnly, update: nobody, delete: administratorsOnly },
  fields: [
    { name: 'title', type: 'text', label: 'Nội dung đã rà soát', required: true, maxLength: 1000 },
    {
      name: 'kind',
      type: 'select',
      label: 'Loại',
      required: true,
      options: restingKinds.map((kind) => ({ label: restingKindNames[kind], value: kind })),
    },
    { name: 'subject', type: 'number', label: 'Mã nội dung', required: true, index: true },
    { name: 'document', type: 'number', label: 'Mã văn bản', required: true, index: true },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: 'Người rà soát',
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true },
    },
  ],
  hooks: { beforeChange: [({ data, req }) => ({ ...data, by: req.user?.id ?? null })] },
}
