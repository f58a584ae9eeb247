import { documentKinds } from '@ward/shared/contract/content'
import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/rules.ts'

/** Every address a document has or had; only the publishing code reads and writes it. */
export const addresses: CollectionConfig = {
  slug: 'addresses',
  labels: { singular: 'Địa chỉ', plural: 'Địa chỉ' },
  admin: { hidden: true },
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'kind', type: 'select', label: 'Loại', required: true, options: [...documentKinds] },
    { name: 'slug', type: 'text', label: 'Đường dẫn', required: true },
    { name: 'documentId', type: 'number', label: 'Mã nội dung', required: true, index: true },
    { name: 'since', type: 'date', label: 'Từ lúc', required: true },
  ],
  indexes: [{ fields: ['kind', 'slug'], unique: true }],
}
