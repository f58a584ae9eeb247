import { expect, test } from 'vitest'
import { openingStateAt } from './opening-state.ts'

const times = '123456 07:30-11:30, 12345 13:30-17:00'
const closures = '2027-01-01 2027-01-03 Tết Dương lịch\n2027-02-05 2027-02-11 Tết Nguyên đán'

const moments = [
  { when: 'on a morning', now: '2026-11-23T01:00:00Z', isOpen: true, words: 'Đang mở cửa, đến 11:30' },
  { when: 'in the minute it opens', now: '2026-11-23T00:30:00Z', isOpen: true, words: 'Đang mở cửa, đến 11:30' },
  { when: 'in the minute it closes', now: '2026-11-23T04:30:00Z', isOpen: false, words: 'Đang đóng cửa, mở lại lúc 13:30 hôm nay' },
  { when: 'before the day begins', now: '2026-11-22T22:00:00Z', isOpen: false, words: 'Đang đóng cửa, mở lại lúc 7:30 hôm nay' },
  { when: 'in the evening', now: '2026-11-23T12:00:00Z', isOpen: false, words: 'Đang đóng cửa, mở lại lúc 7:30 ngày mai' },
  { when: 'on Saturday afternoon', now: '2026-11-28T08:00:00Z', isOpen: false, words: 'Đang đóng cửa, mở lại lúc 7:30 thứ Hai' },
  { when: 'on Saturday morning', now: '2026-11-28T02:00:00Z', isOpen: true, words: 'Đang mở cửa, đến 11:30' },
  { when: 'on a holiday', now: '2027-01-01T02:00:00Z', isOpen: false, words: 'Hôm nay nghỉ (Tết Dương lịch), mở lại lúc 7:30 thứ Hai' },
  {
    when: 'on the first day of a long holiday',
    now: '2027-02-05T02:00:00Z',
    isOpen: false,
    words: 'Hôm nay nghỉ (Tết Nguyên đán), mở lại lúc 7:30 thứ Sáu ngày 12/2',
  },
  {
    when: 'when it is Sunday here and Saturday in London',
    now: '2026-11-28T20:00:00Z',
    isOpen: false,
    words: 'Đang đóng cửa, mở lại lúc 7:30 ngày mai',
  },
]

test.each(moments)('$when it says “$words”', ({ now, isOpen, words }) => {
  expect(openingStateAt(new Date(now), times, closures)).toEqual({ isOpen, words })
})

test('times that cannot be read say nothing', () => {
  expect(openingStateAt(new Date('2026-11-23T01:00:00Z'), 'sáng chiều', '')).toBeNull()
})

test('a counter that is always on holiday names no hour', () => {
  expect(openingStateAt(new Date('2026-11-23T01:00:00Z'), times, '2026-01-01 2027-12-31 Sửa trụ sở')).toEqual({
    isOpen: false,
    words: 'Hôm nay nghỉ (Sửa trụ sở)',
  })
})
