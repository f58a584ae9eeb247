import type { StarterArticle } from '../types.ts'

export const oldPapersStillValid: StarterArticle = {
  uid: '05706318-92a1-4a4f-9193-e2d18bb61443',
  slug: 'chinh-quyen-hai-cap-giay-to-cu-van-dung-duoc',
  title: 'Chính quyền hai cấp: giấy tờ cũ vẫn dùng được',
  summary:
    'Sau khi phường Trúc Lâm mới được thành lập từ phường Trúc Lâm và ba xã Phú Sơn, Phú Lâm, Tùng Lâm, giấy tờ ghi địa chỉ cũ còn thời hạn vẫn có giá trị. Bà con không phải đi đổi hàng loạt.',
  author: null,
  source: 'Tổng hợp từ quy định về sắp xếp đơn vị hành chính và tổ chức chính quyền địa phương hai cấp',
  pictureKey: 'hai-cap',
  topics: ['sap-xep-bo-may', 'chu-truong-chinh-sach'],
  procedureCodes: ['2.000635', '1.004222', '1.001612', '1.013978'],
  bodyMarkdown: `Từ ngày 01/7/2025, cả nước tổ chức chính quyền địa phương hai cấp: cấp tỉnh và cấp xã (xã, phường, đặc khu); không còn cấp trung gian. Phường Trúc Lâm ngày nay được thành lập từ **phường Trúc Lâm, xã Phú Sơn, xã Phú Lâm và xã Tùng Lâm** của thị xã Nghi Sơn trước đây.

Câu hỏi nhiều người đặt ra: căn cước, sổ đỏ, giấy khai sinh ghi tên xã cũ thì có phải đi đổi không? Trả lời ngắn gọn: **không bắt buộc**, nếu giấy tờ còn thời hạn.

## Vì sao không phải đổi

Pháp luật về sắp xếp đơn vị hành chính quy định giấy tờ do cơ quan có thẩm quyền cấp trước khi sắp xếp mà chưa hết thời hạn thì tiếp tục được sử dụng. Cơ quan nhà nước không được yêu cầu người dân làm thủ tục cấp đổi chỉ vì tên địa phương thay đổi. Ai tự nguyện đổi thông tin do thay đổi địa giới thì không phải nộp phí, lệ phí cho việc chuyển đổi đó.

Nhờ vậy, một tấm bằng, một cuốn sổ ghi “xã Phú Sơn” hay “xã Tùng Lâm” vẫn nguyên giá trị.

## Từng loại giấy tờ

| Giấy tờ | Có phải đổi ngay không | Nên biết thêm |
| --- | --- | --- |
| Thẻ căn cước, căn cước công dân | Không | Thông tin nơi cư trú được cập nhật trong cơ sở dữ liệu, xem trên VNeID |
| Giấy khai sinh, giấy kết hôn | Không | Mất bản chính thì [xin bản sao trích lục](doc:procedures/2.000635) |
| Sổ đỏ | Không | Có thể đề nghị chỉnh lý khi làm thủ tục khác về thửa đất |
| Đăng ký hộ kinh doanh | Không | Cập nhật địa chỉ khi [thay đổi nội dung đăng ký](doc:procedures/1.001612) |
| Giấy phép lái xe, đăng ký xe | Không | Đổi khi hết hạn hoặc có nhu cầu |

## Ghi địa chỉ thế nào cho đúng

Khi khai hồ sơ mới, bà con ghi địa chỉ mới: số nhà hoặc thôn, tổ dân phố, **phường Trúc Lâm, tỉnh Thanh Hóa**. Không ghi tên thị xã nữa.

Khi tìm giấy tờ cũ, ví dụ xin bản sao giấy khai sinh đăng ký ở xã Phú Lâm ngày trước, hãy nói rõ tên xã cũ và năm đăng ký. Cán bộ cần thông tin ấy để tra đúng quyển sổ.

## Hồ sơ ngày trước nộp ở trên, nay nộp ở đâu

Nhiều việc trước đây người dân phải lên cấp trên của xã mới làm được, nay phường giải quyết. Hai ví dụ thường gặp là [đăng ký hộ kinh doanh](doc:procedures/1.001612) và [cấp sổ đỏ lần đầu cho hộ gia đình](doc:procedures/1.013978). Hồ sơ nộp tại Trung tâm Phục vụ hành chính công phường; việc cư trú như [đăng ký thường trú](doc:procedures/1.004222) thì nộp tại Công an phường.

Nếu không chắc, bà con cứ đến Trung tâm. Việc của cơ quan khác, cán bộ sẽ chỉ đúng nơi.

## Đừng để bị lừa

Có kẻ lợi dụng việc sắp xếp, gọi điện bảo bà con “cập nhật giấy tờ theo phường mới” rồi gửi đường dẫn cài ứng dụng. Không cơ quan nào làm như vậy. Nhận cuộc gọi lạ, hãy cúp máy và hỏi lại Công an phường.
`,
}
