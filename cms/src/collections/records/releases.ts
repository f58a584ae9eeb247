import type { CollectionConfig } from 'payload'
import { forThoseWhoRunTheSite } from '../../access/menus.ts'
import { nobody, staffOnly } from '../../access/rules.ts'

const toTheSecond = { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm:ss' } } as const

export const releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: 'Bản phát hành', plural: 'Bản phát hành' },
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'number',
    description: 'Mỗi bản phát hành là toàn bộ trang tại một thời điểm; hệ thống tự tạo.',
    defaultColumns: ['number', 'state', 'outcome', 'switchedAt', 'pagesRendered'],
    hideAPIURL: true,
    ...forThoseWhoRunTheSite,
  },
  defaultSort: '-number',
  lockDocuments: false,
  disableDuplicate: true,
  access: { read: staffOnly, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'number', type: 'number', label: 'Số', required: true, unique: true, index: true },
    {
      name: 'state',
      type: 'select',
      label: 'Tình trạng',
      required: true,
      index: true,
      options: [
        { label: 'Đang hiển thị', value: 'live' },
        { label: 'Đã có bản mới hơn', value: 'superseded' },
        { label: 'Đã quay lui', value: 'rolled-back' },
        { label: 'Không thành công', value: 'failed' },
      ],
    },
    { name: 'outcome', type: 'text', label: 'Kết quả' },
    { name: 'reason', type: 'text', label: 'Lý do' },
    { name: 'madeAt', type: 'date', label: 'Nội dung lúc', admin: toTheSecond },
    { name: 'switchedAt', type: 'date', label: 'Lên trang lúc', admin: toTheSecond },
    {
      type: 'row',
      fields: [
        { name: 'pagesRendered', type: 'number', label: 'Trang dựng lại' },
        { name: 'pagesTotal', type: 'number', label: 'Tổng số trang' },
        { name: 'pagesRemoved', type: 'number', label: 'Trang đã gỡ' },
      ],
    },
    { name: 'durationMs', type: 'number', label: 'Thời gian (mili giây)' },
    { name: 'stopsMs', type: 'json', label: 'Thời gian từng bước (mili giây)' },
  ],
}
