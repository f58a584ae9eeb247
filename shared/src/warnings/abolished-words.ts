import { textsOf, type PlacedText } from './texts-of.ts'
import type { Judged, Warning, WarningKind } from './warning.ts'

interface Rule {
  readonly kind: WarningKind
  readonly words: RegExp
  readonly advice: string
}

const rules: readonly Rule[] = [
  {
    kind: 'abolished-unit',
    // "đô thị xã hội" holds the letters of "thị xã" and means something else.
    words: /(?<!\p{L})(?:cấp huyện|huyện|quận|thị trấn|(?<!đô )thị xã(?! hội))(?!\p{L})/giu,
    advice: 'Từ 01/7/2025 chỉ còn cấp tỉnh và cấp xã: hãy kiểm tra cơ quan, địa danh hiện nay.',
  },
  {
    kind: 'household-book',
    words: /(?<!\p{L})sổ (?:hộ khẩu|tạm trú)(?!\p{L})/giu,
    advice: 'Sổ hộ khẩu, sổ tạm trú giấy hết giá trị sử dụng từ 01/01/2023: hãy kiểm tra giấy tờ thay thế.',
  },
]

/** Between quotes, or right behind the number of a legal text, stands a name, which nobody changes. */
const names =
  /“[^“”]{0,400}”|"[^"]{0,400}"|(?:Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Pháp lệnh)(?: liên tịch)? số [^;.)\n]{0,150}/giu

const around = 30

function excerptAt(text: string, from: number, length: number): string {
  const before = text.slice(Math.max(0, from - around), from).replace(/^\S*\s/, from > around ? '' : '$&')
  const after = text.slice(from + length, from + length + around).replace(/\s\S*$/, '')
  return `${before}${text.slice(from, from + length)}${after}`.replace(/\s+/g, ' ').trim()
}

function warningAbout({ label, path, text }: PlacedText, { advice, kind, words }: Rule): Warning | null {
  const places = [...text.matchAll(words)]
  const [first] = places
  if (first === undefined) return null
  const found = [...new Set(places.map(([word]) => `“${word.toLocaleLowerCase('vi')}”`))].join(', ')
  const excerpt = excerptAt(text, first.index, first[0].length)
  const onlyInNames = !words.test(text.replace(names, ' '))
  words.lastIndex = 0
  const check = onlyInNames ? 'Từ này nằm trong tên văn bản hoặc lời trích: chỉ cần xem lại, không sửa tên văn bản.' : advice
  return { kind, path, sentence: `${label} còn nhắc ${found} (${places.length} chỗ, ví dụ “${excerpt}”). ${check}` }
}

/** Returns where the text speaks of levels of government and papers that are no more. */
export function abolishedWords(judged: Judged): Warning[] {
  return textsOf(judged).flatMap((placed) => rules.flatMap((rule) => warningAbout(placed, rule) ?? []))
}
