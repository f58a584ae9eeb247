import type { NumberWords } from '../numbers/number-words.ts'
import { romanValue } from '../numbers/roman.ts'
import { matchAt } from '../place.ts'

/** The sign that begins a line of a list, and what is said for it. */
export interface ListSign {
  readonly length: number
  readonly spoken: string
}

interface Item {
  readonly start: number
  readonly length: number
  /** Bullets by their sign, numbered lines as `1` or `I`. */
  readonly style: string
  readonly number: number
}

interface Group {
  readonly style: string
  readonly items: Item[]
  readonly isInside: boolean
  /** Nothing stood between the items: they are a list and no headings. */
  isUnbroken: boolean
}

const bullet = / *([-–—+]|[•●▪◦·➢✓❖])(?:(?<=[•●▪◦·➢✓❖]) *|(?<=[-–—+]) +|(?<=[-–—+])(?=\p{L}))(?=\S)/uy
const numbered = / *(\d{1,2})[.)] +(?=\S)/y
const roman = / *([IVX]{1,6})[.)/] +(?!\p{Lu}\.)(?=\S)/uy
const endsSentence = /[.;:!?…,/][)\]\s]*$/

function itemAt(text: string, start: number): Item | undefined {
  const sign = matchAt(bullet, text, start)
  if (sign !== null) return { start, length: sign[0].length, style: sign[1] ?? '-', number: 0 }
  const number = matchAt(numbered, text, start)
  if (number !== null) return { start, length: number[0].length, style: '1', number: Number(number[1]) }
  const numeral = matchAt(roman, text, start)
  const value = romanValue(numeral?.[1] ?? '')
  return numeral === null || value === undefined ? undefined : { start, length: numeral[0].length, style: 'I', number: value }
}

const isBullet = (style: string): boolean => style !== '1' && style !== 'I'

/** Says whether an item goes on with a group: the same bullet, or the next number. */
function goesOn(group: Group, item: Item): boolean {
  return group.style === item.style && (isBullet(item.style) || item.number === (group.items.at(-1)?.number ?? 0) + 1)
}

/** Puts every item of a text into its group, nested ones under the item before. */
function groupsOf(lines: readonly { start: number; line: string }[], text: string): Group[] {
  const groups: Group[] = []
  let open: Group[] = []
  let sentenceIsOpen = false
  for (const { start, line } of lines) {
    const item = itemAt(text, start)
    if (item === undefined) {
      if (sentenceIsOpen) sentenceIsOpen = !endsSentence.test(line)
      else open = open.flatMap((group) => (isBullet(group.style) ? [] : [Object.assign(group, { isUnbroken: false })]))
      continue
    }
    sentenceIsOpen = !endsSentence.test(line)
    const level = open.findLastIndex((group) => goesOn(group, item))
    if (level < open.length - 1 && level >= 0) Object.assign(open[level] ?? {}, { isUnbroken: false })
    open = level >= 0 ? open.slice(0, level + 1) : isBullet(item.style) ? open.slice(0, 3) : []
    if (level >= 0) open[level]?.items.push(item)
    else
      groups.push(
        ...[{ style: item.style, items: [item], isInside: open.some(({ style }) => isBullet(style)), isUnbroken: true }].map(
          (group) => (open.push(group), group),
        ),
      )
  }
  return groups
}

function spokenOf(group: Group, index: number, item: Item, words: NumberWords): string {
  const ordinal = (value: number): string => {
    const word = words.integer(String(value))
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  const isList = group.items.length > 1 && group.isUnbroken
  if (isBullet(group.style)) return group.items.length > 1 && !group.isInside ? `${ordinal(index + 1)} là:` : ''
  return isList ? `${ordinal(item.number)} là:` : `${ordinal(item.number)}.`
}

/**
 * Returns the signs of every list in a text, by the offset of their line: bullets and numbered lines become "Một là:", "Hai là:" …;
 * a lone bullet and bullets within bullets are silent, a numbered heading is its number.
 */
export function listSigns(text: string, words: NumberWords): ReadonlyMap<number, ListSign> {
  let start = 0
  const lines = text.split('\n').map((line) => {
    const here = { start, line }
    start += line.length + 1
    return here
  })
  const groups = groupsOf(
    lines.filter(({ line }) => line.trim() !== ''),
    text,
  )
  return new Map(
    groups.flatMap((group) =>
      group.items.map((item, index) => [item.start, { length: item.length, spoken: spokenOf(group, index, item, words) }]),
    ),
  )
}
