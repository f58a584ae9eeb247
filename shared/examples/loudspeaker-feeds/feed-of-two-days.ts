import type { LoudspeakerFeed } from '../../src/broadcast/loudspeaker-feed.ts'

/** What a loudspeaker gets on 20 November 2026: an urgent text with its recording this morning, nothing tomorrow. */
export const feedOfTwoDays: LoudspeakerFeed = {
  version: 1,
  station: 'Đài Truyền thanh phường Trúc Lâm',
  timeZone: 'Asia/Ho_Chi_Minh',
  days: [
    {
      day: '2026-11-20',
      sessions: [
        {
          name: 'Buổi sáng',
          startsAt: '2026-11-20T05:00:00+07:00',
          allowedSeconds: 900,
          items: [
            {
              id: '1/2026-11-20/sang',
              scriptUid: '00000000-0000-4000-8000-000000000401',
              title: 'Thông báo khẩn về phòng, chống bão',
              priority: 'urgent',
              startsAt: '2026-11-20T05:00:00+07:00',
              durationSeconds: 48,
              repeats: 2,
              clusters: ['Cụm loa Phú Sơn'],
              spokenText:
                'Đây là Đài Truyền thanh phường Trúc Lâm. Bà con chằng chống nhà cửa, xong trước mười bảy giờ. Xin cảm ơn bà con đã chú ý lắng nghe.',
              audio: { url: 'https://truclam.thanhhoa.gov.vn/media/0c0ffee1-bao.mp3', mimeType: 'audio/mpeg', bytes: 768000 },
            },
          ],
        },
      ],
    },
    { day: '2026-11-21', sessions: [] },
  ],
}
