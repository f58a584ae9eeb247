/** A line that belongs to a list, by the sign it begins with. */
export interface Item {
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

const bullet = /^([-–—]{1,6}|\+{1,6}|\*(?!\*)|[•●○▪◦])\)?(?:\s+|(?=[\p{L}“"(]))(?=.)/u
const bulletRanks: Record<string, number> = { '-': 9, '+': 10 }

function labelledItemOf(line: string): Item | undefined {
  for (const { kind, rank, pattern } of labelRules) {
    const match = pattern.exec(line)
    if (match?.[1] === undefined) continue
    const step = kind === 'step' ? Number(/\d+/.exec(match[1])?.[0]) : 0
    return { kind, rank, step, label: match[1].trim(), text: line.slice(match[0].length) }
  }
  return undefined
}

function bulletOf(line: string): Item | undefined {
  const match = bullet.exec(line)
  if (match?.[1] === undefined) return undefined
  const kind = match[1].replace(/[–—]/g, '-')
  const rank = (bulletRanks[kind.charAt(0)] ?? 8) + (kind.length - 1) / 10
  return { kind, rank, step: 0, label: '', text: line.slice(match[0].length) }
}

/**
 * Returns the item a trimmed line is, or undefined. Bullets are `-`, `+`, `*`, `•` and their like, also doubled ("++");
 * labels are "Bước 1:", "b) Bước 2:", "1.", "1.1.", "1)", "a)", "a.", "(i)", "A.".
 *
 * @example itemOf('a) Giấy khai sinh') // { kind: 'a)', rank: 7, step: 0, label: 'a)', text: 'Giấy khai sinh' }
 * @example itemOf('1.005 hồ sơ') // undefined
 */
export function itemOf(line: string): Item | undefined {
  return labelledItemOf(line) ?? bulletOf(line)
}

/** Says whether a trimmed line is a heading with a Roman number ("II. NỘI DUNG"); a long one is a sentence. */
export function isRomanHeading(line: string): boolean {
  return /^[IVX]{1,5}[.)/]\s+\S.{0,140}$/u.test(line)
}

/** Says whether a trimmed line is a heading marked by `#`. */
export function isMarkedHeading(line: string): boolean {
  return /^#{1,6}\s+[^#\s]/.test(line)
}
