import type { LifeEvent } from '../../src/contract/kinds/life-event.ts'

/** A life event whose procedures the ward has not published yet. */
export const lifeEventWithoutProcedures: LifeEvent = {
  id: 2,
  slug: 'lam-nha',
  name: 'Làm nhà',
  introduction: 'Xây mới, sửa chữa nhà ở trên đất của gia đình.',
  picture: null,
  order: 4,
  procedures: [],
}
