import { runsOf, type Run } from './inline.ts'
import { outlineOf, type Block, type ListItem } from './outline.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)
}

function runHtml(run: Run): string {
  if (run.type === 'text') return escaped(run.text)
  const inner = run.runs.map(runHtml).join('')
  return run.type === 'strong' ? `<strong>${inner}</strong>` : `<a href="${escaped(run.href)}">${inner}</a>`
}

function lineHtml(label: string, text: string): string {
  const words = runsOf(text).map(runHtml).join('')
  if (label === '') return words
  return `<span class="label">${escaped(label)}</span>${words === '' ? '' : ` ${words}`}`
}

function itemHtml(item: ListItem, headingLevel: number): string {
  return `<li>${lineHtml(item.label, item.text)}${blocksHtml(item.blocks, headingLevel)}</li>`
}

function blockHtml(block: Block, headingLevel: number): string {
  if (block.type === 'paragraph') return `<p>${lineHtml('', block.text)}</p>`
  if (block.type === 'heading') {
    const level = Math.min(6, headingLevel + block.depth)
    const label = block.label === '' ? '' : `${escaped(block.label)} `
    return `<h${level}>${label}${lineHtml('', block.text)}</h${level}>`
  }
  const items = block.items.map((item) => itemHtml(item, headingLevel)).join('\n')
  return block.labelled ? `<ol class="labelled">\n${items}\n</ol>` : `<ul>\n${items}\n</ul>`
}

function blocksHtml(blocks: readonly Block[], headingLevel: number): string {
  return blocks.map((block) => `\n${blockHtml(block, headingLevel)}`).join('')
}

/**
 * Returns safe HTML of an administrative plain text: `p`, `ul`, `ol.labelled`, `li`, `strong`, `a`, `span.label` and headings.
 *
 * Every line is a paragraph or an item of its own; indentation means nothing. Labels ("Bước 1:", "a)") stay in the text,
 * since other sentences refer to them, so a page gives `ol.labelled` no markers of its own. Raw HTML is shown as text.
 * `headingLevel` (1–6) is the level of the outermost headings ("# …", "I. …"); deeper ones end at 6. Takes time linear in
 * the length of the text, whatever it is. See `lineOf` and `runsOf` for what means something.
 *
 * @example toHtml('Hồ sơ gồm:\n- Tờ khai\n- Giấy chứng sinh') // '<p>Hồ sơ gồm:</p>\n<ul>\n<li>Tờ khai</li>\n<li>Giấy chứng sinh</li>\n</ul>'
 */
export function toHtml(text: string, { headingLevel = 2 }: { headingLevel?: number } = {}): string {
  return outlineOf(text)
    .map((block) => blockHtml(block, headingLevel))
    .join('\n')
}
