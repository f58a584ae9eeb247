import type { BroadcastScript } from '../../src/contract/kinds/broadcast-script.ts'

/** An ordinary script with abbreviations, numbers and a day to be read out in words; it names the procedures it is about. */
export const scriptAboutProcedures: BroadcastScript = {
  id: 2,
  uid: '00000000-0000-4000-8000-000000000402',
  slug: 'dang-ky-khai-sinh-truc-tuyen',
  title: 'Đăng ký khai sinh trực tuyến',
  publishedAt: '2026-11-02T02:00:00.000Z',
  changedAt: '2026-11-02T02:00:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  topics: [1, 2],
  summary: 'Mời bà con đăng ký khai sinh cho con ngay trên điện thoại, không mất lệ phí khi đúng hạn.',
  body: [
    'Đây là Đài Truyền thanh phường Trúc Lâm. Kính thưa toàn thể nhân dân.',
    'Theo Quyết định số 163/QĐ-BTP ngày 20/01/2026, UBND phường nhận hồ sơ khai sinh qua mạng. Bà con TDP 5 cần giúp, đến nhà văn hóa lúc 17h30.',
    'Xin cảm ơn bà con đã chú ý lắng nghe.',
  ].join('\n\n'),
  priority: 'normal',
  source: null,
  durationSeconds: 62,
  procedures: [2],
  audio: null,
}
