import type { BroadcastScript } from '../../src/contract/kinds/broadcast-script.ts'

/** Only what the contract asks for: not planned on air yet. */
export const scriptWithNothingOptional: BroadcastScript = {
  id: 3,
  uid: '00000000-0000-4000-8000-000000000403',
  slug: 'ngay-chuyen-doi-so-quoc-gia',
  title: 'Hưởng ứng Ngày Chuyển đổi số quốc gia 10-10',
  publishedAt: '2026-10-08T02:00:00.000Z',
  changedAt: '2026-10-08T02:00:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  topics: [2],
  summary: 'Mời bà con đến nhà văn hóa phường để được hướng dẫn dịch vụ công trực tuyến.',
  body: 'Nhân Ngày Chuyển đổi số quốc gia 10-10, mời bà con đến nhà văn hóa phường.',
  priority: 'priority',
  source: null,
  durationSeconds: null,
  procedures: [],
  audio: null,
}
