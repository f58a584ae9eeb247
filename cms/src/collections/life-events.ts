import type { ArrayField, CollectionConfig } from 'payload'
import { forThoseWhoRunTheSite } from '../access/menus.ts'
import { administratorsOnly, anybody, approversOnly } from '../access/rules.ts'
import { pictureField } from '../fields/media.ts'
import { slugField } from '../fields/slug.ts'
import { plainHooks } from '../saving/document-hooks.ts'
import { settleSlug } from '../saving/slugs.ts'

const procedures: ArrayField = {
  name: 'procedures',
  type: 'array',
  label: 'Thủ tục cần làm',
  labels: { singular: 'Thủ tục', plural: 'Thủ tục' },
  admin: { description: 'Theo đúng thứ tự người dân đi làm; kéo để đổi thứ tự. Thủ tục chưa xuất bản thì trang tự bỏ qua.' },
  fields: [
    { name: 'procedure', type: 'relationship', relationTo: 'procedures', label: 'Thủ tục', required: true, admin: { allowCreate: false } },
    {
      name: 'note',
      type: 'text',
      label: 'Khi nào cần, vì sao cần',
      maxLength: 300,
      admin: { description: 'Một câu, ví dụ: Làm trong 60 ngày kể từ ngày sinh.' },
    },
  ],
}

export const lifeEvents: CollectionConfig = {
  slug: 'life-events',
  dbName: 'life_events',
  labels: { singular: 'Sự kiện cuộc đời', plural: 'Sự kiện cuộc đời' },
  admin: {
    group: 'Danh mục',
    hideAPIURL: true,
    ...forThoseWhoRunTheSite,
    useAsTitle: 'name',
    description: 'Sinh con, kết hôn, làm nhà …: mỗi sự kiện dẫn người dân đến các thủ tục cần làm, theo thứ tự.',
    defaultColumns: ['order', 'name', 'introduction'],
  },
  defaultSort: 'order',
  disableDuplicate: true,
  access: { read: anybody, create: approversOnly, update: approversOnly, delete: administratorsOnly },
  fields: [
    { name: 'name', type: 'text', label: 'Tên sự kiện', required: true, maxLength: 120 },
    {
      name: 'introduction',
      type: 'textarea',
      label: 'Giới thiệu',
      required: true,
      maxLength: 600,
      admin: { rows: 3, description: 'Hai, ba câu: lúc này người dân cần làm gì trước, làm gì sau.' },
    },
    pictureField(),
    { name: 'order', type: 'number', label: 'Thứ tự', required: true, min: 1, index: true },
    procedures,
    slugField(),
  ],
  hooks: { ...plainHooks, beforeValidate: [...(plainHooks.beforeValidate ?? []), settleSlug] },
}
