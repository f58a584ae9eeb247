import type { CollectionConfig } from 'payload'
import { administratorsOnly, approversOnly, nobodyField, staffOnly, writersOnly } from '../access/rules.ts'
import { env } from '../env.ts'
import { plainHooks } from '../saving/document-hooks.ts'
import { acceptedTypes } from '../uploads/accepted-files.ts'
import { originalPicture, pictureSizes } from '../uploads/picture-sizes.ts'
import { readDuration } from '../uploads/read-duration.ts'
import { refuseLyingFiles } from '../uploads/refuse-lying-files.ts'

const outOfLists = { hidden: true, readOnly: true, disableListColumn: true, disableListFilter: true }

export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Ảnh, tệp', plural: 'Ảnh và tệp' },
  admin: {
    group: 'Danh mục',
    hideAPIURL: true,
    useAsTitle: 'alt',
    description: 'Ảnh, văn bản đính kèm, mẫu đơn và bản ghi âm dùng trong nội dung.',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    listSearchableFields: ['alt', 'filename', 'caption'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: { read: staffOnly, create: writersOnly, update: approversOnly, delete: administratorsOnly },
  upload: {
    staticDir: env.mediaDir,
    mimeTypes: acceptedTypes,
    imageSizes: pictureSizes,
    adminThumbnail: 'jpeg320',
    focalPoint: true,
    crop: true,
    resizeOptions: originalPicture,
    displayPreview: true,
    pasteURL: false,
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'Mô tả ảnh hoặc tên tệp',
      required: true,
      maxLength: 300,
      admin: { description: 'Nói điều thấy trong ảnh cho người không nhìn được; với tệp thì ghi tên để người dân nhận ra.' },
    },
    { name: 'mimeType', type: 'text', label: 'Loại tệp', admin: { hidden: true, readOnly: true } },
    { name: 'url', type: 'text', label: 'Địa chỉ tệp', admin: outOfLists },
    { name: 'thumbnailURL', type: 'text', label: 'Địa chỉ ảnh nhỏ', admin: outOfLists },
    { name: 'caption', type: 'textarea', label: 'Chú thích', maxLength: 500, admin: { rows: 2 } },
    { name: 'credit', type: 'text', label: 'Tác giả, nguồn ảnh' },
    {
      name: 'durationSeconds',
      type: 'number',
      label: 'Thời lượng (giây)',
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true, condition: (data) => Boolean(data?.['durationSeconds']) },
    },
  ],
  hooks: { ...plainHooks, beforeOperation: [refuseLyingFiles], beforeChange: [readDuration] },
}
