import { plainPhraseOf } from './words-of.ts'

/** What a person wants to know of a procedure. */
export const askedParts = ['papers', 'fees', 'duration', 'place', 'form', 'online', 'result', 'requirements', 'steps'] as const

export type AskedPart = (typeof askedParts)[number]

/** How people ask for one part. These words are no part of a procedure's name and are taken out of the question. */
const askedWith: Record<AskedPart, readonly string[]> = {
  papers: [
    'cần những giấy tờ gì',
    'cần giấy tờ gì',
    'giấy tờ gì',
    'giấy tờ nào',
    'những giấy tờ nào',
    'giấy tờ cần thiết',
    'giấy gì',
    'hồ sơ gồm những gì',
    'hồ sơ gồm gì',
    'hồ sơ gồm',
    'hồ sơ gì',
    'hồ sơ cần gì',
    'hồ sơ cần những gì',
    'thành phần hồ sơ',
    'hồ sơ như thế nào',
    'hồ sơ ra sao',
    'cần chuẩn bị những gì',
    'cần chuẩn bị gì',
    'chuẩn bị gì',
    'chuẩn bị những gì',
    'cần mang gì',
    'cần mang những gì',
    'mang theo gì',
    'mang theo những gì',
    'mang gì',
    'cần những gì',
    'cần gì',
    'cần cái gì',
    'gồm những gì',
    'gồm gì',
    'cần hồ sơ',
    'cần giấy tờ',
    'giấy tờ',
  ],
  fees: [
    'mất bao nhiêu tiền',
    'tốn bao nhiêu tiền',
    'hết bao nhiêu tiền',
    'bao nhiêu tiền',
    'nhiêu tiền',
    'lệ phí bao nhiêu',
    'phí bao nhiêu',
    'mức phí',
    'mức lệ phí',
    'lệ phí là bao nhiêu',
    'lệ phí thế nào',
    'có mất phí không',
    'có mất tiền không',
    'mất phí không',
    'mất tiền không',
    'có tốn phí không',
    'có tốn tiền không',
    'tốn tiền không',
    'có phí không',
    'phí không',
    'giá bao nhiêu',
    'giá bao tiền',
    'bao tiền',
    'tốn bao nhiêu',
    'hết bao nhiêu',
    'chi phí',
    'lệ phí',
    'miễn phí không',
  ],
  duration: [
    'mất bao lâu',
    'bao lâu thì xong',
    'bao lâu có',
    'bao lâu được',
    'trong bao lâu',
    'bao lâu',
    'mất mấy ngày',
    'mất bao nhiêu ngày',
    'bao nhiêu ngày',
    'mấy ngày',
    'mấy hôm',
    'bao giờ có',
    'bao giờ xong',
    'bao giờ lấy',
    'khi nào có',
    'khi nào lấy',
    'khi nào xong',
    'thời gian giải quyết',
    'thời hạn giải quyết',
    'thời gian bao lâu',
    'thời gian xử lý',
    'lâu không',
    'có lâu không',
  ],
  place: [
    'nộp hồ sơ ở đâu',
    'nộp ở đâu',
    'nộp đơn ở đâu',
    'nộp tại đâu',
    'nộp đâu',
    'làm ở đâu',
    'làm tại đâu',
    'đăng ký ở đâu',
    'xin ở đâu',
    'đổi ở đâu',
    'phải đi đâu',
    'đi đâu',
    'đến đâu',
    'ra đâu',
    'gặp ai',
    'ở đâu',
    'tại đâu',
    'chỗ nào',
    'nơi nào',
    'cơ quan nào',
    'báo ai',
    'địa chỉ nộp',
    'nơi nộp',
    'đâu làm',
  ],
  form: ['mẫu đơn', 'mẫu tờ khai', 'tờ khai ở đâu', 'tải mẫu', 'tải tờ khai', 'xin mẫu', 'file mẫu', 'biểu mẫu', 'mẫu giấy', 'mẫu nào'],
  online: [
    'làm online',
    'nộp online',
    'đăng ký online',
    'có làm online được không',
    'online được không',
    'online',
    'qua mạng',
    'trên mạng',
    'tại nhà được không',
    'nộp trực tuyến',
    'làm trực tuyến',
    'trực tuyến được không',
    'qua bưu điện',
    'dịch vụ công',
    'cổng dịch vụ công',
  ],
  result: ['nhận được gì', 'được cấp gì', 'được nhận gì', 'kết quả là gì', 'trả kết quả gì'],
  requirements: [
    'điều kiện gì',
    'điều kiện nào',
    'điều kiện ra sao',
    'điều kiện như thế nào',
    'ai được',
    'có được không',
    'cần điều kiện gì',
  ],
  steps: [
    'các bước',
    'quy trình',
    'trình tự',
    'làm thế nào',
    'làm như thế nào',
    'như thế nào',
    'làm sao',
    'thế nào',
    'như nào',
    'ra sao',
    'thì sao',
    'sao ạ',
    'phải sao',
  ],
}

interface AskedPhrase {
  readonly words: readonly string[]
  readonly part: AskedPart
}

/** Every phrase by its first word, the longest first. */
const phrasesByFirstWord: ReadonlyMap<string, readonly AskedPhrase[]> = byFirstWord()

function byFirstWord(): Map<string, AskedPhrase[]> {
  const map = new Map<string, AskedPhrase[]>()
  for (const part of askedParts) {
    for (const phrase of askedWith[part]) {
      const words = plainPhraseOf(phrase).split(' ')
      const first = words[0] ?? ''
      map.set(
        first,
        [...(map.get(first) ?? []), { words, part }].toSorted((a, b) => b.words.length - a.words.length),
      )
    }
  }
  return map
}

/** Returns the phrase that asks for a part and begins at a place of the words; null when none does. */
export function askedAt(plainWords: readonly string[], position: number): { part: AskedPart; length: number } | null {
  const phrases = phrasesByFirstWord.get(plainWords[position] ?? '') ?? []
  const found = phrases.find(({ words }) => words.every((word, index) => plainWords[position + index] === word))
  return found === undefined ? null : { part: found.part, length: found.words.length }
}
