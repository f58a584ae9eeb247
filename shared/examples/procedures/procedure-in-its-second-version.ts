import type { Procedure } from '../../src/contract/kinds/procedure/procedure.ts'
import { procedureWithFeesInWords } from './procedure-with-fees-in-words.ts'

/** A new version that is in force: it is what the address of the procedure shows, and the text before it has an address below that. */
export const procedureInItsSecondVersion: Procedure = {
  ...procedureWithFeesInWords,
  id: 21,
  uid: '00000000-0000-4000-8000-000000000121',
  slug: 'chung-thuc-ban-sao-tu-ban-chinh-tu-01-07-2026',
  publishedAt: '2026-06-15T02:00:00.000Z',
  changedAt: '2026-09-01T03:00:00.000Z',
  lifecycle: 'amended',
  effectiveFrom: '2026-07-01',
  newVersionOf: 6,
  history: [{ day: '2026-09-01', note: 'Ghi rõ giờ nhận hồ sơ để được trả kết quả trong ngày.' }],
}
