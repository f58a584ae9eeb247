import { weekdayNames, weekdays } from '@ward/shared/text/calendar-day'
import type { Field } from 'payload'

const half = { width: '50%' }
const third = { width: '33%' }

const isTimeOfDay = (value: unknown): true | string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? true : 'Giờ phát phải có dạng 05:00 hoặc 17:30.'

const measures: Field = {
  type: 'row',
  fields: [
    {
      name: 'readingPace',
      type: 'number',
      label: 'Tốc độ đọc (tiếng một phút)',
      required: true,
      defaultValue: 170,
      min: 160,
      max: 180,
      admin: { ...half, step: 5, description: 'Loa ngoài trời nên đọc từ 160 đến 180 tiếng một phút.' },
    },
    {
      name: 'sessionMinutes',
      type: 'number',
      label: 'Thời lượng một buổi (phút)',
      required: true,
      defaultValue: 15,
      min: 1,
      max: 120,
      admin: { ...half, description: 'Bài hoặc lịch dài hơn sẽ được nhắc.' },
    },
  ],
}

const days: Field = {
  name: 'days',
  type: 'select',
  hasMany: true,
  label: 'Ngày phát trong tuần',
  required: true,
  defaultValue: ['mon', 'tue', 'wed', 'thu', 'fri'],
  options: weekdays.map((value) => ({ value, label: weekdayNames[value] })),
  admin: { description: 'Lịch phát thanh dùng những ngày này khi không chọn ngày riêng.' },
}

const sessions: Field = {
  name: 'sessions',
  type: 'array',
  label: 'Buổi phát thanh',
  labels: { singular: 'Buổi', plural: 'Buổi' },
  defaultValue: [
    { id: 'sang', name: 'Buổi sáng', time: '05:00' },
    { id: 'chieu', name: 'Buổi chiều', time: '17:00' },
  ],
  admin: { description: 'Lịch phát và sổ theo dõi ghi theo buổi: buổi đã có lịch thì không xóa, chỉ đánh dấu thôi dùng.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: 'Tên buổi', required: true, admin: third },
        {
          name: 'time',
          type: 'text',
          label: 'Giờ phát',
          required: true,
          admin: { ...third, placeholder: '05:00' },
          validate: isTimeOfDay,
        },
        { name: 'retired', type: 'checkbox', label: 'Thôi dùng', defaultValue: false, admin: { width: '34%' } },
      ],
    },
  ],
}

const clusters: Field = {
  name: 'clusters',
  type: 'array',
  label: 'Cụm loa',
  labels: { singular: 'Cụm loa', plural: 'Cụm loa' },
  admin: { description: 'Các loa bật tắt cùng nhau, theo địa bàn. Cụm đã có lịch thì không xóa, chỉ đánh dấu thôi dùng.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: 'Tên cụm', required: true, admin: third },
        { name: 'area', type: 'text', label: 'Địa bàn', admin: { ...third, placeholder: 'Tổ dân phố 1, 2, 3' } },
        { name: 'retired', type: 'checkbox', label: 'Thôi dùng', defaultValue: false, admin: { width: '34%' } },
      ],
    },
  ],
}

/** The station: what it is called, how it begins and ends, how fast it reads, and when it is on air. Ids of sessions and clusters never change: schedule and log name them. */
export const stationFields: Field[] = [
  {
    name: 'station',
    type: 'group',
    label: 'Đài Truyền thanh phường',
    fields: [
      { name: 'name', type: 'text', label: 'Tên đài', required: true },
      { name: 'opening', type: 'textarea', label: 'Lời mở đầu', required: true },
      { name: 'closing', type: 'textarea', label: 'Lời kết thúc', required: true },
      measures,
      days,
      sessions,
      clusters,
    ],
  },
]
