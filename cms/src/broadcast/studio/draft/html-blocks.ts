import type { Block } from './material.ts'

const token = /<(\/?)([a-z0-9]+)[^>]*>|([^<]+)/g
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' }
const blockTags = new Set(['p', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'hr'])

const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity)

/** Gathers words until a block ends; items and rows of a table are counted out, cells of a row stand after one another. */
class Gatherer {
  readonly blocks: Block[] = []
  inTable = false
  #words = ''
  #items: string[] | null = null
  #depth = 0

  say(text: string): void {
    this.#words += plain(text)
  }

  endWords(): void {
    const words = this.#words
      .replace(/\s+/g, ' ')
      .replace(/ ,/g, ',')
      .trim()
      .replace(/[,:;]+$/, '')
    this.#words = ''
    if (words === '') return
    if (this.#items === null) this.blocks.push({ text: words })
    else this.#items.push(words)
  }

  /** Names of columns are seen, not heard. */
  forgetList(): void {
    this.#words = ''
    this.#items = []
  }

  beginList(): void {
    this.#depth += 1
    this.#items ??= []
  }

  endList(): void {
    this.#depth = Math.max(0, this.#depth - 1)
    if (this.#depth > 0 || this.#items === null) return
    if (this.#items.length > 0) this.blocks.push({ items: this.#items })
    this.#items = null
  }
}

const isList = (tag: string): boolean => tag === 'ul' || tag === 'ol' || tag === 'table'

function take(gatherer: Gatherer, tag: string, ends: boolean): void {
  if (tag === 'table') gatherer.inTable = !ends
  // A cell holds paragraphs of its own; only the row is a unit of speech.
  if (gatherer.inTable && tag === 'p') return gatherer.say(' ')
  if (ends && tag === 'thead') return gatherer.forgetList()
  if (blockTags.has(tag)) gatherer.endWords()
  if (isList(tag) && ends) gatherer.endList()
  if (isList(tag) && !ends) gatherer.beginList()
  if (ends && (tag === 'td' || tag === 'th')) gatherer.say(', ')
  if (tag === 'br') gatherer.say(' ')
}

/**
 * Returns the paragraphs, lists and table rows of a body in the contract's HTML, without anything that is only seen.
 *
 * @example htmlBlocks('<p>Mang theo:</p><ul><li>căn cước</li></ul>') // [{ text: 'Mang theo' }, { items: ['căn cước'] }]
 */
export function htmlBlocks(bodyHtml: string): Block[] {
  const gatherer = new Gatherer()
  for (const [, slash, tag, text] of bodyHtml.matchAll(token)) {
    if (text !== undefined) gatherer.say(text)
    else take(gatherer, tag ?? '', slash === '/')
  }
  gatherer.endWords()
  return gatherer.blocks
}
