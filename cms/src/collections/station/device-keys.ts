import type { CollectionConfig } from 'payload'
import { administratorsOnly, nobody, nobodyField } from '../../access/rules.ts'
import { issueEndpoint } from '../../broadcast/station-feed/issue-endpoint.ts'
import { dayField, stampField } from '../../fields/dates.ts'

/** Keys for loudspeakers and calendars that fetch the schedule by machine. Only a digest of each is stored. */
export const deviceKeys: CollectionConfig = {
  slug: 'device-keys',
  labels: { singular: 'Khóa cho thiết bị', plural: 'Khóa cho thiết bị' },
  admin: {
    group: 'Phát thanh',
    hideAPIURL: true,
    useAsTitle: 'name',
    description: 'Mỗi thiết bị hoặc lịch điện tử một khóa, để lấy lịch phát thanh bằng máy. Khóa chỉ hiện một lần lúc tạo.',
    defaultColumns: ['name', 'hint', 'revoked', 'lastUsedAt'],
    hidden: ({ user }) => user?.role !== 'administrator',
  },
  disableDuplicate: true,
  access: { read: administratorsOnly, create: administratorsOnly, update: administratorsOnly, delete: nobody },
  endpoints: [issueEndpoint],
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Thiết bị hoặc nơi dùng',
      required: true,
      maxLength: 120,
      admin: { placeholder: 'Cụm loa IP tổ dân phố 5' },
    },
    dayField('validUntil', 'Dùng đến hết ngày', { admin: { description: 'Để trống: không hết hạn.' } }),
    {
      name: 'revoked',
      type: 'checkbox',
      label: 'Thu hồi',
      defaultValue: false,
      admin: { description: 'Đánh dấu rồi lưu: thiết bị không lấy được lịch nữa.' },
    },
    { name: 'issue', type: 'ui', admin: { components: { Field: '/src/admin/schedule/issue-key.tsx#IssueKey' } } },
    {
      name: 'hint',
      type: 'text',
      label: 'Bốn ký tự cuối',
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'digest',
      type: 'text',
      label: 'Dấu vân tay của khóa',
      access: { read: nobodyField, create: nobodyField, update: nobodyField },
      admin: { hidden: true },
    },
    {
      ...stampField('lastUsedAt', 'Dùng gần nhất lúc'),
      admin: { readOnly: true, position: 'sidebar', date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
    },
  ],
}
