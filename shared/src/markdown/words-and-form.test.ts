import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../testing/any-text.ts'
import { cleanText } from '../text/nfc.ts'
import { toHtml } from './to-html.ts'
import { toPlainText } from './to-plain-text.ts'

/** Names of elements left open or closed out of turn; empty when the HTML is well-formed and has no stray `<`, `>` or `&`. */
function faultsOf(html: string): string[] {
  const open: string[] = []
  const faults: string[] = []
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?: (?:class|href)="[^"<>]*")?>/g)) {
    if (slash === '') open.push(name)
    else if (open.pop() !== name) faults.push(tag)
  }
  const between = html.replace(/<[^<>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, '')
  return [...faults, ...open, ...(between.match(/[<>&]/g) ?? [])]
}

function textOf(html: string): string {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
  const inLines = html.replace(/<\/?(?:a|strong|span)(?: [^<>]*)?>/g, '')
  return inLines.replace(/<[^<>]*>/g, ' ').replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
}

function wordsOf(text: string): readonly string[] {
  return cleanText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

describe('any text', () => {
  const signs = [
    '- ',
    '+ ',
    '* ',
    '**',
    '1. ',
    'a) ',
    'Bước 1: ',
    'I. ',
    '# ',
    '\n',
    ' ',
    '[',
    '](',
    ')',
    'https://',
    'a@b.vn',
    '<b>',
    '&',
    '"',
    'hồ sơ',
    ':',
    '\u000b',
  ]
  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom(...signs),
        anyText.map((text) => text.slice(0, 2)),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))

  test('gives well-formed HTML whose words are those of the plain text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const made = toHtml(text)
        expect(faultsOf(made)).toEqual([])
        expect(wordsOf(textOf(made))).toEqual(wordsOf(toPlainText(text)))
      }),
      { numRuns: 300 },
    )
  })

  test('keeps its words also in a line of any length', () => {
    const text = `- ${'Nộp hồ sơ tại **quầy** ubnd@truclam.gov.vn, '.repeat(500)}`
    expect(wordsOf(textOf(toHtml(text)))).toEqual(wordsOf(text))
  })

  // 100,000 characters each: anything quadratic would not come to an end before the test is given up.
  test.each([
    '*',
    '**',
    '**a ',
    '[',
    '[a](',
    '[a](https://',
    'https://',
    'a',
    'a@',
    '@',
    ' ',
    ' a',
    '- ',
    '-',
    '\n',
    '- \n',
    'Bước 1:\n',
    '1. a\n',
    '**a\n',
    '#',
    '<',
    '_a',
    '!a',
    '`a',
    '*a*b',
    '- a:\n+ b:\n* c:\n',
    '\u0301',
  ])('%j over and over becomes well-formed HTML', { timeout: 60_000 }, (part) => {
    expect(faultsOf(toHtml(part.repeat(100_000 / part.length)))).toEqual([])
  })
})

describe('the 588 procedures of the national database', () => {
  const file = new URL('../../../../shared/data/national-procedures.jsonl', import.meta.url)
  const records: { ma: string; trinhTuThucHien: string }[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

  test('are all there', () => {
    expect(records).toHaveLength(588)
  })

  test('become well-formed HTML that keeps every word, in its order', () => {
    for (const { ma, trinhTuThucHien } of records) {
      const made = toHtml(trinhTuThucHien, { headingLevel: 3 })
      expect(faultsOf(made), ma).toEqual([])
      expect(wordsOf(textOf(made)), ma).toEqual(wordsOf(trinhTuThucHien))
    }
  })
})
