import { Marked } from 'marked'
import { administrativeText } from './administrative-text.ts'

const toMarkup = new Marked(administrativeText, {
  extensions: [{ name: 'label', renderer: ({ raw }) => `<span class="label">${raw}</span>` }],
  renderer: {
    list({ ordered, items }) {
      return ordered ? `<ol class="labelled">\n${items.map((item) => this.listitem(item)).join('')}</ol>\n` : false
    },
    listitem({ tokens }) {
      return `<li>${tokens.map((token) => this.parser.parse([token]).trim()).join('\n')}</li>\n`
    },
    image(token) {
      return this.link({ ...token, type: 'link' })
    },
  },
})

/**
 * Returns safe HTML of an administrative plain text: `p`, `ul`, `ol.labelled`, `li`, `strong`, `a`, `span.label` and headings.
 *
 * Labels ("Bước 1:", "a)") stay in the text, since other sentences refer to them, so a page gives `ol.labelled` no markers
 * of its own. Raw HTML is shown as text; a picture becomes a link to it. `headingLevel` (1–6) is the level of the outermost
 * headings; deeper ones end at 6. See `administrativeText` for what means something.
 *
 * @example toHtml('Hồ sơ gồm:\n- Tờ khai\n- Giấy chứng sinh') // '<p>Hồ sơ gồm:</p>\n<ul>\n<li>Tờ khai</li>\n<li>Giấy chứng sinh</li>\n</ul>'
 */
export function toHtml(text: string, { headingLevel = 2 }: { headingLevel?: number } = {}): string {
  const html = toMarkup.parse(text, {
    async: false,
    walkTokens(token) {
      if (token.type === 'heading') token.depth = Math.min(6, token.depth + headingLevel - 1)
    },
  })
  return html.trimEnd()
}
