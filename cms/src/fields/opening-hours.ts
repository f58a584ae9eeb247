import { weekdayNames, weekdays } from '@ward/shared/text/calendar-day'
import type { ArrayField, Validate } from 'payload'
import { z } from 'zod'
import { dayField } from './dates.ts'

const third = { width: '33%' }

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/

const isTimeOfDay = (value: unknown): true | string =>
  typeof value === 'string' && timeOfDay.test(value) ? true : 'Giờ phải có dạng 07:30 hoặc 13:30.'

const row = z.object({ from: z.string() }).partial()

/** Times of day sort as text; of a beginning that is none its own field says so. */
const afterTheBeginning: Validate = (value, { siblingData }) => {
  const format = isTimeOfDay(value)
  if (format !== true) return format
  const { from } = row.parse(siblingData)
  return isTimeOfDay(from) !== true || String(value) > String(from) ? true : 'Giờ đóng cửa phải sau giờ mở cửa.'
}

/** When a counter is open, as people and the page's script read it. */
export function openingTimesField(): ArrayField {
  return {
    name: 'openingTimes',
    type: 'array',
    label: 'Giờ tiếp nhận hồ sơ',
    labels: { singular: 'Buổi làm việc', plural: 'Buổi làm việc' },
    admin: { description: 'Mỗi dòng một buổi, ví dụ thứ Hai đến thứ Sáu từ 07:30 đến 11:30. Trang dựa vào đây để báo “đang mở cửa”.' },
    fields: [
      {
        name: 'days',
        type: 'select',
        hasMany: true,
        label: 'Các ngày',
        required: true,
        options: weekdays.map((value) => ({ value, label: weekdayNames[value] })),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'from',
            type: 'text',
            label: 'Mở cửa lúc',
            required: true,
            admin: { ...third, placeholder: '07:30' },
            validate: isTimeOfDay,
          },
          {
            name: 'until',
            type: 'text',
            label: 'Đóng cửa lúc',
            required: true,
            admin: { ...third, placeholder: '11:30' },
            validate: afterTheBeginning,
          },
        ],
      },
    ],
  }
}

const lastDay: Validate = (value, { siblingData }) => {
  const { from } = row.parse(siblingData)
  if (!value) return 'Hãy chọn ngày nghỉ cuối cùng.'
  return from === undefined || Date.parse(String(value)) >= Date.parse(from) ? true : 'Ngày cuối không được trước ngày đầu.'
}

/** Holidays and other days on which a counter stays closed. */
export function closuresField(): ArrayField {
  return {
    name: 'closures',
    type: 'array',
    label: 'Ngày nghỉ',
    labels: { singular: 'Đợt nghỉ', plural: 'Đợt nghỉ' },
    admin: { description: 'Lễ, Tết và ngày nghỉ khác, để trang không báo nhầm là đang mở cửa.' },
    fields: [
      {
        type: 'row',
        fields: [dayField('from', 'Từ ngày', { required: true }), dayField('until', 'Đến hết ngày', { required: true, validate: lastDay })],
      },
      { name: 'reason', type: 'text', label: 'Lý do nghỉ', required: true, maxLength: 120 },
    ],
  }
}
