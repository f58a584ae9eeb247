import type { StarterCommendation } from '../types.ts'

export const neighbourhoodInformationTeams: StarterCommendation = {
  uid: '2b63c42a-ddb8-4075-b025-e20ebe386e10',
  slug: 'to-thong-tin-dua-ban-tin-den-tung-ngo',
  title: 'Tổ thông tin đưa bản tin đến từng ngõ',
  summary:
    'Tiếng loa đến được cả phường, nhưng người giải thích tận ngõ là tổ thông tin của tổ dân phố. Cách làm này giúp bản tin không chỉ được nghe mà còn được hiểu.',
  honouree: 'Tổ thông tin các tổ dân phố',
  honoureeKind: 'group',
  unit: 'Phường Trúc Lâm',
  achievement: 'Nối bản tin truyền thanh với từng gia đình, nhất là người cao tuổi và gia đình không dùng điện thoại thông minh',
  award: null,
  awardedDay: null,
  pictureKey: 'loa-phuong',
  topics: ['guong-dien-hinh-sang-kien', 'dan-van-dan-chu-co-so'],
  bodyMarkdown: `Kế hoạch tuyên truyền cải cách hành chính của phường đặt tổ thông tin các tổ dân phố bên cạnh Đài Truyền thanh và trang thông tin điện tử. Ba kênh ấy bổ sung cho nhau: loa báo tin, trang mạng ghi lại, còn tổ thông tin trả lời câu hỏi “thế nhà tôi thì làm thế nào”.

## Cách làm đáng học

- **Nghe loa cùng dân.** Sau bản tin, thành viên tổ ghi lại những chỗ bà con chưa rõ để hỏi phường.
- **Mang bản tin đến người khó nghe.** Người cao tuổi, người khuyết tật, gia đình ở cuối ngõ, xa cụm loa được báo riêng.
- **Dán và gỡ đúng hạn.** Thông báo trên bảng tin được dán ngay khi có, gỡ khi hết hạn, không để tin cũ che tin mới.
- **Chia sẻ đúng nguồn.** Tin gửi vào nhóm Zalo của tổ dân phố lấy từ kênh chính thức của phường, kèm đường dẫn, không chép lại lời đồn.

## Điều làm nên khác biệt

Một bản tin về khai sinh hay tạm trú chỉ dài vài phút, trong khi mỗi nhà có một hoàn cảnh riêng. Người hàng xóm hiểu chuyện, biết chỉ đúng quầy, đúng giấy tờ, tiết kiệm cho bà con cả một buổi đi lại.

Bài viết nêu một cách làm để các tổ dân phố cùng học, chưa nêu tên cá nhân. Tổ dân phố có người, có việc cụ thể xin gửi thông tin về Trung tâm cung ứng dịch vụ công phường để được giới thiệu.
`,
}
