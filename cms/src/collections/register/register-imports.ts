import type { CollectionConfig } from 'payload'
import { forThoseWhoRunTheSite } from '../../access/menus.ts'
import { nobody, staffOnly } from '../../access/rules.ts'
import { dayField } from '../../fields/dates.ts'

/** Every list taken into the register: which file, by whom, what it changed. Only the system writes it. */
export const registerImports: CollectionConfig = {
  slug: 'register-imports',
  labels: { singular: 'Lần nhập danh mục', plural: 'Các lần nhập danh mục' },
  admin: {
    group: 'Nhập và đối chiếu',
    hideAPIURL: true,
    ...forThoseWhoRunTheSite,
    useAsTitle: 'fileName',
    description: 'Mỗi lần nhập danh mục thủ tục là một dòng; hệ thống tự ghi. Muốn nhập, mở mục “Độ phủ thủ tục”.',
    defaultColumns: ['fileName', 'listName', 'listDay', 'by', 'createdAt'],
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  disableDuplicate: true,
  access: { read: staffOnly, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'fileName', type: 'text', label: 'Tệp', required: true },
    { name: 'digest', type: 'text', label: 'Mã SHA-256 của tệp', required: true },
    { name: 'listName', type: 'text', label: 'Tên danh mục', required: true },
    dayField('listDay', 'Ngày của danh mục', { required: true }),
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Người nhập' },
    { name: 'outcome', type: 'textarea', label: 'Kết quả', required: true, admin: { rows: 6 } },
    { name: 'badRows', type: 'textarea', label: 'Các dòng không nhập được', admin: { rows: 10 } },
  ],
}
