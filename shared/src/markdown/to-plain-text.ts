import { Marked, type Parser, type Token } from 'marked'
import { administrativeText } from './administrative-text.ts'

function lineOfWords(parser: Parser, tokens: Token[] = []): string {
  return `${parser.parseInline(tokens, parser.textRenderer)}\n`
}

const toLines = new Marked(administrativeText, {
  extensions: [{ name: 'label', renderer: ({ raw }) => raw }],
  renderer: {
    paragraph({ tokens }) {
      return lineOfWords(this.parser, tokens)
    },
    heading({ tokens }) {
      return lineOfWords(this.parser, tokens)
    },
    text(token) {
      return 'tokens' in token ? lineOfWords(this.parser, token.tokens) : token.text
    },
    list({ items }) {
      return items.map(({ tokens }) => this.parser.parse(tokens)).join('')
    },
  },
})

/**
 * Returns the words of an administrative plain text, a line for each paragraph, heading and item: what `toHtml` shows,
 * without bullets, bold signs and addresses behind links. For excerpts, descriptions and search.
 *
 * @example toPlainText('- **Tờ khai** theo [mẫu](https://dichvucong.gov.vn/mau)') // 'Tờ khai theo mẫu'
 */
export function toPlainText(text: string): string {
  return toLines.parse(text, { async: false }).trimEnd().replaceAll('&amp;', '&')
}
