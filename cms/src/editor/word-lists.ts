interface Item {
  level: number
  ordered: boolean
  html: string
}

/** A paragraph that Word shows as a list item; its level is in the style. */
const listParagraph = /<p\b[^>]*mso-list:\s*l\d+\s+level(\d+)[^>]*>([\s\S]*?)<\/p>/gi
/** The bullet or number Word wrote as text in front of the item, with the conditional comments around it. */
const marker = /(?:<!\[if !supportLists\]>|<!--\[if !supportLists\]-->)([\s\S]*?)(?:<!\[endif\]>|<!--\[endif\]-->)/i
const ignoredSpan = /<span\b[^>]*mso-list:\s*Ignore[^>]*>([\s\S]*?)<\/span>\s*(?:<\/span>)?/i

const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/gi, ' ')
    .trim()

function toItem(level: string, inner: string): Item {
  const found = marker.exec(inner) ?? ignoredSpan.exec(inner)
  const html = found === null ? inner : inner.replace(found[0], '')
  const ordered = found !== null && /^(?:\d+|[a-zđ]|[ivxlcdm]+)[.)]$/i.test(textOf(found[1] ?? ''))
  return { level: Math.min(9, Number(level)), ordered, html: html.replace(/<\/?o:p>/gi, '').trim() }
}

/** Builds nested lists; a deeper item stands in a list inside the item before it. */
function toLists(items: readonly Item[]): string {
  const open: ('ol' | 'ul')[] = []
  let html = ''
  for (const { html: content, level, ordered } of items) {
    while (open.length > level) html += `</li></${open.pop() ?? 'ul'}>`
    if (open.length === level) html += '</li>'
    while (open.length < level) {
      const tag = ordered ? 'ol' : 'ul'
      open.push(tag)
      html += open.length < level ? `<${tag}><li>` : `<${tag}>`
    }
    html += `<li>${content}`
  }
  while (open.length > 0) html += `</li></${open.pop() ?? 'ul'}>`
  return html
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
    waiting.push(toItem(found[1] ?? '1', found[2] ?? ''))
    end = found.index + found[0].length
  }
  flush()
  return result + html.slice(end)
}

/** Says whether clipboard HTML holds lists of Word. */
export const hasWordLists = (html: string): boolean => /mso-list:\s*l\d+\s+level/i.test(html)
