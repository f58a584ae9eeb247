import type { StarterArticle } from '../types.ts'

export const feedback: StarterArticle = {
  uid: 'faecf10b-007e-496b-bb61-90c66732606e',
  slug: 'phan-anh-kien-nghi-noi-the-nao-de-duoc-tra-loi',
  title: 'Phản ánh, kiến nghị: nói thế nào để được trả lời',
  summary:
    'Hồ sơ bị chậm, bị đòi thêm giấy tờ hay quy định không hợp thực tế, người dân đều có quyền phản ánh. Viết rõ việc, rõ người gửi thì phản ánh được tiếp nhận và trả lời.',
  author: null,
  source: 'Tổng hợp từ quy định về tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
  pictureKey: 'phan-anh',
  topics: ['cong-khai-phan-anh-kien-nghi', 'dan-van-dan-chu-co-so'],
  procedureCodes: ['1.004873', '1.011606'],
  bodyMarkdown: `Có người nộp hồ sơ ba lần vẫn thiếu giấy tờ vì mỗi lần được hướng dẫn một kiểu. Có người thấy một mẫu đơn hỏi đi hỏi lại cùng một thông tin. Những chuyện ấy nếu chỉ kể ở quán nước thì năm sau vẫn thế. Gửi thành phản ánh, kiến nghị thì có nơi phải xem xét và trả lời.

## Những việc nên phản ánh

- Hồ sơ bị chậm, cán bộ gây phiền hà, không làm đúng quy định.
- Quy định hành chính không phù hợp thực tế.
- Quy định không đồng bộ, thiếu thống nhất giữa các văn bản.
- Quy định không hợp pháp hoặc trái điều ước quốc tế.
- Vấn đề khác về quy định hành chính.
- Phương án xử lý, sáng kiến để thủ tục đơn giản hơn.

Góp ý để làm tốt hơn cũng là kiến nghị, không nhất thiết phải là chuyện bực mình.

## Gửi ở đâu

| Cách gửi | Phù hợp khi |
| --- | --- |
| [pakn.dichvucong.gov.vn](https://pakn.dichvucong.gov.vn) | Muốn gửi trên mạng, theo dõi tình trạng xử lý |
| Văn bản gửi Ủy ban nhân dân phường Trúc Lâm | Có nhiều tài liệu kèm theo |
| Trình bày trực tiếp tại trụ sở | Cần giải thích, không quen viết |
| Nêu trong buổi tiếp xúc cử tri, đối thoại | Việc chung của nhiều người trong tổ dân phố |

## Viết sao cho được tiếp nhận

Phản ánh cần viết bằng **tiếng Việt**, nội dung rõ ràng và có **họ tên, địa chỉ, số điện thoại** của người gửi. Thiếu những điều này, cơ quan nhà nước có thể không tiếp nhận vì không xác minh được. Thông tin của người gửi không được đưa ra công khai.

Một phản ánh tốt trả lời năm câu hỏi:

1. Thủ tục nào, mã hồ sơ bao nhiêu (nếu có)?
2. Việc xảy ra ở đâu, khi nào?
3. Điều gì chưa đúng, căn cứ vào đâu?
4. Mình bị thiệt hại, phiền hà thế nào?
5. Mình mong được giải quyết ra sao?

Ví dụ: “Ngày… tôi nộp hồ sơ xin [giấy xác nhận tình trạng hôn nhân](doc:procedures/1.004873). Hướng dẫn công khai không yêu cầu giấy X nhưng tôi được đề nghị nộp giấy này. Đề nghị phường trả lời việc yêu cầu như vậy có đúng không.” Ngắn, đủ, không cần lời lẽ nặng nề.

## Phản ánh đi về đâu

Nơi nhận vào sổ, rồi phân loại. Việc thuộc thẩm quyền của phường thì phường xử lý và trả lời. Việc của cơ quan khác thì được chuyển đi trong thời hạn quy định và người gửi được báo. Kết quả xử lý được công khai, **không nêu danh tính người gửi**.

## Phản ánh khác khiếu nại, tố cáo

- **Khiếu nại** là đề nghị xem xét lại một quyết định, hành vi cụ thể mà mình cho là trái luật, xâm phạm quyền lợi của mình. Ví dụ, không đồng ý với kết quả [rà soát hộ nghèo](doc:procedures/1.011606) thì khiếu nại ngay trong thời gian niêm yết.
- **Tố cáo** là báo hành vi vi phạm pháp luật.

Hai việc này theo luật riêng, có thời hiệu và trình tự riêng. Không chắc việc mình thuộc loại nào, bà con cứ đến nơi tiếp công dân của phường để được giải thích.
`,
}
