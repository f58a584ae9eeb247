import type { CollectionConfig } from 'payload'
import { forThoseWhoRunTheSite } from '../access/menus.ts'
import { administratorsOnly, anybody } from '../access/rules.ts'
import { slugField } from '../fields/slug.ts'
import { plainHooks } from '../saving/document-hooks.ts'
import { settleSlug } from '../saving/slugs.ts'

export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: 'Chủ đề', plural: 'Chủ đề' },
  admin: {
    group: 'Danh mục',
    hideAPIURL: true,
    ...forThoseWhoRunTheSite,
    useAsTitle: 'name',
    description: 'Các nội dung tuyên truyền mà kế hoạch của phường yêu cầu; báo cáo tính theo danh mục này.',
    defaultColumns: ['order', 'name', 'description'],
  },
  defaultSort: 'order',
  disableDuplicate: true,
  access: { read: anybody, create: administratorsOnly, update: administratorsOnly, delete: administratorsOnly },
  fields: [
    { name: 'name', type: 'text', label: 'Tên chủ đề', required: true },
    {
      name: 'description',
      type: 'textarea',
      label: 'Nội dung theo kế hoạch',
      required: true,
      admin: { description: 'Nguyên văn yêu cầu trong kế hoạch.' },
    },
    { name: 'order', type: 'number', label: 'Thứ tự trong kế hoạch', required: true, min: 1, index: true },
    slugField(),
  ],
  hooks: { ...plainHooks, beforeValidate: [...(plainHooks.beforeValidate ?? []), settleSlug] },
}
