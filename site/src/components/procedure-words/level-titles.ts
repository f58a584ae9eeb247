import type { ServiceLevelSlug } from '@ward/shared/contract/addresses'

/** Names of the pages that list procedures by service level. */
export const levelTitle: Record<ServiceLevelSlug, { readonly short: string; readonly long: string; readonly description: string }> = {
  'toan-trinh': {
    short: 'Toàn trình',
    long: 'Thủ tục làm trực tuyến toàn trình',
    description: 'Làm toàn bộ qua mạng; kết quả được trả trực tuyến hoặc qua bưu chính.',
  },
  'mot-phan': {
    short: 'Một phần',
    long: 'Thủ tục làm trực tuyến một phần',
    description: 'Nộp hồ sơ qua mạng, có bước phải làm trực tiếp. Lý do được ghi trong từng thủ tục.',
  },
  'cung-cap-thong-tin': {
    short: 'Cung cấp thông tin trực tuyến',
    long: 'Thủ tục có thông tin trực tuyến',
    description: 'Xem hướng dẫn trên mạng, nộp hồ sơ tại nơi tiếp nhận.',
  },
}
