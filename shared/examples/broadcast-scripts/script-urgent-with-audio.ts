import type { BroadcastScript } from '../../src/contract/kinds/broadcast-script.ts'

/** An urgent script on air for a few days, with its recorded reading. */
export const scriptUrgentWithAudio: BroadcastScript = {
  id: 1,
  uid: '00000000-0000-4000-8000-000000000401',
  slug: 'thong-bao-khan-phong-chong-bao',
  title: 'Thông báo khẩn về phòng, chống bão',
  publishedAt: '2026-11-18T22:30:00.000Z',
  changedAt: '2026-11-18T23:10:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  topics: [],
  summary: 'Bà con chằng chống nhà cửa trước 17 giờ chiều nay; điểm sơ tán là nhà văn hóa các tổ dân phố.',
  body: [
    'Đây là Đài Truyền thanh phường Trúc Lâm. Kính thưa toàn thể nhân dân.',
    'Bão sẽ ảnh hưởng đến địa bàn phường từ tối nay. Đề nghị bà con thực hiện ngay hai việc.',
    'Một là, chằng chống nhà cửa, xong trước 17 giờ. Hai là, người già và trẻ nhỏ ở vùng trũng đến nhà văn hóa tổ dân phố.',
    'Cần giúp đỡ, bà con gọi số 02373 000 000. Xin cảm ơn bà con đã chú ý lắng nghe.',
  ].join('\n\n'),
  priority: 'urgent',
  source: 'Ban Chỉ huy phòng thủ dân sự phường',
  durationSeconds: 48,
  procedures: [],
  audio: 4,
}
