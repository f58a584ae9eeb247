import type { StarterArticle } from '../types.ts'

export const bewareOfImpostors: StarterArticle = {
  uid: 'b4324917-2a5a-4fc0-8a6d-84378cdf208d',
  slug: 'canh-giac-ke-gia-danh-can-bo-huong-dan-vneid',
  title: 'Cảnh giác kẻ giả danh cán bộ hướng dẫn VNeID',
  summary:
    'Kẻ gian gọi điện xưng là cán bộ, dọa tài khoản định danh sắp bị khóa rồi bảo cài ứng dụng qua đường dẫn lạ. Nhận ra chúng không khó nếu nhớ bốn điều cán bộ thật không bao giờ làm.',
  author: null,
  source: 'Tổng hợp từ khuyến cáo của cơ quan chức năng',
  pictureKey: 'canh-giac',
  topics: ['chuyen-doi-so', 'cong-khai-phan-anh-kien-nghi'],
  procedureCodes: ['1.004194', '1.004222'],
  bodyMarkdown: `“Cháu là cán bộ phường, hồ sơ định danh của bác bị lỗi, chiều nay không sửa là bị khóa tài khoản ngân hàng.” Cuộc gọi mở đầu như thế, giọng lễ phép, đọc đúng tên và địa chỉ người nghe. Rồi kẻ gọi gửi một đường dẫn, bảo cài “VNeID bản mới”. Ứng dụng ấy là giả; cài xong, kẻ gian điều khiển được điện thoại và lấy tiền.

Thủ đoạn này đánh vào sự lo lắng và thói quen tin cán bộ của bà con. Biết cách chúng làm, ta không còn sợ.

## Bốn điều cán bộ thật không làm

1. **Không gửi đường dẫn** qua tin nhắn, Zalo, Facebook để bà con cài ứng dụng. VNeID chỉ có trên App Store và Google Play.
2. **Không hỏi mã xác thực (OTP), mật khẩu**, mã khóa VNeID hay tài khoản ngân hàng.
3. **Không yêu cầu chuyển tiền** để “kích hoạt”, “đồng bộ”, “xác minh” giấy tờ. Phí, lệ phí chỉ nộp tại nơi tiếp nhận hồ sơ hoặc trên Cổng Dịch vụ công.
4. **Không bắt làm ngay** qua điện thoại, cấm bà con hỏi người nhà.

## Nghe thế này thì nên nghi

| Kẻ gian thường nói | Sự thật |
| --- | --- |
| “Sau sáp nhập, mọi người phải cập nhật VNeID trong hôm nay.” | Không có hạn chót nào được báo qua điện thoại. Giấy tờ cũ còn hạn vẫn dùng bình thường. |
| “Bác đọc giúp cháu dãy số vừa nhắn về máy.” | Đó là mã xác thực. Ai có mã ấy có thể vào tài khoản của bác. |
| “Cháu gửi đường dẫn, bác bấm vào để cài cho nhanh.” | Ứng dụng thật không cài từ đường dẫn lạ. |
| “Đừng cúp máy, đừng nói với ai.” | Cán bộ không có lý do gì để giấu gia đình bà con. |

## Làm gì khi nhận cuộc gọi lạ

- **Cúp máy.** Không tranh luận, không bấm phím theo lời họ.
- **Gọi lại hoặc đến tận nơi** hỏi Công an phường, Trung tâm Phục vụ hành chính công, hay hỏi tổ trưởng tổ dân phố. Đừng gọi vào số mà người lạ vừa cho.
- **Kể cho người nhà**, nhất là ông bà, bố mẹ ở nhà một mình.

Những việc về cư trú như [tạm trú](doc:procedures/1.004194) hay [thường trú](doc:procedures/1.004222) đều có nơi nộp rõ ràng; không cán bộ nào phải xin thông tin của bà con qua một cuộc gọi lạ. Địa chỉ các trang mạng chính thức có ở mục **Kênh chính thức** của trang này.

## Lỡ bấm, lỡ cài rồi thì sao

1. Ngắt ngay mạng di động và wifi, tắt nguồn điện thoại.
2. Dùng máy khác gọi ngân hàng theo số in sau thẻ để khóa tài khoản, khóa thẻ.
3. Báo Công an phường hoặc gọi 113. Giữ lại số gọi đến, tin nhắn, sao kê; đừng xóa.
4. Mang điện thoại đến nơi tin cậy để cài lại máy trước khi dùng tiếp, rồi đổi toàn bộ mật khẩu.

Báo sớm không có gì đáng xấu hổ. Một tin báo kịp thời có thể cứu được số tiền của mình và giúp hàng xóm tránh cùng một cái bẫy.
`,
}
