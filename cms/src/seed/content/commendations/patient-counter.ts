import type { StarterCommendation } from '../types.ts'

export const patientCounter: StarterCommendation = {
  uid: '28c78f2f-1924-4793-9a55-7e40db584a2f',
  slug: 'nguoi-truc-quay-noi-mot-lan-cho-du',
  title: 'Người trực quầy nói một lần cho đủ',
  summary:
    'Hướng dẫn đủ ngay từ lần đầu để dân không phải quay lại: việc nhỏ ở quầy một cửa, được biểu dương như một chuẩn mực của công chức tiếp dân.',
  honouree: 'Cán bộ, công chức trực quầy một cửa',
  honoureeKind: 'group',
  unit: 'Trung tâm Phục vụ hành chính công phường Trúc Lâm',
  achievement: 'Hướng dẫn hồ sơ đầy đủ ngay lần đầu, giải thích bằng lời dễ hiểu, hẹn và trả đúng ngày',
  award: null,
  awardedDay: null,
  pictureKey: 'mot-cua',
  topics: ['bieu-duong-phe-phan', 'dao-tao-dao-duc-cong-vu'],
  bodyMarkdown: `Điều người dân ngại nhất khi đi làm giấy tờ không phải là chờ, mà là chờ xong rồi phải về lấy thêm một tờ nữa. Vì thế, người trực quầy **nói một lần cho đủ** xứng đáng được biểu dương.

## Một buổi tiếp dân tốt trông thế nào

1. Hỏi việc trước, xem giấy sau. Hỏi kỹ hoàn cảnh mới biết bà con cần thủ tục nào.
2. Kiểm tra toàn bộ hồ sơ rồi mới nói thiếu gì, viết ra giấy những thứ cần bổ sung.
3. Thứ gì tra được trên dữ liệu thì tự tra, không bảo dân đi phô tô.
4. Dùng từ ai cũng hiểu: nói “giấy xác nhận còn độc thân” cạnh tên gọi đúng trên văn bản.
5. Hẹn ngày trả và giữ lời; chậm thì báo trước, xin lỗi, nói lý do.

## Vì sao nên biểu dương việc nhỏ

Sáng kiến lớn không phải ngày nào cũng có. Nhưng mỗi ngày có bao nhiêu người đến quầy là có bấy nhiêu lần phường được tin thêm hoặc mất đi một chút niềm tin. Làm đúng việc nhỏ, lặp lại nhiều lần, chính là cải cách hành chính mà người dân nhìn thấy.

Bài viết biểu dương một cách làm, chưa nêu tên cá nhân. Bà con gặp người trực quầy tận tình xin gửi lời khen kèm ngày giờ về Ủy ban nhân dân phường, để phường xem xét khen đúng người, đúng việc. Gặp thái độ chưa đúng, bà con cũng hãy phản ánh.
`,
}
