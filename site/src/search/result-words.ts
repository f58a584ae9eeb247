import type { DocumentKind } from '@ward/shared/contract/content'
import type { AskedPart } from '@ward/shared/search/words/question-words'

/** The part of a procedure's page that answers what was asked, and what leads there; null where the top of the page does. */
export const partAsked: Record<AskedPart, { readonly id: string; readonly words: string } | null> = {
  papers: { id: 'ho-so', words: 'Xem giấy tờ cần chuẩn bị' },
  fees: { id: 'cach-nop', words: 'Xem phí, lệ phí' },
  duration: { id: 'cach-nop', words: 'Xem thời hạn giải quyết' },
  place: { id: 'cach-nop', words: 'Xem nơi nộp và cách nộp' },
  form: { id: 'ho-so', words: 'Xem mẫu đơn, tờ khai' },
  online: { id: 'cach-nop', words: 'Xem cách nộp trực tuyến' },
  result: { id: 'ket-qua', words: 'Xem kết quả nhận được' },
  requirements: { id: 'yeu-cau', words: 'Xem yêu cầu, điều kiện' },
  steps: null,
}

/** What a result is, where it is no procedure. */
export const kindWords: Record<DocumentKind, string> = {
  procedures: 'Thủ tục',
  articles: 'Tin',
  'broadcast-scripts': 'Bài phát thanh',
  commendations: 'Gương điển hình',
  documents: 'Văn bản',
  'answered-questions': 'Hỏi đáp',
}

/** Sentences of the results page. */
export const resultWords = {
  referral: 'Không thuộc thẩm quyền của phường',
  place: 'Nơi giải quyết',
  link: 'Làm trực tuyến',
  choose: 'Bạn muốn làm việc nào?',
  others: 'Kết quả khác',
  found: 'Kết quả',
  nothing: 'Chưa tìm thấy nội dung nào khớp với câu hỏi.',
  unsure: 'Chưa chắc đúng việc bạn cần. Những kết quả gần nhất:',
  advice: 'Hãy thử viết ngắn hơn, ví dụ “khai sinh”, “tạm trú”, hoặc hỏi trực tiếp nơi tiếp nhận hồ sơ của phường.',
} as const

/** The sentence for a unit that became part of the ward. */
export function formerUnitWords(unit: string, ward: string): string {
  return `Từ 01/7/2025, ${unit} thuộc ${ward}; thủ tục làm tại ${ward}.`
}
