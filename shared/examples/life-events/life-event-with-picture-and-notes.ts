import type { LifeEvent } from '../../src/contract/kinds/life-event.ts'

/** A life event as editors fill it in: a picture, and a sentence with each procedure but one. */
export const lifeEventWithPictureAndNotes: LifeEvent = {
  id: 1,
  slug: 'sinh-con',
  name: 'Sinh con',
  introduction: 'Gia đình có thêm em bé: làm giấy khai sinh trước, các giấy tờ khác của bé đều cần đến giấy này.',
  picture: 1,
  order: 1,
  procedures: [
    { procedure: 2, note: 'Làm trong 60 ngày kể từ ngày sinh.' },
    { procedure: 4, note: null },
  ],
}
