import type { validityOf } from '@ward/shared/contract/kinds/document'

/** Whether something is in force on the content's day. */
export type Validity = ReturnType<typeof validityOf>

/** Validity as visitors read it. */
export const validityWords: Record<Validity, string> = {
  upcoming: 'Chưa có hiệu lực',
  'in-force': 'Còn hiệu lực',
  expired: 'Hết hiệu lực',
}
