import type { CollectionConfig, UIField } from 'payload'
import { forThoseWhoRunTheSite } from '../../access/menus.ts'
import { nobody, staffOnly } from '../../access/rules.ts'
import { differenceEndpoints } from '../../import/endpoints/difference-endpoints.ts'
import { differenceStateLabels } from '../../import/running/labels.ts'

const differenceField: UIField = {
  name: 'difference',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/src/admin/import/difference/difference-field.tsx#DifferenceField' } },
}

/** A stored procedure whose national text differs from an imported one, section by section, and what an editor decided. Only the system writes it. */
export const importDifferences: CollectionConfig = {
  slug: 'import-differences',
  labels: { singular: 'Khác biệt', plural: 'Khác biệt với nguồn quốc gia' },
  admin: {
    group: 'Nhập và đối chiếu',
    useAsTitle: 'title',
    description: 'Thủ tục đang lưu khác với tệp vừa nhập. Mở từng dòng để xem khác ở đâu và nhận hay giữ nguyên.',
    defaultColumns: ['title', 'code', 'state', 'createdAt'],
    listSearchableFields: ['title', 'code'],
    hideAPIURL: true,
    ...forThoseWhoRunTheSite,
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  disableDuplicate: true,
  access: { read: staffOnly, create: nobody, update: nobody, delete: nobody },
  endpoints: differenceEndpoints,
  fields: [
    { name: 'title', type: 'text', label: 'Thủ tục', required: true, admin: { hidden: true } },
    differenceField,
    { name: 'code', type: 'text', label: 'Mã thủ tục', required: true, index: true, admin: { hidden: true } },
    {
      name: 'state',
      type: 'select',
      label: 'Tình trạng',
      required: true,
      index: true,
      defaultValue: 'waiting',
      options: Object.entries(differenceStateLabels).map(([value, label]) => ({ label, value })),
      admin: { condition: () => false },
    },
    {
      name: 'procedure',
      type: 'relationship',
      relationTo: 'procedures',
      label: 'Thủ tục đang lưu',
      index: true,
      admin: { condition: () => false },
    },
    { name: 'import', type: 'relationship', relationTo: 'imports', label: 'Lần nhập', index: true, admin: { position: 'sidebar' } },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users', label: 'Người quyết định', admin: { position: 'sidebar' } },
    { name: 'comparedDay', type: 'text', label: 'Ngày đối chiếu', admin: { hidden: true } },
    { name: 'sections', type: 'json', label: 'Các phần khác nhau', required: true, admin: { hidden: true } },
    { name: 'said', type: 'json', label: 'Văn bản của nguồn', required: true, admin: { hidden: true } },
  ],
}
