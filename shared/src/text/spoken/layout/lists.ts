import type { NumberWords } from '../numbers/number-words.ts'
import { matchAt } from '../place.ts'

/** The sign that begins a line of a list, and what is said for it. */
export interface ListSign {
  readonly length: number
  readonly spoken: string
}

interface Item {
  readonly start: number
  readonly length: number
  /** Bullets by their sign, numbered lines as `1`. */
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

interface Line {
  readonly start: number
  readonly line: string
}

/** Lists within lists beyond this depth are one with the last. */
const deepest = 3

const bullet = / *([-–—+]|[•●▪◦·➢✓❖])(?:(?<=[•●▪◦·➢✓❖]) *|(?<=[-–—+]) +|(?<=[-–—+])(?=\p{L}))(?=\S)/uy
const numbered = / *(\d{1,2})[.)] +(?=\S)/y
const beginsSmall = /^\s*\p{Ll}/u
const endsSentence = /[.;:!?…,/][)\]\s]*$/

function itemAt(text: string, start: number): Item | undefined {
  const sign = matchAt(bullet, text, start)
  if (sign !== null) return { start, length: sign[0].length, style: sign[1] ?? '-', number: 0 }
  const number = matchAt(numbered, text, start)
  return number === null ? undefined : { start, length: number[0].length, style: '1', number: Number(number[1]) }
}

const isBullet = (style: string): boolean => style !== '1'

/** Says whether an item goes on with a group: the same bullet, or the next number. */
function goesOn(group: Group, item: Item): boolean {
  return group.style === item.style && (isBullet(item.style) || item.number === (group.items.at(-1)?.number ?? 0) + 1)
}

/** Adds an item to the open group it goes on with, closing those within, or opens one: bullets inside others, numbers outside. */
function withItem(open: readonly Group[], item: Item): Group[] {
  const level = open.findLastIndex((group) => goesOn(group, item))
  const group = open[level]
  if (group === undefined) {
    const outer = isBullet(item.style) ? open.slice(0, deepest) : []
    return [...outer, { style: item.style, items: [item], isInside: outer.some(({ style }) => isBullet(style)), isUnbroken: true }]
  }
  if (level < open.length - 1) group.isUnbroken = false
  group.items.push(item)
  return open.slice(0, level + 1)
}

/** Closes the bullets at a line that is no item; numbers may go on behind it, as headings do. */
function afterPlainLine(open: readonly Group[]): Group[] {
  for (const group of open) group.isUnbroken = false
  return open.filter(({ style }) => !isBullet(style))
}

/**
 * Puts every item of a text into its group. A line behind one whose sentence is still open belongs to it, as at the turn of a page;
 * behind a number only one that begins small, since headings have no full stop.
 */
function groupsOf(lines: readonly Line[], text: string): ReadonlySet<Group> {
  const groups = new Set<Group>()
  let open: Group[] = []
  let isMidSentence = false
  for (const { start, line } of lines) {
    const item = itemAt(text, start)
    if (item !== undefined) open = withItem(open, item)
    else if (!isMidSentence || (open.at(-1)?.style === '1' && !beginsSmall.test(line))) open = afterPlainLine(open)
    isMidSentence = (item !== undefined || isMidSentence) && !endsSentence.test(line)
    for (const group of open) groups.add(group)
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

/** Returns the lines of a text that are not blank, with the offset of each. */
function linesOf(text: string): Line[] {
  let start = 0
  const lines = text.split('\n').map((line) => {
    const here = { start, line }
    start += line.length + 1
    return here
  })
  return lines.filter(({ line }) => line.trim() !== '')
}

/**
 * Returns the signs of every list in a text, by the offset of their line: bullets and numbered lines become "Một là:", "Hai là:" …;
 * a lone bullet and bullets within bullets are silent, a numbered heading is its number.
 */
export function listSigns(text: string, words: NumberWords): ReadonlyMap<number, ListSign> {
  const signs = new Map<number, ListSign>()
  for (const group of groupsOf(linesOf(text), text))
    group.items.forEach((item, index) => signs.set(item.start, { length: item.length, spoken: spokenOf(group, index, item, words) }))
  return signs
}
