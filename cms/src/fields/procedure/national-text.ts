import type { Field } from 'payload'
import { dayField } from '../dates.ts'
import { webAddressField } from '../web-address.ts'
import { objectionToCode } from './code.ts'
import { standingAmongOthers } from './life.ts'
import { partOptions } from './parts.ts'

const half = { width: '50%' }

const identity: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'code',
        type: 'text',
        label: 'Mã thủ tục',
        required: true,
        index: true,
        admin: { ...half, description: 'Mã trong Cơ sở dữ liệu quốc gia, ví dụ 1.001193. Mã 5.xxxxxx là thủ tục nội bộ, không công khai.' },
        hooks: { beforeDuplicate: [() => null] },
        validate: objectionToCode,
      },
      { name: 'field', type: 'text', label: 'Lĩnh vực', required: true, index: true, admin: half },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'levels',
        type: 'select',
        hasMany: true,
        label: 'Cấp thực hiện',
        required: true,
        defaultValue: ['commune'],
        options: [
          { label: 'Cấp xã', value: 'commune' },
          { label: 'Cấp tỉnh', value: 'province' },
          { label: 'Cấp bộ', value: 'ministry' },
          { label: 'Cơ quan khác', value: 'other' },
        ],
        admin: half,
      },
      { name: 'category', type: 'text', label: 'Loại thủ tục', admin: half },
    ],
  },
  {
    name: 'decision',
    type: 'group',
    label: 'Quyết định công bố',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'number', type: 'text', label: 'Số ký hiệu', admin: half },
          dayField('day', 'Ngày ban hành'),
          { name: 'issuer', type: 'text', label: 'Cơ quan ban hành', admin: half },
        ],
      },
    ],
  },
]

const whoAndWhere: Field[] = [
  {
    name: 'audiences',
    type: 'text',
    hasMany: true,
    label: 'Đối tượng thực hiện',
    admin: { description: 'Gõ từng đối tượng rồi nhấn Enter.' },
  },
  {
    name: 'agencies',
    type: 'group',
    label: 'Cơ quan',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'executing', type: 'textarea', label: 'Cơ quan thực hiện', admin: half },
          { name: 'competent', type: 'textarea', label: 'Cơ quan có thẩm quyền', admin: half },
          { name: 'authorised', type: 'textarea', label: 'Cơ quan được ủy quyền', admin: half },
          { name: 'coordinating', type: 'textarea', label: 'Cơ quan phối hợp', admin: half },
        ],
      },
    ],
  },
  {
    name: 'receivingAddress',
    type: 'textarea',
    label: 'Địa chỉ tiếp nhận theo văn bản quốc gia',
    admin: { description: 'Nơi nộp cụ thể tại phường ghi ở thẻ “Phần của phường”.' },
  },
]

const standing: Field[] = [
  {
    name: 'lifecycle',
    type: 'select',
    label: 'Tình trạng',
    required: true,
    defaultValue: 'new',
    options: [
      { label: 'Mới ban hành', value: 'new' },
      { label: 'Sửa đổi, bổ sung', value: 'amended' },
      { label: 'Thay thế', value: 'replacing' },
      { label: 'Bãi bỏ', value: 'abolished' },
    ],
  },
  { type: 'row', fields: [dayField('effectiveFrom', 'Có hiệu lực từ ngày'), dayField('effectiveUntil', 'Có hiệu lực đến hết ngày')] },
  ...standingAmongOthers,
  {
    name: 'notApplicable',
    type: 'select',
    hasMany: true,
    label: 'Phần không áp dụng',
    options: partOptions,
    admin: { description: 'Phần bắt buộc mà thủ tục này không có; trang ghi “Không áp dụng”.' },
  },
  {
    name: 'notInSource',
    type: 'select',
    hasMany: true,
    label: 'Phần nguồn quốc gia không nêu',
    options: partOptions,
    admin: { description: 'Cơ sở dữ liệu quốc gia chưa có thông tin về các phần này; trang không hiện mục đó.' },
  },
  {
    name: 'source',
    type: 'group',
    label: 'Nguồn',
    fields: [
      webAddressField('url', 'Địa chỉ trên Cổng dịch vụ công quốc gia', 'Trang của thủ tục trong Cơ sở dữ liệu quốc gia.'),
      dayField('comparedDay', 'Ngày đối chiếu', { admin: { description: 'Lần gần nhất so với Cơ sở dữ liệu quốc gia.' } }),
    ],
  },
]

/** Names, agencies and standing of a procedure, as the national database has them. */
export const nationalIdentity: Field[] = [...identity, ...whoAndWhere]

/** Whether the procedure is in force, what it lacks and where the text is from. */
export const nationalStanding: Field[] = standing
