import type { StarterCommendation } from '../types.ts'

export const communityDigitalTeams: StarterCommendation = {
  uid: 'a5362b29-2a21-418a-8d10-5a92fd561d60',
  slug: 'to-cong-nghe-so-cong-dong-cam-tay-chi-viec',
  title: 'Tổ công nghệ số cộng đồng: cầm tay chỉ việc',
  summary:
    'Những người am hiểu điện thoại, máy tính ở tổ dân phố giúp hàng xóm cài VNeID và tự nộp hồ sơ. Đây là mô hình phường khuyến khích mỗi tổ dân phố duy trì.',
  honouree: 'Tổ công nghệ số cộng đồng ở các tổ dân phố',
  honoureeKind: 'group',
  unit: 'Phường Trúc Lâm',
  achievement: 'Hướng dẫn người dân tự nộp hồ sơ trực tuyến, dùng VNeID an toàn, không làm thay và không giữ mật khẩu của ai',
  award: null,
  awardedDay: null,
  pictureKey: 'to-cong-nghe-so',
  topics: ['guong-dien-hinh-sang-kien', 'chuyen-doi-so'],
  bodyMarkdown: `Không phải ai cũng có con cháu ở gần để hỏi “bấm vào đâu”. Ở nhiều tổ dân phố, người trả lời câu hỏi ấy là thành viên tổ công nghệ số cộng đồng: một cán bộ đoàn, một cô giáo, một anh sửa điện thoại, một bác về hưu ham học.

## Điều đáng quý trong cách làm

- **Chỉ cho người dân tự làm.** Người hướng dẫn ngồi bên cạnh, người dân tự cầm máy, tự nhập mật khẩu. Lần sau họ làm được một mình.
- **Đến tận nơi.** Buổi tối ở nhà văn hóa, sáng cuối tuần ở sân nhà ông bà lớn tuổi; lịch theo người dân chứ không bắt người dân theo lịch.
- **Dạy cả cách phòng lừa đảo.** Cài VNeID xong bao giờ cũng nhắc thêm: không đưa mã xác thực cho ai, không bấm đường dẫn lạ.
- **Ghi lại chỗ vướng.** Câu hỏi nào được hỏi nhiều thì chuyển về phường để sửa hướng dẫn cho dễ hiểu hơn.

## Học được gì từ mô hình này

Chuyển đổi số ở cơ sở không bắt đầu từ máy móc đắt tiền mà từ sự kiên nhẫn. Một người được chỉ cẩn thận sẽ chỉ lại cho cả nhà, và từ một nhà lan ra cả ngõ.

Bài viết nêu một cách làm để các tổ dân phố cùng học, chưa nêu tên cá nhân. Tổ dân phố có người, có việc cụ thể xin gửi thông tin về Trung tâm cung ứng dịch vụ công phường để được giới thiệu.
`,
}
