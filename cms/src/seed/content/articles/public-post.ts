import type { StarterArticle } from '../types.ts'

export const publicPost: StarterArticle = {
  uid: 'fce787a4-8e49-4aae-9481-30e853554207',
  slug: 'gui-ho-so-nhan-ket-qua-qua-buu-chinh-cong-ich',
  title: 'Gửi hồ sơ, nhận kết quả qua bưu chính công ích',
  summary:
    'Người đi làm ca, người ở xa hay người khó đi lại có thể gửi hồ sơ và nhận kết quả qua bưu điện. Thủ tục nào gửi được, cần kèm gì và phải trả những khoản nào.',
  author: null,
  source: 'Tổng hợp từ Cổng Dịch vụ công quốc gia',
  pictureKey: 'buu-chinh',
  topics: ['dich-vu-cong-truc-tuyen', 'le-loi-lam-viec'],
  procedureCodes: ['1.001193', '1.000656', '1.004873', '2.000635', '1.000894', '2.000815', '2.000884', '1.011606', '1.001612'],
  bodyMarkdown: `Đi làm theo ca, quê ở Trúc Lâm mà sống tận miền Nam, hay chân đau không xuống được cầu thang: với những hoàn cảnh ấy, một buổi đến trụ sở là cả một chuyện khó. Dịch vụ bưu chính công ích sinh ra để hồ sơ đi thay người.

## Ba cách dùng

- **Gửi hồ sơ qua bưu điện**, rồi tự đến nhận kết quả.
- **Nộp tại quầy hoặc trên mạng**, nhờ bưu điện trả kết quả tận nhà.
- **Cả hai chiều** đều qua bưu điện.

Khi nộp hồ sơ, bà con chỉ cần chọn hoặc nói rõ cách nhận kết quả và ghi đúng địa chỉ, số điện thoại người nhận.

## Thủ tục nào gửi được

| Thủ tục | Gửi hồ sơ qua bưu chính | Lưu ý |
| --- | --- | --- |
| [Khai sinh](doc:procedures/1.001193) | Được | Kèm tờ khai giấy đã ký |
| [Khai tử](doc:procedures/1.000656) | Được | Kèm giấy báo tử |
| [Xác nhận tình trạng hôn nhân](doc:procedures/1.004873) | Được | Ghi rõ mục đích sử dụng |
| [Bản sao trích lục hộ tịch](doc:procedures/2.000635) | Được | Ghi đủ thông tin để tra cứu |
| [Hộ kinh doanh](doc:procedures/1.001612) | Được | Kèm phiếu gửi có chữ ký chủ hộ và nhân viên bưu chính |
| [Đề nghị rà soát hộ nghèo](doc:procedures/1.011606) | Được | Theo mẫu giấy đề nghị |
| [Kết hôn](doc:procedures/1.000894) | Được | Hai bên vẫn phải cùng đến ký và nhận giấy |
| [Chứng thực bản sao](doc:procedures/2.000815) | Không | Phải mang bản chính đến đối chiếu |
| [Chứng thực chữ ký](doc:procedures/2.000884) | Không | Phải ký trước mặt người tiếp nhận |

Với thủ tục khác, bà con xem dòng “Cách thức thực hiện” trong trang của từng thủ tục.

## Gửi hộ tịch: nhớ bản sao chứng thực

Khi nộp tại quầy, bà con chỉ **xuất trình** căn cước rồi cầm về. Gửi qua bưu điện thì không ai xem được bản chính, nên quy định yêu cầu kèm **bản sao có chứng thực** của những giấy tờ phải xuất trình. Thiếu bản này, hồ sơ sẽ bị hỏi lại. Đừng gửi bản chính căn cước, sổ đỏ qua bưu điện khi không được yêu cầu.

## Tiền nào trả cho ai

- **Phí, lệ phí của thủ tục**: trả theo quy định của từng thủ tục, như khi nộp tại quầy.
- **Cước bưu chính**: trả cho bưu điện, tùy nơi gửi và nơi nhận.

Hai khoản khác nhau. Thủ tục miễn phí thì vẫn phải trả cước nếu dùng bưu chính. Hãy hỏi giá cước trước và giữ lại phiếu gửi.

## Trước khi giao hồ sơ cho bưu tá

1. Kiểm tra đủ giấy tờ theo trang hướng dẫn của thủ tục.
2. Ghi số điện thoại người nộp ở tờ khai, để cán bộ gọi khi cần bổ sung.
3. Chụp lại toàn bộ hồ sơ.
4. Giữ mã phiếu gửi để tra đường đi của thư.

Nếu thủ tục làm được toàn trình, nộp trên [Cổng Dịch vụ công quốc gia](https://dichvucong.gov.vn) rồi nhờ bưu điện trả kết quả thường nhanh hơn, vì hồ sơ đến phường ngay khi bà con bấm gửi.
`,
}
