import type { StarterArticle } from '../types.ts'

export const satisfactionSurvey: StarterArticle = {
  uid: 'b07bddf6-959e-43d1-a0d3-1e698dc88bac',
  slug: 'khao-sat-su-hai-long-vi-sao-nen-tra-loi-that',
  title: 'Khảo sát sự hài lòng: vì sao nên trả lời thật',
  summary:
    'Chỉ số SIPAS đo mức hài lòng của người dân với sự phục vụ của cơ quan nhà nước theo năm nhóm. Một phiếu trả lời thật, kể cả khi chê, có ích hơn một phiếu khen cho xong.',
  author: null,
  source: 'Tổng hợp từ phương pháp đo lường sự hài lòng của Bộ Nội vụ và Kế hoạch tuyên truyền cải cách hành chính năm 2025 của phường',
  pictureKey: 'hai-long',
  topics: ['chi-so-hai-long', 'ket-qua-han-che'],
  procedureCodes: ['1.001193', '2.000815'],
  bodyMarkdown: `Sau khi nhận kết quả, có thể bà con được mời trả lời vài câu hỏi: chờ có lâu không, cán bộ có dễ hiểu không, có phải đi lại nhiều lần không. Nhiều người tặc lưỡi đánh dấu “rất hài lòng” cho nhanh. Bài này nói vì sao vài phút trả lời thật lại đáng giá.

## SIPAS là gì

SIPAS là tên viết tắt của **Chỉ số hài lòng về sự phục vụ hành chính**, đo mức hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước. Kế hoạch tuyên truyền cải cách hành chính của phường xác định việc thực hiện chỉ số này là một nội dung phải thông tin đến nhân dân.

Phiếu khảo sát xoay quanh năm nhóm.

| Nhóm | Câu hỏi dễ hiểu | Ví dụ điều nên góp ý |
| --- | --- | --- |
| Tiếp cận dịch vụ | Tìm chỗ, tìm thông tin có dễ không? | Bảng chỉ dẫn khó thấy, thiếu ghế chờ |
| Thủ tục hành chính | Giấy tờ có rõ, có đúng như công bố không? | Bị yêu cầu thêm giấy tờ |
| Công chức | Cán bộ có lịch sự, giải thích dễ hiểu không? | Nói quá nhanh, dùng từ khó |
| Kết quả | Có đúng hẹn, đúng thông tin không? | Trả muộn, in sai tên |
| Góp ý, phản ánh | Góp ý có được nghe và trả lời không? | Gửi góp ý mà không thấy hồi âm |

## Trả lời thế nào cho có ích

- **Nhớ lại đúng lần vừa rồi**, không chấm theo ấn tượng chung.
- **Chấm thấp thì ghi lý do**, càng cụ thể càng tốt: việc gì, chờ bao lâu, vướng ở đâu.
- **Khen cũng nên cụ thể**, để cách làm tốt được giữ lại.
- **Không nhờ người khác trả lời thay**, nhất là nhờ chính cán bộ đang giải quyết hồ sơ.

Ví dụ, sau khi [chứng thực bản sao](doc:procedures/2.000815), thay vì chỉ chấm “bình thường”, bà con có thể viết: “Nộp lúc 8 giờ, 10 giờ có kết quả; nên có thêm máy phô tô vì phải ra ngoài chụp.” Một câu như thế cho người quản lý biết ngay việc cần làm.

## Có sợ bị để ý không

Kết quả được tổng hợp thành tỷ lệ chung, không công bố tên người trả lời. Khi đăng kết quả, trang này sẽ ghi rõ kỳ khảo sát, số phiếu và nguồn, để bà con tự đánh giá con số có đáng tin không. Số phiếu quá ít thì không đưa ra tỷ lệ.

## Khảo sát khác với phản ánh

Phiếu khảo sát cho biết bức tranh chung. Còn nếu bà con gặp một việc cụ thể cần giải quyết, ví dụ hồ sơ [khai sinh](doc:procedures/1.001193) bị chậm mà không được xin lỗi, thì hãy **phản ánh, kiến nghị**, có họ tên, địa chỉ, số điện thoại, để được trả lời. Kênh chung cả nước là [pakn.dichvucong.gov.vn](https://pakn.dichvucong.gov.vn).

Trang hướng dẫn nào khó hiểu, bà con cũng cứ nói với cán bộ Trung tâm. Góp ý về một câu viết rối là góp ý cho cả những người đến sau.
`,
}
