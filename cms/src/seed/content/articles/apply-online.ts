import type { StarterArticle } from '../types.ts'

export const applyOnline: StarterArticle = {
  uid: '5e74eca6-54d6-45dc-aa25-9c52d8346afe',
  slug: 'nop-ho-so-truc-tuyen-tung-buoc-cho-nguoi-moi-bat-dau',
  title: 'Nộp hồ sơ trực tuyến: từng bước cho người mới bắt đầu',
  summary:
    'Chỉ cần điện thoại có mạng và tài khoản VNeID mức 2, bà con có thể nộp nhiều hồ sơ tại nhà. Bài viết đi từng bước, từ đăng nhập đến nhận kết quả, kèm những lỗi hay làm hồ sơ bị trả lại.',
  author: null,
  source: 'Tổng hợp từ Cổng Dịch vụ công quốc gia',
  pictureKey: 'nop-truc-tuyen',
  topics: ['dich-vu-cong-truc-tuyen', 'chuyen-doi-so'],
  procedureCodes: ['1.001193', '2.000635', '1.004873', '1.000894', '1.004194'],
  bodyMarkdown: `Tối về sau giờ làm, con đã ngủ, điện thoại trong tay: đó là lúc nhiều bố mẹ trẻ nộp hồ sơ khai sinh cho con. Dịch vụ công trực tuyến làm việc cả ngày đêm để nhận hồ sơ, còn cán bộ xử lý trong giờ hành chính. Nếu bà con chưa từng thử, hãy bắt đầu bằng một việc đơn giản như [xin bản sao trích lục hộ tịch](doc:procedures/2.000635).

## Cần có trước khi bắt đầu

- Tài khoản định danh điện tử **mức 2** trên ứng dụng VNeID. Chưa có thì đến Công an phường để đăng ký.
- Điện thoại hoặc máy tính có mạng.
- Ảnh chụp rõ nét các giấy tờ của thủ tục.
- Tài khoản ngân hàng hoặc ví điện tử nếu thủ tục có phí.

## Năm bước nộp hồ sơ

1. **Vào đúng địa chỉ.** Mở [dichvucong.gov.vn](https://dichvucong.gov.vn), hoặc mở VNeID rồi chọn mục dịch vụ công. Đừng bấm đường dẫn lạ gửi qua tin nhắn.
2. **Đăng nhập bằng VNeID.** Cổng chuyển bà con sang bước xác thực trên ứng dụng; đăng nhập xong, họ tên, ngày sinh đã được điền sẵn.
3. **Tìm thủ tục và chọn nơi giải quyết.** Gõ tên thủ tục, chọn tỉnh Thanh Hóa, rồi chọn phường Trúc Lâm.
4. **Điền mẫu và đính kèm ảnh.** Thông tin đã có trong cơ sở dữ liệu thì được điền tự động. Kiểm tra lại từng chữ, nhất là tên có dấu và số nhà.
5. **Nộp phí nếu có, rồi gửi.** Hệ thống cấp mã hồ sơ. Ghi lại hoặc chụp màn hình mã này.

Sau đó, cán bộ kiểm tra. Hồ sơ đủ thì có tin nhắn hẹn ngày trả; thiếu thì có thông báo nêu rõ cần bổ sung gì. Với việc hộ tịch, cán bộ còn gửi lại bản mẫu để bà con kiểm tra và xác nhận trong tối đa một ngày, vì vậy hãy để ý thư điện tử và tin nhắn.

## Toàn trình hay một phần

Không phải thủ tục nào cũng làm hết trên mạng được.

| Mức độ | Nghĩa là | Ví dụ |
| --- | --- | --- |
| Toàn trình | Làm từ đầu đến cuối trên mạng | [Khai sinh](doc:procedures/1.001193), [giấy xác nhận tình trạng hôn nhân](doc:procedures/1.004873), [tạm trú](doc:procedures/1.004194) |
| Một phần | Nộp trên mạng, có bước phải đến | [Kết hôn](doc:procedures/1.000894): hai bên phải cùng đến ký |
| Cung cấp thông tin | Xem hướng dẫn trên mạng, làm tại quầy | Chứng thực bản sao từ bản chính |

## Những lỗi làm hồ sơ bị trả lại

- Ảnh mờ, lóa đèn, mất góc giấy. Nên đặt giấy trên mặt bàn sẫm màu, chụp thẳng từ trên xuống.
- Chụp thiếu mặt sau hoặc thiếu trang.
- Chọn nhầm nơi giải quyết, nhất là khi hai xã, phường có tên gần giống nhau.
- Điền số điện thoại không còn dùng, nên không nhận được thông báo bổ sung.

## Cần người giúp

Bà con có thể đến Trung tâm Phục vụ hành chính công phường để được hướng dẫn nộp trực tuyến, hoặc hỏi tổ công nghệ số cộng đồng ở tổ dân phố. Người hướng dẫn chỉ cách làm; **bà con tự giữ điện thoại, tự nhập mật khẩu và mã xác thực**. Không đưa mã xác thực cho bất kỳ ai, kể cả người xưng là cán bộ.
`,
}
