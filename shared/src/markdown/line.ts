/** What one line of an administrative text is, by the sign it begins with. */
export type Line =
  | { readonly type: 'paragraph'; readonly text: string }
  /** `depth` 0 is the outermost heading of the text. `label` is the Roman number before it, empty when there is none. */
  | { readonly type: 'heading'; readonly depth: number; readonly label: string; readonly text: string }
  | Item

/** A line that belongs to a list. */
export interface Item {
  readonly type: 'item'
  /** Items of one kind are siblings: `-`, `+`, `step`, `1.`, `a)` … */
  readonly kind: string
  /** The smaller, the further out: "1." stands above "a)", that above "-", that above "+". */
  readonly rank: number
  /** Number of a step ("Bước 3" is 3); 0 for everything else. */
  readonly step: number
  /** The sign as it is written, when it is a part of the text ("Bước 1:", "a)"); empty for bullets. */
  readonly label: string
  readonly text: string
}

interface LabelRule {
  readonly kind: string
  readonly rank: number
  /** Group 1 is the label; what follows the match is the text. */
  readonly pattern: RegExp
}

// A number is no label when it goes on: "1.005", "24/9", "5. 000" and "2.5 ha" are amounts and days.
const labelRules: readonly LabelRule[] = [
  { kind: 'A.', rank: 0, pattern: /^([A-E][.)])\s+/ },
  { kind: 'step', rank: 2, pattern: /^((?:\p{Ll}[.)]\s*)?[Bb](?:ước|ƯỚC)\s+\d{1,2}(?!\d)\s*[:.)]?)\s*/u },
  { kind: '1.', rank: 3, pattern: /^(\d{1,2}\.)(?:\s+(?!\d{3}(?!\d))|(?=\p{Lu}))/u },
  { kind: '1.1.', rank: 4, pattern: /^(\d{1,2}\.\d{1,2}\.)\s+/u },
  { kind: '1.1.1.', rank: 5, pattern: /^(\d{1,2}\.\d{1,2}\.\d{1,2}\.)\s+/u },
  { kind: '1)', rank: 6, pattern: /^(\d{1,2}\))\s*(?=\p{L})/u },
  { kind: 'a)', rank: 7, pattern: /^((?:\p{Ll}|[ivx]{2,4})\))\s*(?=\S)/u },
  { kind: 'a.', rank: 7, pattern: /^((?:\p{Ll}|[ivx]{2,4})\.)\s+/u },
  { kind: '(1)', rank: 12, pattern: /^(\((?:\d{1,2}|\p{Ll}|[ivx]{2,4})\))\s*(?=\S)/u },
]

const bulletPattern = /^([-–—]{1,6}|\+{1,6}|\*(?!\*)|[•●○▪◦])\)?(?:\s+|(?=[\p{L}“"(]))/u
const bulletRanks: Record<string, number> = { '-': 9, '+': 10 }

const roman = /^([IVX]{1,5}[.)/])\s+(?=\S)/
const longestRomanHeading = 150
const markdownHeading = /^(#{1,6})\s+(?=\S)/

function headingOf(line: string): Line | null {
  const signs = markdownHeading.exec(line)
  if (signs?.[1] !== undefined) {
    return { type: 'heading', depth: signs[1].length - 1, label: '', text: line.slice(signs[0].length) }
  }
  const number = roman.exec(line)
  if (number?.[1] === undefined || line.length > longestRomanHeading) return null
  return { type: 'heading', depth: 0, label: number[1], text: line.slice(number[0].length) }
}

function labelledItemOf(line: string): Item | null {
  for (const { kind, rank, pattern } of labelRules) {
    const match = pattern.exec(line)
    if (match?.[1] === undefined) continue
    const step = kind === 'step' ? Number(/\d+/.exec(match[1])?.[0]) : 0
    return { type: 'item', kind, rank, step, label: match[1].trim(), text: line.slice(match[0].length) }
  }
  return null
}

function bulletOf(line: string): Item | null {
  const match = bulletPattern.exec(line)
  const text = line.slice(match?.[0].length ?? 0)
  if (match?.[1] === undefined || text === '') return null
  const kind = match[1].replace(/[–—]/g, '-')
  const rank = (bulletRanks[kind.charAt(0)] ?? 8) + (kind.length - 1) / 10
  return { type: 'item', kind, rank, step: 0, label: '', text }
}

/**
 * Says what a trimmed, non-empty line is. Bullets are `-`, `+`, `*`, `•` and their like, also doubled ("++"); labels are
 * "Bước 1:", "b) Bước 2:", "1.", "1.1.", "1)", "a)", "a.", "(i)", "A."; headings are `#` and Roman numbers ("II. …").
 *
 * @example lineOf('a) Giấy khai sinh') // { type: 'item', kind: 'a)', rank: 7, step: 0, label: 'a)', text: 'Giấy khai sinh' }
 * @example lineOf('1.005 hồ sơ') // { type: 'paragraph', text: '1.005 hồ sơ' }
 */
export function lineOf(line: string): Line {
  return headingOf(line) ?? labelledItemOf(line) ?? bulletOf(line) ?? { type: 'paragraph', text: line }
}
