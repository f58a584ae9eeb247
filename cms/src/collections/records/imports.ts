import type { CollectionConfig, NumberField, UIField } from 'payload'
import { forThoseWhoRunTheSite } from '../../access/menus.ts'
import { nobody, staffOnly } from '../../access/rules.ts'
import { importEndpoints } from '../../import/endpoints/import-endpoints.ts'
import { importFormatLabels, importStateLabels, outcomeLabels } from '../../import/running/labels.ts'

const optionsOf = <Value extends string>(labels: Record<Value, string>) => {
  const values = Object.keys(labels).filter((key): key is Value => key in labels)
  return values.map((value) => ({ label: labels[value], value }))
}

/** In lists and for machines; the form shows them as one report. */
const notInForm = { condition: () => false }

const countFields: NumberField[] = Object.entries(outcomeLabels).map(([name, label]) => ({
  name,
  type: 'number',
  label,
  defaultValue: 0,
  required: true,
  admin: notInForm,
}))

const reportField: UIField = {
  name: 'findings',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/src/admin/import/record/import-record-field.tsx#ImportRecordField' } },
}

/** Every import of procedures: which file, by whom, what became of it. Only the system writes it. */
export const imports: CollectionConfig = {
  slug: 'imports',
  labels: { singular: 'Lần nhập thủ tục', plural: 'Các lần nhập thủ tục' },
  admin: {
    group: 'Nhập và đối chiếu',
    useAsTitle: 'fileName',
    description: 'Mỗi lần nhập là một dòng; hệ thống tự ghi. Muốn nhập, mở mục “Nhập thủ tục”.',
    defaultColumns: ['fileName', 'state', 'created', 'differing', 'by', 'createdAt'],
    hideAPIURL: true,
    ...forThoseWhoRunTheSite,
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  disableDuplicate: true,
  access: { read: staffOnly, create: nobody, update: nobody, delete: nobody },
  endpoints: importEndpoints,
  fields: [
    { name: 'fileName', type: 'text', label: 'Tệp', required: true, admin: notInForm },
    reportField,
    { name: 'state', type: 'select', label: 'Kết quả', required: true, options: optionsOf(importStateLabels), admin: notInForm },
    { name: 'formats', type: 'select', hasMany: true, label: 'Dạng tệp', options: optionsOf(importFormatLabels), admin: notInForm },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Người nhập', admin: { position: 'sidebar' } },
    { name: 'comparedDay', type: 'text', label: 'Ngày đối chiếu', admin: { hidden: true } },
    { name: 'digest', type: 'text', label: 'Mã SHA-256 của tệp', required: true, index: true, admin: notInForm },
    ...countFields,
    { name: 'report', type: 'json', label: 'Báo cáo theo dòng', admin: { hidden: true } },
  ],
}
