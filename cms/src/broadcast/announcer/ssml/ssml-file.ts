import { cleanText } from '@ward/shared/text/nfc'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** Silence after a paragraph, beside what the machine makes of its own accord. */
const pauseMs = 700

function paragraphXml(sentences: readonly string[]): string {
  return `  <p>\n${sentences.map((sentence) => `    <s>${escaped(sentence)}</s>\n`).join('')}  </p>\n`
}

/**
 * Returns the spoken text as an SSML 1.1 document for reading machines: paragraphs and sentences marked, a pause between paragraphs.
 * Characters no XML document may hold are left out.
 *
 * @see https://www.w3.org/TR/speech-synthesis11/
 */
export function ssmlFile(paragraphs: readonly (readonly string[])[]): string {
  const body = paragraphs
    .map((sentences) => sentences.map(cleanText).filter((sentence) => sentence !== ''))
    .filter((sentences) => sentences.length > 0)
    .map(paragraphXml)
    .join(`  <break time="${pauseMs}ms"/>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="vi-VN">\n${body}</speak>\n`
}
