import type { Ward } from '../../src/contract/kinds/ward.ts'
import { wardAtTheRoot } from './ward-at-the-root.ts'

/** An outage is planned: at the examples' moment the banner is up and the outage itself is still to come. */
export const wardAnnouncingAnOutage: Ward = {
  ...wardAtTheRoot,
  outage: {
    shownFrom: '2026-11-16T17:00:00.000Z',
    from: '2026-11-27T15:00:00.000Z',
    until: '2026-11-27T23:00:00.000Z',
    message: 'Hệ thống tiếp nhận hồ sơ trực tuyến tạm dừng để bảo trì. Người dân có thể nộp hồ sơ trực tiếp tại phường.',
  },
}
