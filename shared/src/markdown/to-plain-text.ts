import { runsOf, type Run } from './inline.ts'
import { outlineOf, type Block } from './outline.ts'

function runText(run: Run): string {
  return run.type === 'text' ? run.text : run.runs.map(runText).join('')
}

function lineText(label: string, text: string): string {
  return `${label} ${runsOf(text).map(runText).join('')}`.trim()
}

function linesOf(block: Block): readonly string[] {
  if (block.type === 'paragraph') return [lineText('', block.text)]
  if (block.type === 'heading') return [lineText(block.label, block.text)]
  return block.items.flatMap((item) => [lineText(item.label, item.text), ...item.blocks.flatMap(linesOf)])
}

/**
 * Returns the words of an administrative plain text, a line for each paragraph, heading and item: what `toHtml` shows,
 * without bullets, bold signs and addresses behind links. For excerpts, descriptions and search.
 *
 * @example toPlainText('- **Tờ khai** theo [mẫu](https://dichvucong.gov.vn/mau)') // 'Tờ khai theo mẫu'
 */
export function toPlainText(text: string): string {
  return outlineOf(text).flatMap(linesOf).join('\n')
}
