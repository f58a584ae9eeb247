import type { CollectionConfig } from 'payload'
import { forThoseWhoRunTheSite } from '../../access/menus.ts'
import { approversOnly, nobody, staffOnly } from '../../access/rules.ts'

export const searchMisses: CollectionConfig = {
  slug: 'search-misses',
  dbName: 'search_misses',
  labels: { singular: 'Câu hỏi không tìm thấy', plural: 'Không tìm thấy' },
  admin: {
    group: 'Tìm kiếm',
    hideAPIURL: true,
    ...forThoseWhoRunTheSite,
    useAsTitle: 'text',
    description:
      'Người dân đã tìm mà trang chưa trả lời được. Hãy thêm vào “Từ đồng nghĩa” hoặc “Không thuộc thẩm quyền”, rồi xóa dòng này. Không ghi ai hỏi.',
    defaultColumns: ['text', 'count', 'lastDay'],
    pagination: { defaultLimit: 50 },
  },
  defaultSort: '-count',
  lockDocuments: false,
  disableDuplicate: true,
  access: { read: staffOnly, create: nobody, update: nobody, delete: approversOnly },
  fields: [
    { name: 'text', type: 'text', label: 'Câu hỏi (không dấu)', required: true, unique: true, maxLength: 60 },
    { name: 'count', type: 'number', label: 'Số lần', required: true, min: 1, index: true },
    { name: 'lastDay', type: 'text', label: 'Lần cuối (ngày)', required: true, index: true },
  ],
}
