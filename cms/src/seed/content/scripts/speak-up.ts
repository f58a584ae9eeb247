import type { StarterScript } from '../types.ts'

export const speakUp: StarterScript = {
  uid: 'a64a6f1a-16c1-4941-95dc-b806f30b53c6',
  slug: 'moi-ba-con-phan-anh-kien-nghi-ve-thu-tuc-hanh-chinh',
  title: 'Mời bà con phản ánh, kiến nghị về thủ tục hành chính',
  summary: 'Mời nhân dân phản ánh khi hồ sơ chậm, bị đòi thêm giấy tờ hoặc quy định chưa hợp lý; nói rõ cách gửi để được trả lời.',
  priority: 'normal',
  source: 'Quy định về tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
  topics: ['cong-khai-phan-anh-kien-nghi', 'dan-van-dan-chu-co-so'],
  procedureCodes: [],
  body: `Đây là Đài Truyền thanh phường Trúc Lâm. Kính thưa toàn thể nhân dân.

Ủy ban nhân dân phường mời bà con phản ánh, kiến nghị về thủ tục hành chính.

Bà con nên phản ánh khi gặp những việc sau đây.

Một là, hồ sơ bị chậm mà không được xin lỗi và hẹn lại.

Hai là, bị yêu cầu nộp thêm giấy tờ ngoài danh mục đã công khai.

Ba là, cán bộ gây khó khăn, phiền hà.

Bốn là, quy định không phù hợp với thực tế. Bà con có sáng kiến để làm đơn giản hơn cũng xin gửi đến phường.

Bà con có ba cách gửi. Cách thứ nhất là gửi trên hệ thống phản ánh, kiến nghị của Cổng Dịch vụ công quốc gia. Cách thứ hai là gửi văn bản đến Ủy ban nhân dân phường. Cách thứ ba là trình bày trực tiếp tại trụ sở.

Để được tiếp nhận, bà con nói rõ việc gì, ở đâu, khi nào. Bà con ghi đầy đủ họ tên, địa chỉ và số điện thoại của mình. Phản ánh không có người gửi rõ ràng thì không xác minh được.

Việc thuộc thẩm quyền của phường thì phường xử lý và trả lời. Việc của cơ quan khác được chuyển đến đúng nơi. Kết quả được công khai nhưng không nêu tên người gửi.

Bà con thấy việc làm tốt của cán bộ cũng nên phản ánh để phường biểu dương.

Xin cảm ơn bà con đã chú ý lắng nghe.`,
}
