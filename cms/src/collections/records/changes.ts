import { contentKinds } from '@ward/shared/contract/content'
import type { CollectionConfig } from 'payload'
import { nobody, staffOnly } from '../../access/rules.ts'

const kindLabels: Record<(typeof contentKinds)[number] | 'ward', string> = {
  articles: 'Bài viết',
  procedures: 'Thủ tục',
  'broadcast-scripts': 'Bài phát thanh',
  commendations: 'Gương điển hình',
  documents: 'Văn bản',
  'answered-questions': 'Hỏi đáp',
  topics: 'Chủ đề',
  'life-events': 'Sự kiện cuộc đời',
  media: 'Ảnh, tệp',
  'broadcast-schedule': 'Lịch phát thanh',
  'register-entries': 'Danh mục thủ tục',
  synonyms: 'Từ đồng nghĩa',
  referrals: 'Không thuộc thẩm quyền',
  ward: 'Thông tin phường',
}

export const changes: CollectionConfig = {
  slug: 'changes',
  labels: { singular: 'Thay đổi', plural: 'Nhật ký lên trang' },
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'documentTitle',
    description: 'Mỗi lần nội dung công khai thay đổi là một dòng; hệ thống tự ghi.',
    defaultColumns: ['documentTitle', 'event', 'state', 'outcome', 'createdAt'],
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  disableDuplicate: true,
  access: { read: staffOnly, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'documentTitle', type: 'text', label: 'Nội dung', required: true },
    {
      name: 'kind',
      type: 'select',
      label: 'Loại',
      required: true,
      options: [...contentKinds, 'ward' as const].map((value) => ({ label: kindLabels[value], value })),
    },
    { name: 'documentId', type: 'number', label: 'Mã nội dung', index: true },
    {
      name: 'event',
      type: 'select',
      label: 'Việc',
      required: true,
      options: [
        { label: 'Xuất bản', value: 'published' },
        { label: 'Sửa', value: 'changed' },
        { label: 'Gỡ khỏi trang', value: 'withdrawn' },
        { label: 'Xóa', value: 'deleted' },
        { label: 'Dựng lại toàn bộ trang', value: 'rebuild' },
      ],
    },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Người làm' },
    {
      name: 'state',
      type: 'select',
      label: 'Tình trạng',
      required: true,
      index: true,
      defaultValue: 'waiting',
      options: [
        { label: 'Đang chờ lên trang', value: 'waiting' },
        { label: 'Đã lên trang', value: 'released' },
        { label: 'Chưa lên trang được', value: 'refused' },
      ],
    },
    { name: 'release', type: 'number', label: 'Bản phát hành', index: true },
    { name: 'outcome', type: 'text', label: 'Kết quả' },
    {
      name: 'settledAt',
      type: 'date',
      label: 'Xong lúc',
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm:ss' } },
    },
  ],
}
