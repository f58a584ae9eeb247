import type { CollectionConfig, Field } from 'payload'
import { forThoseWhoRunTheSite } from '../../access/menus.ts'
import { administratorsOnly, approversOnly, staffOnly } from '../../access/rules.ts'
import { dayField } from '../../fields/dates.ts'
import { objectionToRegisterCode } from '../../register/entry/objection-to-code.ts'
import { keepHandmadeDecisions } from '../../register/entry/handmade-decisions.ts'
import { responsibilityOptions, stateOptions } from '../../register/entry/words.ts'
import { registerEndpoints } from '../../register/endpoints.ts'
import { plainHooks } from '../../saving/document-hooks.ts'

const half = { width: '50%' }

const decisions: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'responsibility',
        type: 'select',
        label: 'Ai thực hiện',
        required: true,
        index: true,
        defaultValue: 'unclear',
        options: responsibilityOptions,
        admin: { ...half, description: 'Khi nhập danh mục, hệ thống nhận biết theo cơ quan thực hiện; cán bộ chọn lại được.' },
      },
      {
        name: 'state',
        type: 'select',
        label: 'Tình trạng',
        required: true,
        index: true,
        defaultValue: 'listed',
        options: stateOptions,
        admin: half,
      },
    ],
  },
  {
    name: 'decidedByHand',
    type: 'checkbox',
    label: 'Phường tự xác định ai thực hiện',
    defaultValue: false,
    admin: { description: 'Đánh dấu thì lần nhập danh mục sau giữ nguyên lựa chọn này. Tự đánh dấu khi cán bộ chọn lại.' },
  },
]

const fromTheList: Field[] = [
  { name: 'executing', type: 'textarea', label: 'Cơ quan thực hiện', admin: { description: 'Như danh mục ghi, mỗi cơ quan một dòng.' } },
  {
    type: 'row',
    fields: [
      { name: 'issuer', type: 'text', label: 'Cơ quan ban hành', index: true, admin: half },
      { name: 'decision', type: 'text', label: 'Quyết định công bố', admin: half },
    ],
  },
  { name: 'levels', type: 'text', label: 'Cấp thực hiện' },
  {
    name: 'source',
    type: 'group',
    label: 'Danh mục nguồn',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', label: 'Tên danh mục', required: true, admin: half },
          dayField('day', 'Ngày của danh mục', { required: true }),
        ],
      },
    ],
  },
]

/** The register: every procedure the official lists name, and which of them the ward carries out. */
export const registerEntries: CollectionConfig = {
  slug: 'register-entries',
  labels: { singular: 'Thủ tục trong danh mục', plural: 'Danh mục thủ tục của phường' },
  admin: {
    group: 'Danh mục',
    hideAPIURL: true,
    ...forThoseWhoRunTheSite,
    useAsTitle: 'name',
    description: 'Các thủ tục mà danh mục chính thức nêu. Trang “Công khai thủ tục hành chính” tính tỷ lệ theo danh mục này.',
    defaultColumns: ['code', 'name', 'field', 'responsibility', 'state'],
    listSearchableFields: ['name', 'code', 'field'],
    components: { beforeListTable: ['/src/admin/coverage/register-note.tsx#RegisterNote'] },
  },
  defaultSort: 'field',
  disableDuplicate: true,
  lockDocuments: false,
  access: { read: staffOnly, create: approversOnly, update: approversOnly, delete: administratorsOnly },
  endpoints: registerEndpoints,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          label: 'Mã thủ tục',
          required: true,
          unique: true,
          index: true,
          admin: { ...half, description: 'Tám ký tự đầu của mã, ví dụ 1.001193.' },
          validate: objectionToRegisterCode,
        },
        { name: 'field', type: 'text', label: 'Lĩnh vực', required: true, index: true, admin: half },
      ],
    },
    { name: 'name', type: 'textarea', label: 'Tên thủ tục', required: true, admin: { rows: 2 } },
    ...decisions,
    ...fromTheList,
  ],
  hooks: { ...plainHooks, beforeChange: [keepHandmadeDecisions] },
}
