import type { Field, GlobalConfig } from 'payload'
import { administratorsOnly, anybody } from '../access/rules.ts'
import { keepStationParts } from '../broadcast/schedule/rules/keep-station-parts.ts'
import { baseAddressField } from '../fields/base-address.ts'
import { momentField } from '../fields/dates.ts'
import { closuresField, openingTimesField } from '../fields/opening-hours.ts'
import { publicationField } from '../fields/publication.ts'
import { webAddressField } from '../fields/web-address.ts'
import { wardHooks } from '../publishing/asking/ask-for-release.ts'
import { wardPublicationEndpoint } from '../publishing/telling/publication-status.ts'
import { cleanGlobal } from '../saving/clean-content.ts'
import { wholeOutage } from '../saving/whole-outage.ts'
import { stationFields } from './station.ts'

const half = { width: '50%' }

const authority: Field[] = [
  {
    name: 'authority',
    type: 'text',
    label: 'Tên cơ quan',
    required: true,
    admin: { description: 'Ví dụ: Ủy ban nhân dân phường Trúc Lâm.' },
  },
  {
    type: 'row',
    fields: [
      { name: 'name', type: 'text', label: 'Tên phường', required: true, admin: half },
      { name: 'province', type: 'text', label: 'Tỉnh', required: true, admin: half },
      { name: 'administrativeCode', type: 'text', label: 'Mã đơn vị hành chính', required: true, admin: half },
    ],
  },
  {
    name: 'formerUnits',
    type: 'text',
    hasMany: true,
    label: 'Đơn vị cũ hợp thành phường',
    admin: { description: 'Người dân còn tìm theo tên cũ. Gõ từng tên rồi nhấn Enter.' },
  },
  { name: 'introduction', type: 'textarea', label: 'Giới thiệu', admin: { rows: 8 } },
]

const siteFields: Field[] = [
  { name: 'siteTitle', type: 'text', label: 'Tên trang', required: true },
  { name: 'siteDescription', type: 'textarea', label: 'Mô tả trang', required: true, admin: { rows: 2 } },
  baseAddressField(),
  { name: 'licence', type: 'text', label: 'Giấy phép', admin: { description: 'Số giấy phép thiết lập trang, nếu có.' } },
]

const contact: Field[] = [
  { name: 'address', type: 'text', label: 'Địa chỉ trụ sở', required: true },
  {
    name: 'phones',
    type: 'array',
    label: 'Điện thoại',
    labels: { singular: 'Số điện thoại', plural: 'Số điện thoại' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', label: 'Tên gọi', required: true, admin: half },
          { name: 'number', type: 'text', label: 'Số', required: true, admin: half },
        ],
      },
    ],
  },
  { name: 'email', type: 'email', label: 'Thư điện tử' },
  {
    name: 'responsiblePerson',
    type: 'group',
    label: 'Người chịu trách nhiệm nội dung',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', label: 'Họ và tên', admin: half },
          { name: 'position', type: 'text', label: 'Chức vụ', admin: half },
        ],
      },
    ],
  },
  {
    name: 'officialChannels',
    type: 'array',
    label: 'Kênh chính thức',
    labels: { singular: 'Kênh', plural: 'Kênh' },
    admin: { description: 'Để người dân phân biệt với trang giả mạo.' },
    fields: [
      { name: 'name', type: 'text', label: 'Tên kênh', required: true },
      webAddressField('url', 'Địa chỉ', 'Địa chỉ đầy đủ của kênh.', { required: true }),
      { name: 'note', type: 'text', label: 'Ghi chú' },
    ],
  },
  { name: 'feedbackGuide', type: 'textarea', label: 'Cách gửi phản ánh, kiến nghị', admin: { rows: 6 } },
]

const units: Field[] = [
  {
    name: 'oneStopCentre',
    type: 'group',
    label: 'Trung tâm Phục vụ hành chính công phường',
    fields: [
      { name: 'name', type: 'text', label: 'Tên', required: true },
      { name: 'formerName', type: 'text', label: 'Tên cũ', admin: { description: 'Dùng để tìm kiếm.' } },
      { name: 'address', type: 'text', label: 'Địa chỉ' },
      openingTimesField(),
      closuresField(),
      {
        name: 'hours',
        type: 'textarea',
        label: 'Giờ làm việc (bằng lời)',
        admin: { rows: 2, description: 'Chỉ điền khi bảng giờ ở trên chưa nói hết; khi có, trang hiện lời này thay cho bảng giờ.' },
      },
      { name: 'phone', type: 'text', label: 'Điện thoại' },
    ],
  },
  {
    name: 'serviceCentre',
    type: 'text',
    label: 'Đơn vị viết tin, bài',
    required: true,
    admin: { description: 'Ví dụ: Trung tâm cung ứng dịch vụ công phường.' },
  },
]

const outage: Field[] = [
  {
    name: 'outage',
    type: 'group',
    label: 'Thông báo tạm ngừng phục vụ',
    admin: { description: 'Báo trước ít nhất 7 ngày làm việc. Để trống nội dung nếu không có.' },
    fields: [
      { name: 'message', type: 'textarea', label: 'Nội dung thông báo', admin: { rows: 2 } },
      momentField('shownFrom', 'Hiện thông báo từ lúc'),
      momentField('from', 'Ngừng từ lúc'),
      momentField('until', 'Đến lúc'),
    ],
  },
]

/** Names, contact, counter, station and the site's own address; every page draws on it. */
export const ward: GlobalConfig = {
  slug: 'ward',
  label: 'Thông tin phường',
  admin: { group: 'Danh mục', hideAPIURL: true, description: 'Hiện ở đầu trang, chân trang và trang giới thiệu.' },
  access: { read: anybody, update: administratorsOnly },
  endpoints: [wardPublicationEndpoint],
  fields: [
    publicationField(),
    {
      type: 'tabs',
      tabs: [
        { label: 'Cơ quan', fields: authority },
        { label: 'Trang', fields: siteFields },
        { label: 'Liên hệ', fields: contact },
        { label: 'Một cửa, viết bài', fields: units },
        { label: 'Truyền thanh', fields: stationFields },
        { label: 'Tạm ngừng', fields: outage },
      ],
    },
  ],
  hooks: { beforeValidate: [cleanGlobal], beforeChange: [wholeOutage, keepStationParts], ...wardHooks },
}
