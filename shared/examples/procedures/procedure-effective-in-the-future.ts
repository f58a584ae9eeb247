import type { Procedure } from '../../src/contract/kinds/procedure/procedure.ts'
import { procedureWithEveryPart } from './procedure-with-every-part.ts'

/**
 * The next version of a procedure, published before the day it takes effect: the same code as the version now in force, an
 * address of its own. Some 41 procedures of civil status change in this way on 1 March 2027.
 */
export const procedureEffectiveInTheFuture: Procedure = {
  ...procedureWithEveryPart,
  id: 3,
  uid: '00000000-0000-4000-8000-000000000103',
  slug: 'dang-ky-khai-sinh-tu-01-3-2027',
  publishedAt: '2026-11-18T02:00:00.000Z',
  changedAt: '2026-11-18T02:00:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  lifecycle: 'replacing',
  effectiveFrom: '2027-03-01',
  effectiveUntil: null,
  newVersionOf: 2,
  history: [],
  legalBases: [
    {
      number: null,
      title: 'Luật Hộ tịch (sửa đổi)',
      issuedDay: null,
      issuer: 'Quốc hội',
      effectiveFrom: '2027-03-01',
      effectiveUntil: null,
      replacedBy: null,
      document: null,
    },
  ],
  summary: 'Cách đăng ký khai sinh theo Luật Hộ tịch mới, áp dụng từ ngày 01/3/2027.',
  weight: 0,
}
