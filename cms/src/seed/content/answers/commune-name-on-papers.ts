import type { StarterAnswer } from '../types.ts'

export const communeNameOnPapers: StarterAnswer = {
  uid: 'd0c2c535-8d69-4617-82c6-fe135f099632',
  slug: 'giay-to-ghi-ten-xa-cu-co-phai-doi-lai-khong',
  title: 'Giấy tờ ghi tên xã cũ có phải đổi lại không?',
  topics: ['sap-xep-bo-may'],
  procedureCodes: ['2.000635'],
  question: 'Sổ đỏ và giấy khai sinh của gia đình tôi ghi xã Tùng Lâm. Nay xã đã thuộc phường Trúc Lâm thì có phải làm lại không?',
  answer: `Không bắt buộc. Giấy tờ do cơ quan có thẩm quyền cấp trước khi sắp xếp đơn vị hành chính mà còn thời hạn thì tiếp tục được sử dụng. Cơ quan nhà nước không được yêu cầu đổi chỉ vì tên địa phương thay đổi.

Ai muốn đổi thì được đổi, và không phải nộp phí, lệ phí cho việc chuyển đổi đó.`,
  answeredBy: 'Trung tâm Phục vụ hành chính công phường Trúc Lâm',
  answeredDay: '2026-11-02',
}
