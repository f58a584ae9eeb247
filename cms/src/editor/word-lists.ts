interface Item {
  /** Word's name of the list. */
  list: string
  level: number
  ordered: boolean
  /** Number of an ordered item; null where Word counts with letters. */
  number: number | null
  html: string
}

/** A paragraph that Word shows as a list item; its list and level are in the style. */
const listParagraph = /<p\b[^>]*mso-list:\s*(l\d+)\s+level(\d+)((?:\s+lfo\d+)?)[^>]*>([\s\S]*?)<\/p>/gi
/** The bullet or number Word wrote as text in front of the item, with the conditional comments around it. */
const marker = /(?:<!\[if !supportLists\]>|<!--\[if !supportLists\]-->)([\s\S]*?)(?:<!\[endif\]>|<!--\[endif\]-->)/i
const ignoredSpan = /<span\b[^>]*mso-list:\s*Ignore[^>]*>([\s\S]*?)<\/span>\s*(?:<\/span>)?/i

const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/gi, ' ')
    .trim()

function toItem(list: string, level: string, inner: string): Item {
  const found = marker.exec(inner) ?? ignoredSpan.exec(inner)
  const html = found === null ? inner : inner.replace(found[0], '')
  const sign = found === null ? '' : textOf(found[1] ?? '')
  const ordered = /^(?:\d+|[a-zđ]|[ivxlcdm]+)[.)]$/i.test(sign)
  const number = /^\d+[.)]$/.test(sign) ? Number.parseInt(sign, 10) : null
  return { list, level: Math.min(9, Number(level)), ordered, number, html: html.replace(/<\/?o:p>/gi, '').trim() }
}

/** Builds nested lists; a deeper item stands in a list inside the item before it. */
function toLists(items: readonly Item[]): string {
  const open: ('ol' | 'ul')[] = []
  let html = ''
  for (const { html: content, level, ordered, number } of items) {
    while (open.length > level) html += `</li></${open.pop() ?? 'ul'}>`
    if (open.length === level) html += '</li>'
    while (open.length < level) {
      const tag = ordered ? 'ol' : 'ul'
      open.push(tag)
      const start = open.length === level && tag === 'ol' && number !== null && number > 1 ? ` start="${number}"` : ''
      html += open.length < level ? `<${tag}><li>` : `<${tag}${start}>`
    }
    html += `<li>${content}`
  }
  while (open.length > 0) html += `</li></${open.pop() ?? 'ul'}>`
  return html
}

/** Outermost items of another list, or with bullets after numbers, are no part of the list before them. */
function beginsAnotherList(item: Item, waiting: readonly Item[]): boolean {
  const before = waiting.findLast(({ level }) => level === 1)
  return item.level === 1 && before !== undefined && (before.list !== item.list || before.ordered !== item.ordered)
}

/**
 * Returns clipboard HTML of Word with its lists as real lists. Word writes them as paragraphs whose bullet is text, which an editor
 * would take for plain paragraphs "1.    …". HTML without such paragraphs comes back unchanged.
 *
 * @example wordListsToHtml('<p style="mso-list:l0 level1 lfo1"><![if !supportLists]>-<![endif]>Tờ khai</p>') // '<ul><li>Tờ khai</li></ul>'
 */
export function wordListsToHtml(html: string): string {
  let result = ''
  let waiting: Item[] = []
  let end = 0
  const flush = () => {
    if (waiting.length > 0) result += toLists(waiting)
    waiting = []
  }
  for (const found of html.matchAll(listParagraph)) {
    const between = html.slice(end, found.index)
    if (textOf(between) !== '' || /<(?:p|table|h\d|img)\b/i.test(between)) {
      flush()
      result += between
    }
    const item = toItem(`${found[1] ?? ''}${found[3] ?? ''}`, found[2] ?? '1', found[4] ?? '')
    if (beginsAnotherList(item, waiting)) flush()
    waiting.push(item)
    end = found.index + found[0].length
  }
  flush()
  return result + html.slice(end)
}

/** Says whether clipboard HTML holds lists of Word. */
export const hasWordLists = (html: string): boolean => /mso-list:\s*l\d+\s+level/i.test(html)
