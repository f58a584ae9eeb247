import type { StarterAnswer } from '../types.ts'

export const paperAfterOnline: StarterAnswer = {
  uid: 'c9bb4015-115a-4b25-95c7-4be1e5f1eb24',
  slug: 'da-nop-ho-so-truc-tuyen-co-phai-mang-ban-giay-den-khong',
  title: 'Đã nộp hồ sơ trực tuyến, có phải mang bản giấy đến không?',
  topics: ['dich-vu-cong-truc-tuyen'],
  procedureCodes: ['1.001193', '1.004194'],
  question: null,
  answer: `Tùy mức độ dịch vụ công ghi trên trang của từng thủ tục.

- Toàn trình: mọi bước làm trên mạng. Bà con không phải đến, trừ khi chọn nhận kết quả bản giấy tại quầy.
- Một phần: có bước phải đến trực tiếp. Trang của thủ tục ghi rõ đến để làm gì và mang theo giấy tờ nào.

Khi hồ sơ cần bổ sung, cán bộ báo qua tài khoản đã nộp. Bà con nên xem lại tài khoản và điện thoại sau khi nộp.`,
  answeredBy: 'Trung tâm Phục vụ hành chính công phường Trúc Lâm',
  answeredDay: '2026-11-02',
}
