import type { StarterArticle } from '../types.ts'

export const vneidLevelTwo: StarterArticle = {
  uid: 'ebdaf809-7d58-4692-a360-323f2a77bb53',
  slug: 'vneid-muc-2-lam-mot-lan-dung-cho-nhieu-viec',
  title: 'VNeID mức 2: làm một lần, dùng cho nhiều việc',
  summary:
    'Tài khoản định danh điện tử mức 2 là chìa khóa để nộp hồ sơ trực tuyến và xuất trình giấy tờ trên điện thoại. Cách đăng ký, kích hoạt và giữ tài khoản an toàn.',
  author: null,
  source: 'Tổng hợp từ quy định về định danh và xác thực điện tử, Cổng Dịch vụ công quốc gia',
  pictureKey: 'vneid',
  topics: ['chuyen-doi-so'],
  procedureCodes: ['1.001193', '1.004194', '1.004222', '2.000815'],
  bodyMarkdown: `Đi làm thủ tục mà quên ví, nhiều người phải quay về lấy căn cước. Nếu trong điện thoại có VNeID mức 2, phần lớn trường hợp bà con không phải quay về nữa. Bài này trả lời những câu thường được hỏi nhất về tài khoản định danh điện tử.

## Mức 1 và mức 2 khác nhau thế nào

| Điểm khác | Mức 1 | Mức 2 |
| --- | --- | --- |
| Đăng ký | Trên ứng dụng | Trực tiếp tại cơ quan Công an |
| Xác thực | Thông tin tự khai và thẻ căn cước | Khuôn mặt, vân tay đã được cơ quan Công an thu nhận, đối chiếu |
| Dùng để | Xem thông tin, một số tiện ích | Nộp hồ sơ trực tuyến, xuất trình thông tin như xuất trình thẻ căn cước và giấy tờ đã tích hợp |

Muốn nộp hồ sơ trên [Cổng Dịch vụ công quốc gia](https://dichvucong.gov.vn) thì nên có **mức 2**.

## Đăng ký và kích hoạt

1. Mang thẻ căn cước đến Công an phường (hoặc nơi làm thủ tục cấp căn cước), đề nghị cấp tài khoản mức 2.
2. Cung cấp số điện thoại do chính mình đứng tên. Mỗi người nên dùng một số riêng.
3. Chờ tin nhắn thông báo tài khoản đã được cấp.
4. Cài ứng dụng **VNeID từ App Store hoặc Google Play**, nhập số định danh và số điện thoại, làm theo hướng dẫn để kích hoạt.
5. Đặt mật khẩu, mã khóa và câu hỏi bảo mật; ghi nhớ, không viết vào tờ giấy kẹp sau ốp điện thoại.

Trẻ em cũng được cấp tài khoản khi cha, mẹ hoặc người giám hộ có nhu cầu và đứng ra đăng ký.

## Dùng vào việc gì ở phường

- Đăng nhập để nộp hồ sơ: [khai sinh](doc:procedures/1.001193), [tạm trú](doc:procedures/1.004194), [thường trú](doc:procedures/1.004222) và nhiều thủ tục khác.
- Xuất trình thông tin cư trú, căn cước điện tử tại quầy.
- Dùng giấy tờ đã tích hợp trên ứng dụng. Khi [chứng thực](doc:procedures/2.000815), người chứng thực không yêu cầu nộp, xuất trình lại giấy tờ giấy nếu bà con đã xuất trình thông tin tương ứng trên VNeID.
- Xem lại thông tin của mình. Thấy sai, hãy báo Công an phường để điều chỉnh, vì thông tin sai sẽ theo vào mọi hồ sơ về sau.

## Giữ tài khoản như giữ chìa khóa nhà

- Không đọc **mật khẩu, mã xác thực (OTP), mã khóa** cho bất kỳ ai. Cán bộ thật không hỏi những mã này.
- Không cài ứng dụng từ đường dẫn gửi qua tin nhắn, Zalo, Facebook.
- Không cho người lạ mượn điện thoại đang mở VNeID.
- Mất điện thoại, mất sim: liên hệ nhà mạng khóa sim và báo Công an phường để khóa tài khoản.
- Đổi máy: tài khoản chỉ dùng trên một thiết bị, nên kích hoạt trên máy mới rồi xóa dữ liệu trên máy cũ trước khi bán hoặc cho.

## Ông bà lớn tuổi thì sao

Người cao tuổi không bắt buộc phải dùng điện thoại thông minh. Thẻ căn cước vẫn dùng bình thường và hồ sơ vẫn nộp được tại quầy. Nếu ông bà muốn dùng, con cháu nên ngồi cạnh hướng dẫn, để ông bà tự bấm và tự nhớ mật khẩu của mình.
`,
}
