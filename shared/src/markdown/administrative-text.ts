import { Tokenizer, type MarkedExtension, type TokenizerObject } from 'marked'
import { cleanText } from '../text/nfc.ts'
import { lineOf, listAt, paragraphAt } from './lists.ts'
import { isMarkedHeading, isRomanHeading } from './signs.ts'

const letter = String.raw`[\p{L}\p{M}\p{N}*]`
const bold = new RegExp(String.raw`^\*\*(?=\S)[^*]+(?<=\S)\*\*(?!${letter})`, 'u')
const endsInWord = new RegExp(`${letter}$`, 'u')
const safeLink = /^!?\[[^[\]]+\]\((?:https?:\/\/|mailto:|tel:)[^()\s]+\)/
const bareAddress = /^(?:https?:\/\/|[\w.+-]+@)/
const endOfAddress = /[\s>"“”’]/

/** Without one of these a line is nothing but text, which marked would look for in small steps. */
const anySign = /[*[!@]|https?:/i

const off = () => undefined
const unknownBlocks = { code: off, fences: off, hr: off, blockquote: off, html: off, def: off, table: off, lheading: off }
const unknownSigns = { escape: off, tag: off, reflink: off, codespan: off, br: off, del: off, autolink: off }

/** What marked looks for. Here `undefined` says that there is none, and `false` asks marked to go on by its own rules. */
const tokenizer: TokenizerObject = {
  ...unknownBlocks,
  ...unknownSigns,
  heading(src) {
    const line = lineOf(src)
    if (isMarkedHeading(line)) return false
    return isRomanHeading(line) ? { ...paragraphAt(src, this.lexer), type: 'heading', depth: 1 } : undefined
  },
  list(src) {
    return listAt(src, this.lexer)
  },
  paragraph(src) {
    return paragraphAt(src, this.lexer)
  },
  inlineText(src) {
    return anySign.test(src) ? false : { type: 'text', raw: src, text: src, escaped: false }
  },
  emStrong(src, _maskedSrc, before = '') {
    return bold.test(src) && !endsInWord.test(before) ? false : undefined
  },
  link(src) {
    return safeLink.test(src) ? false : undefined
  },
  url(src) {
    if (!bareAddress.test(src)) return undefined
    const link = Tokenizer.prototype.url.call(this, src.split(endOfAddress, 1)[0] ?? '')
    return link && { ...link, autolink: false }
  },
}

/** Bold that runs over several lines, as Word leaves it in signatures: `**KT. CHỦ TỊCH⏎PHÓ CHỦ TỊCH**`. */
const boldLines = /^\*\*[^*\n]+(?:\n[^*\n]+)+\*\*$/gm

function boldLineByLine(lines: string): string {
  return lines.slice(2, -2).replace(/^.+$/gm, (line) => `**${line.trim()}**`)
}

/** A line, or of a longer one so much that ends at a word: marked takes up to n² steps for a line, so none is ever longer. */
const boundedLine = /.{1,2000}(?!\S)|.{1,2000}/gu

/** Returns the lines that say something, trimmed; `&` becomes `&amp;`, so that marked takes no entity for a sign. */
function preprocess(value: string): string {
  const lines = cleanText(value).replaceAll('&', '&amp;').replace(boldLines, boldLineByLine).match(boundedLine) ?? []
  return lines.map((line) => line.trim()).join('\n')
}

/**
 * The grammar of administrative plain text, for `new Marked(administrativeText, …)`.
 *
 * Every line is a paragraph, a heading ("# …", "I. …") or an item of a list of its own (`itemOf`); indentation means nothing.
 * Within a line only `**bold**`, `[text](address)`, bare web addresses and e-mail addresses mean something, and links lead
 * only to http(s), mailto and tel. Everything else is text as it stands: "CT_01", "5*3", `<b>`, `[x](javascript:…)`.
 * Items begin with a `label` token when they have one; its renderer is the caller's. Takes time linear in the length of the text.
 */
export const administrativeText: MarkedExtension = { tokenizer, hooks: { preprocess } }
