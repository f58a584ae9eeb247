import type { StarterAnswer } from '../types.ts'

export const lateDossier: StarterAnswer = {
  uid: '1d4be5db-ac25-4c83-919d-fafe033039cc',
  slug: 'ho-so-qua-hen-ma-chua-co-ket-qua-thi-lam-gi',
  title: 'Hồ sơ quá hẹn mà chưa có kết quả thì làm gì?',
  topics: ['mot-cua-mot-cua-lien-thong', 'cong-khai-phan-anh-kien-nghi'],
  procedureCodes: [],
  question: 'Giấy hẹn của tôi đã quá ba ngày nhưng chưa thấy báo kết quả, cũng không ai gọi điện.',
  answer: `Khi trễ hẹn, cơ quan giải quyết phải xin lỗi, nêu lý do và hẹn lại ngày trả kết quả. Bà con làm theo thứ tự sau.

1. Tra cứu hồ sơ bằng mã ghi trên giấy hẹn tại Cổng Dịch vụ công quốc gia.
2. Gọi hoặc đến quầy đã nhận hồ sơ, đưa giấy hẹn, đề nghị cho biết lý do và ngày hẹn mới.
3. Nếu không được trả lời, gửi phản ánh, kiến nghị kèm họ tên, địa chỉ, số điện thoại và ảnh giấy hẹn. Kết quả xử lý được trả lời cho người gửi.`,
  answeredBy: 'Trung tâm Phục vụ hành chính công phường Trúc Lâm',
  answeredDay: '2026-11-02',
}
