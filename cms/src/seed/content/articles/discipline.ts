import type { StarterArticle } from '../types.ts'

export const discipline: StarterArticle = {
  uid: '8c456bf2-9d57-407f-bfed-95b8359dcf83',
  slug: 'ky-luat-ky-cuong-nhin-tu-chiec-ghe-cho-cua-nguoi-dan',
  title: 'Kỷ luật, kỷ cương nhìn từ chiếc ghế chờ của người dân',
  summary:
    'Kỷ cương hành chính không chỉ là chuyện trong cơ quan. Người dân nhận ra nó qua giờ mở cửa, lời giải thích, tờ giấy hẹn và lời xin lỗi khi trễ hẹn.',
  author: null,
  source: 'Tổng hợp từ Kế hoạch tuyên truyền cải cách hành chính năm 2025 của phường và quy định giải quyết thủ tục hành chính',
  pictureKey: 'ky-cuong',
  topics: ['ky-luat-ky-cuong', 'dao-tao-dao-duc-cong-vu', 'trach-nhiem-nguoi-dung-dau'],
  procedureCodes: ['1.001193', '1.004873'],
  bodyMarkdown: `Kế hoạch tuyên truyền cải cách hành chính của phường đặt ra yêu cầu nâng cao kỷ luật, kỷ cương hành chính, văn hóa công vụ và quy tắc ứng xử của cán bộ, công chức. Những chữ ấy nghe khá xa. Nhưng ngồi ở ghế chờ một buổi sáng, người dân thấy chúng rất gần.

## Năm dấu hiệu bà con thấy được

1. **Đúng giờ.** Quầy mở và đóng đúng giờ niêm yết. Người trực vắng thì có người thay, có thông báo.
2. **Nói một lần cho đủ.** Hồ sơ thiếu thì cán bộ chỉ hết những chỗ thiếu, để lần sau đến là xong.
3. **Có giấy hẹn.** Nhận hồ sơ thì có giấy tiếp nhận và hẹn trả, ghi rõ ngày.
4. **Trễ thì xin lỗi.** Không kịp đúng hẹn thì có phiếu xin lỗi, nói lý do và hẹn lại ngày.
5. **Không đòi thêm.** Giấy tờ yêu cầu đúng như đã công khai.

Điều thứ tư và thứ năm không phải là phép lịch sự, mà là quy định. Chẳng hạn với [đăng ký khai sinh](doc:procedures/1.001193) hay [xác nhận tình trạng hôn nhân](doc:procedures/1.004873), người tiếp nhận không được yêu cầu nộp thêm giấy tờ mà pháp luật hộ tịch không quy định; trả kết quả chậm thì phải có phiếu xin lỗi và hẹn lại, nêu rõ lý do.

## Ai chịu trách nhiệm

Người trực quầy chịu trách nhiệm về việc mình làm. Người đứng đầu chịu trách nhiệm về kết quả chung: bố trí đủ người, kiểm tra hồ sơ trễ hạn, đọc phản ánh của dân và trả lời. Vì thế, kế hoạch của phường coi vai trò, trách nhiệm của người đứng đầu là một nội dung phải thông tin công khai, và giao Phòng Văn hóa - Xã hội theo dõi, kiểm tra, đôn đốc. Ủy ban Mặt trận Tổ quốc phường giám sát việc thực hiện.

## Kỷ cương cần cả hai phía

Hồ sơ chạy nhanh hay chậm còn tùy vào người nộp.

| Cán bộ nên | Người dân nên |
| --- | --- |
| Giải thích bằng lời dễ hiểu | Xem trước hướng dẫn, mang đủ giấy tờ |
| Xếp thứ tự công bằng, ưu tiên người già, người khuyết tật, phụ nữ mang thai | Lấy số thứ tự, chờ đến lượt |
| Trả đúng hẹn, báo sớm nếu chậm | Ghi đúng số điện thoại để được báo |
| Từ chối mọi khoản ngoài quy định | Không đưa tiền, quà để được làm nhanh |

Đưa phong bì để đổi lấy một buổi sáng nhanh hơn là làm chậm tất cả những buổi sáng về sau, của mình và của người khác.

## Khi thấy điều chưa đúng

Trước hết, hãy hỏi ngay tại quầy: “Giấy này quy định ở đâu?” Nhiều khúc mắc được gỡ chỉ bằng một câu hỏi nhẹ nhàng. Nếu chưa thỏa đáng, bà con đề nghị gặp người phụ trách Trung tâm, hoặc gửi phản ánh tại [pakn.dichvucong.gov.vn](https://pakn.dichvucong.gov.vn), ghi rõ ngày giờ và mã hồ sơ.

Thấy việc tốt cũng nên nói. Một lời khen đúng người, đúng việc giúp cách làm hay được giữ lại và nhân lên.
`,
}
