import type { StarterAnswer } from '../types.ts'

export const birthElsewhere: StarterAnswer = {
  uid: 'f3eb7779-7e34-47ad-8498-45bd21f266ee',
  slug: 'sinh-con-o-tinh-khac-thi-dang-ky-khai-sinh-o-dau',
  title: 'Sinh con ở tỉnh khác thì đăng ký khai sinh ở đâu?',
  topics: ['thu-tuc-hanh-chinh'],
  procedureCodes: ['1.001193'],
  question: 'Vợ chồng tôi thường trú tại phường, cháu sinh ở bệnh viện của tỉnh khác. Tôi phải về nơi sinh hay làm tại phường?',
  answer: `Anh, chị đăng ký khai sinh tại Ủy ban nhân dân cấp xã nơi cư trú của cha hoặc của mẹ, không phải về nơi sinh. Cha mẹ cư trú tại phường Trúc Lâm thì nộp hồ sơ tại phường hoặc nộp trực tuyến trên Cổng Dịch vụ công quốc gia.

Hồ sơ cần có giấy chứng sinh do bệnh viện cấp, dù bệnh viện ở tỉnh nào. Cha hoặc mẹ có trách nhiệm đăng ký trong 60 ngày kể từ ngày sinh con; ông bà, người thân khác đi thay được.`,
  answeredBy: 'Trung tâm Phục vụ hành chính công phường Trúc Lâm',
  answeredDay: '2026-11-02',
}
