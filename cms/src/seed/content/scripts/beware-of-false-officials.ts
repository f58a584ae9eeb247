import type { StarterScript } from '../types.ts'

export const bewareOfFalseOfficials: StarterScript = {
  uid: 'dbd51d52-1219-4b1a-8b51-92243e0f3671',
  slug: 'canh-giac-cuoc-goi-gia-danh-can-bo',
  title: 'Cảnh giác cuộc gọi giả danh cán bộ',
  summary: 'Cảnh báo thủ đoạn giả danh cán bộ gọi điện, gửi đường dẫn cài ứng dụng định danh giả để chiếm đoạt tiền, và cách phòng tránh.',
  priority: 'priority',
  source: 'Tổng hợp từ khuyến cáo của cơ quan chức năng',
  topics: ['chuyen-doi-so'],
  procedureCodes: [],
  body: `Đây là Đài Truyền thanh phường Trúc Lâm. Kính thưa toàn thể nhân dân.

Chương trình hôm nay lưu ý bà con về những cuộc gọi giả danh cán bộ.

Kẻ gian thường xưng là cán bộ phường hoặc công an. Chúng nói tài khoản định danh của bà con bị lỗi, sắp bị khóa. Sau đó chúng gửi đường dẫn và bảo bà con cài ứng dụng. Ứng dụng đó là giả. Cài xong, kẻ gian điều khiển được điện thoại và lấy tiền trong tài khoản.

Để phòng tránh, bà con hãy nhớ bốn điều.

Một là, không bấm vào đường dẫn lạ. Ứng dụng định danh chỉ cài từ kho ứng dụng có sẵn trên điện thoại.

Hai là, không đọc mã xác thực và mật khẩu cho bất kỳ ai. Cán bộ thật không bao giờ hỏi những mã này.

Ba là, không chuyển tiền theo yêu cầu qua điện thoại. Phí và lệ phí chỉ nộp tại nơi tiếp nhận hồ sơ hoặc trên Cổng Dịch vụ công.

Bốn là, nhận cuộc gọi lạ thì cúp máy. Bà con hỏi lại Công an phường hoặc đến Trung tâm Phục vụ hành chính công.

Bà con hãy nhắc ông bà, cha mẹ ở nhà một mình về thủ đoạn này.

Nếu đã lỡ cài ứng dụng lạ, bà con tắt mạng và tắt nguồn điện thoại ngay. Bà con dùng máy khác gọi ngân hàng để khóa tài khoản. Sau đó bà con báo ngay cho Công an phường.

Xin nhắc lại, cán bộ không yêu cầu cài ứng dụng, đọc mã hay chuyển tiền qua điện thoại.

Xin cảm ơn bà con đã chú ý lắng nghe.`,
}
