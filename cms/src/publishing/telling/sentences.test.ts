import { expect, test } from 'vitest'
import { sentenceByTime, sentenceOf, type Outcome } from './sentences.ts'

const switchedAt = new Date('2026-11-23T03:02:31.000Z')
const article: Outcome = { event: 'published', onSite: true, visibleFrom: null, switchedAt, tookMs: 412, proven: true }

const rows: { outcome: Partial<Outcome>; sentence: string }[] = [
  { outcome: {}, sentence: 'Đã lên trang lúc 10:02:31 ngày 23/11/2026 (0,4 giây)' },
  { outcome: { event: 'withdrawn', onSite: false }, sentence: 'Đã gỡ khỏi trang lúc 10:02:31 ngày 23/11/2026 (0,4 giây)' },
  { outcome: { event: 'changed', onSite: null }, sentence: 'Đã cập nhật trang lúc 10:02:31 ngày 23/11/2026 (0,4 giây)' },
  {
    outcome: { onSite: false, visibleFrom: '2026-11-24T23:00:00.000Z' },
    sentence: 'Đã duyệt; sẽ tự lên trang lúc 06:00:00 ngày 25/11/2026',
  },
  { outcome: { visibleFrom: '2026-11-01T00:00:00.000Z' }, sentence: 'Đã lên trang lúc 10:02:31 ngày 23/11/2026 (0,4 giây)' },
  {
    outcome: { proven: false },
    sentence:
      'Đã lên trang lúc 10:02:31 ngày 23/11/2026, nhưng máy chủ trang công khai chưa trả về nội dung mới; hãy báo quản trị nếu trang vẫn chưa đổi.',
  },
]

test.each(rows)('$sentence', ({ outcome, sentence }) => {
  expect(sentenceOf({ ...article, ...outcome })).toBe(sentence)
})

test('what time alone has done is said to be by schedule', () => {
  expect(sentenceByTime('on-site', switchedAt)).toBe('Đã lên trang lúc 10:02:31 ngày 23/11/2026 theo lịch đã duyệt')
  expect(sentenceByTime('off-site', switchedAt)).toBe('Đã gỡ khỏi trang lúc 10:02:31 ngày 23/11/2026 theo lịch đã duyệt')
  expect(sentenceByTime('in-force', switchedAt)).toBe('Đã thay quy định trước trên trang lúc 10:02:31 ngày 23/11/2026 theo lịch đã duyệt')
})
