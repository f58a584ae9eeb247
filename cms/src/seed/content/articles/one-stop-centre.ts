import type { StarterArticle } from '../types.ts'

export const oneStopCentre: StarterArticle = {
  uid: '50dfe58c-be6c-460f-8acf-2c96331a3b50',
  slug: 'mot-cua-cua-phuong-den-dau-mang-gi-cho-bao-lau',
  title: 'Một cửa của phường: đến đâu, mang gì, chờ bao lâu',
  summary:
    'Từ ngày 01/7/2025, Trung tâm Phục vụ hành chính công là nơi tiếp nhận và trả kết quả hồ sơ của phường. Bài này chỉ rõ việc nào nộp ở đâu và những quyền bà con nên biết khi đứng trước quầy.',
  author: null,
  source: 'Tổng hợp từ Kế hoạch tuyên truyền cải cách hành chính năm 2025 của phường và Cổng Dịch vụ công quốc gia',
  pictureKey: 'mot-cua',
  topics: ['mot-cua-mot-cua-lien-thong', 'cong-nghe-tai-mot-cua'],
  procedureCodes: ['1.001193', '2.000815', '1.004194', '1.004222', '1.001612', '1.013978'],
  bodyMarkdown: `Nhiều người vẫn quen gọi nơi nộp hồ sơ ở phường là “bộ phận một cửa”. Từ ngày 01/7/2025, khi cả nước chuyển sang chính quyền hai cấp, nơi ấy có tên mới: **Trung tâm Phục vụ hành chính công phường Trúc Lâm**. Tên đổi, nguyên tắc không đổi: bà con nộp hồ sơ ở một nơi và nhận kết quả cũng ở nơi ấy, không phải tự cầm giấy tờ đi từng phòng.

## Việc gì, nộp ở đâu

Phần lớn thủ tục thường gặp được tiếp nhận tại Trung tâm. Riêng đăng ký cư trú do Công an phường giải quyết. Bảng dưới đây ghi những việc được hỏi nhiều nhất.

| Việc cần làm | Nơi nộp | Thời hạn |
| --- | --- | --- |
| [Đăng ký khai sinh](doc:procedures/1.001193) | Trung tâm Phục vụ hành chính công | Trong ngày làm việc |
| [Chứng thực bản sao](doc:procedures/2.000815) | Trung tâm Phục vụ hành chính công | Trong ngày |
| [Mở hộ kinh doanh](doc:procedures/1.001612) | Trung tâm Phục vụ hành chính công | 03 ngày làm việc |
| [Cấp sổ đỏ lần đầu cho hộ gia đình](doc:procedures/1.013978) | Trung tâm Phục vụ hành chính công | Tùy cách nộp |
| [Đăng ký tạm trú](doc:procedures/1.004194) | Công an phường | 03 ngày làm việc |
| [Đăng ký thường trú](doc:procedures/1.004222) | Công an phường | 07 ngày làm việc |

Với khai sinh và chứng thực, hồ sơ nhận sau 15 giờ được trả vào ngày làm việc tiếp theo.

Trung tâm còn tiếp nhận thủ tục không phụ thuộc địa giới trong phạm vi tỉnh. Nghĩa là người dân ở xã, phường khác của Thanh Hóa có thể nộp tại Trúc Lâm, và ngược lại; hồ sơ được chuyển đến đúng cơ quan có thẩm quyền.

## Trước khi đi, chuẩn bị ba thứ

- **Giấy tờ tùy thân** còn hạn: thẻ căn cước, hoặc VNeID đã kích hoạt mức 2 trên điện thoại.
- **Giấy tờ của thủ tục.** Tra trước trong mục Thủ tục hành chính của trang này: mỗi thủ tục đều ghi cần gì, bao lâu, bao nhiêu tiền.
- **Số điện thoại** đang dùng, để nhận tin nhắn hẹn trả kết quả.

Thông tin đã có trong cơ sở dữ liệu dân cư, hộ tịch thì cán bộ tự tra cứu. Với nhiều thủ tục, bà con chỉ cần đọc số định danh cá nhân, không phải phô tô căn cước.

## Tại quầy, bà con có quyền gì

1. Được hướng dẫn đầy đủ về giấy tờ còn thiếu, nói rõ thiếu tờ nào, vì sao.
2. Được nhận giấy tiếp nhận và hẹn trả kết quả, có ghi ngày trả. Hãy giữ giấy này; mã hồ sơ trên giấy dùng để tra cứu trên mạng.
3. Được xin lỗi và hẹn lại bằng văn bản hoặc tin nhắn, có nêu lý do, nếu hồ sơ bị chậm.
4. Không phải nộp thêm giấy tờ ngoài quy định. Gặp trường hợp như vậy, bà con có thể phản ánh.

Phí, lệ phí của từng thủ tục được công khai. Khi nộp tiền, hãy lấy biên lai.

## Không tiện đi lại thì sao

Nhiều thủ tục làm được trên [Cổng Dịch vụ công quốc gia](https://dichvucong.gov.vn), có thủ tục từ đầu đến cuối không phải đến trụ sở. Ai chưa quen máy có thể đến Trung tâm để được hướng dẫn nộp trực tuyến ngay tại chỗ. Người ở xa, người già yếu có thể gửi hồ sơ và nhận kết quả qua bưu chính công ích.

Một lời khuyên nhỏ: việc không gấp thì nên nộp buổi sáng. Hồ sơ giải quyết trong ngày mà nộp trước 15 giờ sẽ có kết quả sớm hơn.
`,
}
