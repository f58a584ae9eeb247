import { readFile } from 'node:fs/promises'
import { starterLexicon } from '@ward/shared/text/spoken/lexicon/starter-lexicon'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { scripts } from '../../../seed/content/scripts/index.ts'
import { paragraphsOf, readScript } from '../../studio/reading/read-script.ts'
import { ssmlFile } from './ssml-file.ts'

const fileBeside = async (fileName: string) => ({ fileName, contents: await readFile(new URL(fileName, import.meta.url), 'utf8') })

/** Returns what libxml2 finds wrong with SSML files, held against the schema beside this test; nothing when nothing is. */
async function faultsOf(...files: readonly string[]): Promise<string> {
  const { rawOutput, valid } = await validateXML({
    xml: files.map((contents, place) => ({ fileName: `${place}.ssml`, contents })),
    schema: await fileBeside('ssml-1.1.xsd'),
    preload: await fileBeside('xml-namespace.xsd'),
  })
  return valid ? '' : rawOutput
}

const spokenFile = (written: string): string => ssmlFile(paragraphsOf(readScript(written, { lexicon: starterLexicon, readings: [] }).text))

describe('the SSML file keeps the schema of SSML 1.1', () => {
  it.each(scripts)('of the starter script “$title”', async ({ body }) => {
    expect(await faultsOf(spokenFile(body))).toBe('')
  })

  it('of nothing', async () => {
    expect(await faultsOf(ssmlFile([]), ssmlFile([[]]), ssmlFile([['\u0007']]))).toBe('')
  })

  it('of whatever somebody writes', async () => {
    const written = fc.sample(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[&<>"'\]\n.;A-Zđệ0-9-]*$/)), 300)
    expect(await faultsOf(...written.map(spokenFile))).toBe('')
  })

  it('of sentences of any characters', async () => {
    const anyText = fc.array(fc.integer({ min: 0, max: 0xff_ff })).map((units) => String.fromCharCode(...units))
    const paragraphs = fc.sample(fc.array(fc.array(anyText)), 300)
    expect(await faultsOf(...paragraphs.map(ssmlFile))).toBe('')
  })
})

const root = (content: string, attributes = 'version="1.1" xml:lang="vi-VN"'): string =>
  `<speak xmlns="http://www.w3.org/2001/10/synthesis" ${attributes}>${content}</speak>`

test.each([
  { what: 'another version', file: root('', 'version="1.0" xml:lang="vi"'), fault: 'version' },
  { what: 'no version', file: root('', 'xml:lang="vi"'), fault: 'version' },
  { what: 'no language', file: root('', 'version="1.1"'), fault: 'lang' },
  { what: 'a language that is none', file: root('', 'version="1.1" xml:lang="tiếng Việt"'), fault: 'lang' },
  { what: 'no namespace', file: '<speak version="1.1" xml:lang="vi-VN"/>', fault: 'speak' },
  { what: 'a paragraph in a paragraph', file: root('<p><p>Lời.</p></p>'), fault: '}p' },
  { what: 'a paragraph in a sentence', file: root('<s><p>Lời.</p></s>'), fault: '}p' },
  { what: 'a sentence in a sentence', file: root('<s><s>Lời.</s></s>'), fault: '}s' },
  { what: 'words in a pause', file: root('<break>Lời.</break>'), fault: 'break' },
  { what: 'a pause without a unit', file: root('<break time="700"/>'), fault: "attribute 'time'" },
  { what: 'a pause below nothing', file: root('<break time="-1s"/>'), fault: "attribute 'time'" },
  { what: 'a strength nobody knows', file: root('<break strength="long"/>'), fault: 'strength' },
  { what: 'an attribute nobody knows', file: root('<s pause="1s">Lời.</s>'), fault: 'pause' },
  { what: 'a substitute without words', file: root('<s><sub>UBND</sub></s>'), fault: 'alias' },
  { what: 'an element in a substitute', file: root('<sub alias="ủy ban"><s>UBND</s></sub>'), fault: 'sub' },
  { what: 'a reading of no kind', file: root('<say-as>5</say-as>'), fault: 'interpret-as' },
  { what: 'a sign of XML as it is', file: root('<s>5 < 6</s>'), fault: 'StartTag' },
])('the schema refuses $what', async ({ fault, file }) => {
  expect(await faultsOf(file)).toContain(fault)
})

test.each([
  '<p><s>Lời.</s> <break strength="strong" time="1.5s"/></p>',
  '<s><sub alias="Ủy ban nhân dân">UBND</sub> họp lúc <say-as interpret-as="time" format="hms24">17:30</say-as>.</s>',
  '<p xml:lang="en" onlangfailure="ignoretext"><lang xml:lang="vi"><s xml:id="cau-1">Lời.</s></lang></p>',
])('the schema lets stand what the standard does: %s', async (content) => {
  expect(await faultsOf(root(content))).toBe('')
})

describe('the SSML file', () => {
  const file = ssmlFile([['Kính thưa bà con.', 'Mời <họp> & “nghe”.'], [], ['Xin cảm ơn.']])

  it('marks paragraphs and sentences, with a pause between paragraphs and nowhere else', () => {
    expect(file.replace(/\n\s*/g, '')).toContain(
      '<p><s>Kính thưa bà con.</s><s>Mời &lt;họp&gt; &amp; “nghe”.</s></p><break time="700ms"/><p><s>Xin cảm ơn.</s></p></speak>',
    )
  })

  it('is in UTF-8 and says so, composed, without what nobody sees', () => {
    expect(file.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<speak version="1.1" ')).toBe(true)
    expect(ssmlFile([['Phường\u000b\u200b'.normalize('NFD')]])).toContain('<s>Phường</s>')
  })
})
