import type { Role } from '../../access/roles.ts'

const writing = [
  'Chọn loại nội dung dưới đây hoặc trong danh mục rồi bấm “Tạo”. Bản nháp chưa đủ vẫn lưu được.',
  'Viết xong, bấm “Lưu bản nháp” rồi báo người duyệt. Chỉ người duyệt mới xuất bản được.',
]

/** What each role does here, in short sentences. */
export const tasksOf: Record<Role, string[]> = {
  editor: [...writing, 'Bài phát thanh đã duyệt: vào “Lịch phát thanh” để lập lịch; trước khi lưu sẽ thấy buổi nào quá thời lượng.'],
  contributor: writing,
  approver: [
    'Mở bản nháp trong danh sách dưới đây, đọc kỹ rồi bấm “Xuất bản thay đổi”. Chưa đạt thì báo người viết sửa.',
    'Nội dung lên trang sau vài giây; tình trạng hiện ở cột bên phải của từng nội dung.',
    'Muốn hẹn giờ, điền “Hiện từ lúc” trước khi xuất bản.',
  ],
  announcer: [
    'Bấm tên bài dưới đây để mở trang đọc. “Ghi sổ phát thanh” có cả những ngày khác.',
    'Đọc xong, bấm “Đã phát”; không phát được thì ghi lý do. Mất mạng vẫn bấm được, máy sẽ gửi sau.',
    'Thấy chỗ khó đọc, báo biên tập viên sửa.',
  ],
  monitor: [
    'Bạn xem được mọi nội dung, bản nháp và nhật ký lên trang, nhưng không sửa được gì. Sổ phát thanh và số liệu xuất được ở “Ghi sổ phát thanh”.',
  ],
  administrator: [
    'Thêm tài khoản và giao vai trò ở mục “Tài khoản”.',
    'Điền thông tin phường: địa chỉ, điện thoại, kênh chính thức, giờ phát thanh.',
    'Theo dõi nhật ký lên trang; có dòng “Chưa lên trang được” thì xem lý do và xử lý.',
  ],
}
