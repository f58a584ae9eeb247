import { cleanText } from '../text/nfc.ts'
import { lineOf, type Item } from './line.ts'

export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'heading'; readonly depth: number; readonly label: string; readonly text: string }
  | { readonly type: 'list'; readonly labelled: boolean; readonly items: ListItem[] }

export interface ListItem {
  readonly label: string
  readonly text: string
  /** What stands under the item: lists, and for steps paragraphs too. */
  readonly blocks: Block[]
}

interface OpenList {
  readonly kind: string
  readonly rank: number
  readonly items: ListItem[]
  item: ListItem
  step: number
}

/** The lists that are open at a line, outermost first. Kinds differ, so there are never more than there are kinds. */
class Outline {
  readonly blocks: Block[] = []
  #open: OpenList[] = []

  addHeading(heading: Extract<Block, { type: 'heading' }>): void {
    this.#open = []
    this.blocks.push(heading)
  }

  /** A line without a sign belongs to the step it follows; outside steps it ends all lists. */
  addParagraph(text: string): void {
    this.#open.length = this.#open.findIndex(({ kind }) => kind === 'step') + 1
    this.#innermost().push({ type: 'paragraph', text })
  }

  addItem(line: Item): void {
    if (line.kind === 'step') this.#endSeriesBefore(line)
    const item: ListItem = { label: line.label, text: line.text, blocks: [] }
    const sibling = this.#open.findIndex(({ kind }) => kind === line.kind)
    if (sibling >= 0) this.#addSibling(sibling, item, line.step)
    else this.#addList(line, item)
  }

  #innermost(): Block[] {
    return this.#open.at(-1)?.item.blocks ?? this.blocks
  }

  #addSibling(position: number, item: ListItem, step: number): void {
    this.#open.length = position + 1
    const list = this.#open[position]
    if (list === undefined) return
    list.items.push(item)
    list.item = item
    list.step = step
  }

  /** A new list stands under the item that announces it with a colon, or under the nearest list of a higher rank. */
  #addList(line: Item, item: ListItem): void {
    const announced = this.#open.at(-1)?.item.text.endsWith(':') === true
    while (!announced && (this.#open.at(-1)?.rank ?? -1) >= line.rank) this.#open.pop()
    const items = [item]
    this.#innermost().push({ type: 'list', labelled: line.label !== '', items })
    this.#open.push({ kind: line.kind, rank: line.rank, items, item, step: line.step })
  }

  /** "Bước 1" after "Bước 4" begins another series; a line just before it announces that series and leaves the last step. */
  #endSeriesBefore(line: Item): void {
    const series = this.#open.find(({ kind }) => kind === 'step')
    if (series === undefined || line.step > series.step) return
    const last = series.item.blocks.at(-1)
    const announcement = last?.type === 'paragraph' && last.text.endsWith(':') ? series.item.blocks.pop() : undefined
    this.#open = []
    if (announcement !== undefined) this.blocks.push(announcement)
  }
}

/** Bold that runs over several lines, as Word leaves it in signatures: `**KT. CHỦ TỊCH⏎PHÓ CHỦ TỊCH**`. */
const boldLines = /^\*\*[^*\n]+(?:\n[^*\n]+)+\*\*$/gm

function boldLineByLine(lines: string): string {
  return lines.slice(2, -2).replace(/^.+$/gm, (line) => `**${line.trim()}**`)
}

/** Returns the structure of an administrative text: every line is a paragraph, a heading or an item of a list of its own. */
export function outlineOf(text: string): readonly Block[] {
  const outline = new Outline()
  for (const raw of cleanText(text).replace(boldLines, boldLineByLine).split('\n')) {
    const trimmed = raw.trim()
    if (trimmed === '') continue
    const line = lineOf(trimmed)
    if (line.type === 'paragraph') outline.addParagraph(line.text)
    else if (line.type === 'heading') outline.addHeading(line)
    else outline.addItem(line)
  }
  return outline.blocks
}
