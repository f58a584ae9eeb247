import type { Lexer, Token, Tokens } from 'marked'
import { isMarkedHeading, isRomanHeading, itemOf, type Item } from './signs.ts'

/** Returns the first line of a text. */
export function lineOf(src: string): string {
  return /^[^\n]*/.exec(src)?.[0] ?? ''
}

/** Returns the token of a paragraph of one line. */
export function paragraphAt(src: string, lexer: Lexer): Tokens.Paragraph {
  const text = lineOf(src)
  return { type: 'paragraph', raw: src.slice(0, text.length + 1), text, tokens: lexer.inline(text) }
}

/** A second series of steps begins at "Bước 1" after "Bước 4". */
function beginsAnotherSeries(next: Item | undefined, item: Item): boolean {
  return next?.kind === 'step' && item.kind === 'step' && next.step <= item.step
}

/** A line without a sign belongs to the step it follows, but not when it announces another series of steps. */
function belongsToStep(src: string, line: string, step: Item): boolean {
  if (line === '' || isMarkedHeading(line) || isRomanHeading(line)) return false
  return !line.endsWith(':') || !beginsAnotherSeries(itemOf(lineOf(src.slice(line.length + 1))), step)
}

/** Returns the list or paragraph at the start of `src` when it stands under `item`, the last of `path`. */
function childAt(src: string, path: readonly Item[], item: Item, lexer: Lexer, isFirst: boolean): Token | undefined {
  const line = lineOf(src)
  const next = itemOf(line)
  if (next === undefined) return item.kind === 'step' && belongsToStep(src, line, item) ? paragraphAt(src, lexer) : undefined
  if (path.some(({ kind }) => kind === next.kind)) return undefined
  const isAnnounced = isFirst && item.text.endsWith(':')
  return isAnnounced || next.rank > item.rank ? listAt(src, lexer, path) : undefined
}

function listItemAt(src: string, item: Item, outer: readonly Item[], lexer: Lexer): Tokens.ListItem {
  const label = item.label === '' ? [] : [{ type: 'label', raw: item.label }]
  const words = label.length > 0 && item.text !== '' ? ` ${item.text}` : item.text
  const tokens: Token[] = [{ type: 'text', raw: words, text: words, tokens: lexer.inline(words, label) }]
  let rest = src.slice(lineOf(src).length + 1)
  const path = [...outer, item]
  for (;;) {
    const child = childAt(rest, path, item, lexer, tokens.length === 1)
    if (child === undefined) break
    tokens.push(child)
    rest = rest.slice(child.raw.length)
  }
  return { type: 'list_item', raw: src.slice(0, src.length - rest.length), task: false, loose: false, text: item.text, tokens }
}

/**
 * Returns marked's token of the list at the start of `src`, or undefined. Indentation means nothing; the signs say what stands
 * under what: a list stands under the item that announces it with a colon, or under the nearest one of a higher rank.
 * `outer` are the items it stands under. Kinds on such a path differ, so lists are never deeper than there are kinds.
 */
export function listAt(src: string, lexer: Lexer, outer: readonly Item[] = []): Tokens.List | undefined {
  const first = itemOf(lineOf(src))
  if (first === undefined) return undefined
  const items: Tokens.ListItem[] = []
  let rest = src
  let last = first
  for (let next: Item | undefined = first; next?.kind === first.kind; next = itemOf(lineOf(rest))) {
    if (items.length > 0 && beginsAnotherSeries(next, last)) break
    const item = listItemAt(rest, next, outer, lexer)
    items.push(item)
    rest = rest.slice(item.raw.length)
    last = next
  }
  const raw = src.slice(0, src.length - rest.length)
  return { type: 'list', raw, ordered: first.label !== '', start: '', loose: false, items }
}
