import type { StarterScript } from '../types.ts'

export const registerBirthInTime: StarterScript = {
  uid: 'fc46542b-6a19-4636-95a6-7591ea27fa85',
  slug: 'khai-sinh-cho-con-trong-sau-muoi-ngay',
  title: 'Khai sinh cho con trong sáu mươi ngày',
  summary: 'Nhắc các gia đình mới sinh con đi đăng ký khai sinh trong sáu mươi ngày, nói rõ cần gì và nộp bằng cách nào.',
  priority: 'normal',
  source: 'Thủ tục đăng ký khai sinh, mã 1.001193, Cổng Dịch vụ công quốc gia',
  topics: ['thu-tuc-hanh-chinh', 'dich-vu-cong-truc-tuyen'],
  procedureCodes: ['1.001193'],
  body: `Đây là Đài Truyền thanh phường Trúc Lâm. Kính thưa toàn thể nhân dân.

Chương trình hôm nay hướng dẫn các gia đình mới sinh con đăng ký khai sinh cho cháu.

Theo quy định, cha hoặc mẹ đăng ký khai sinh cho con trong sáu mươi ngày kể từ ngày sinh. Nếu cha mẹ không đi được, ông bà hoặc người thân đi thay. Ông bà đi thay không cần giấy ủy quyền của cha mẹ cháu. Ông bà chỉ cần thống nhất với cha mẹ cháu về nội dung khai.

Bà con cần chuẩn bị như sau.

Một là, giấy chứng sinh do cơ sở y tế cấp. Nếu cơ sở y tế đã gửi giấy chứng sinh điện tử, bà con không phải nộp bản giấy.

Hai là, giấy tờ tùy thân của người đi đăng ký. Bà con dùng thẻ căn cước hoặc căn cước điện tử trên điện thoại.

Ba là, tờ khai đăng ký khai sinh. Cán bộ tại quầy sẽ hướng dẫn bà con ghi tờ khai.

Trường hợp không có giấy chứng sinh, bà con nộp văn bản của người làm chứng. Nếu không có người làm chứng, bà con viết giấy cam đoan về việc sinh.

Bà con nộp hồ sơ tại Trung tâm Phục vụ hành chính công phường. Bà con cũng có thể nộp trên Cổng Dịch vụ công quốc gia hoặc gửi qua bưu điện.

Đăng ký khai sinh được miễn lệ phí. Hồ sơ đầy đủ được trả kết quả trong ngày làm việc. Hồ sơ nhận sau mười lăm giờ được trả vào ngày làm việc tiếp theo.

Gia đình nào muốn làm cả thường trú và thẻ bảo hiểm y tế cho cháu thì chọn dịch vụ liên thông. Bà con chỉ phải khai một lần trên mạng.

Bà con còn điều gì chưa rõ, xin mời đến Trung tâm để được hướng dẫn.

Xin cảm ơn bà con đã chú ý lắng nghe.`,
}
