import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { withBreathMarks } from './breath-marks.ts'
import { plainTextFile } from './plain-text-file.ts'
import { ssmlFile } from './ssml-file.ts'

test.each([
  {
    lesson: 'paragraphs are parted by a blank line, lines end as on Windows',
    text: 'Kính thưa bà con.\nXin cảm ơn.',
    file: 'Kính thưa bà con.\r\n\r\nXin cảm ơn.\r\n',
  },
  { lesson: 'letters are composed', text: 'Phường'.normalize('NFD'), file: 'Phường\r\n' },
  { lesson: 'blank lines are one', text: 'Một.\n\n\n Hai.\n', file: 'Một.\r\n\r\nHai.\r\n' },
])('the text file: $lesson', ({ file, text }) => {
  expect(plainTextFile(text)).toBe(file)
})

test.each([
  { sentence: 'Một là, tờ khai.', marked: 'Một là, / tờ khai. //' },
  { sentence: ' Xin mời ', marked: 'Xin mời //' },
])('“$sentence” is breathed as “$marked”', ({ marked, sentence }) => {
  expect(withBreathMarks(sentence)).toBe(marked)
})

/** What SSML 1.1 lets stand in an element, of what this product writes (section 3.1 and the schema of appendix D). */
const contentModel: Readonly<Record<string, { children: readonly string[]; attributes: readonly string[]; text: boolean }>> = {
  speak: { children: ['p', 's', 'break'], attributes: ['version', 'xmlns', 'xml:lang'], text: true },
  p: { children: ['s', 'break'], attributes: ['xml:lang'], text: true },
  s: { children: ['break'], attributes: ['xml:lang'], text: true },
  break: { children: [], attributes: ['time', 'strength'], text: false },
}

const node = z.record(z.string(), z.unknown())

/** Returns every breach of the content model below an element. */
function breaches(name: string, children: readonly unknown[]): string[] {
  const model = contentModel[name]
  if (model === undefined) return [`${name} is unknown`]
  return children.flatMap((child) => {
    const { ':@': attributes = {}, ...content } = node.parse(child)
    const [tag = ''] = Object.keys(content)
    if (tag === '#text') return model.text || String(content[tag]).trim() === '' ? [] : [`text in ${name}`]
    const foreign = Object.keys(node.parse(attributes)).filter((attribute) => !contentModel[tag]?.attributes.includes(attribute))
    const own = [...(model.children.includes(tag) ? [] : [`${tag} in ${name}`]), ...foreign.map((attribute) => `${attribute} of ${tag}`)]
    return [...own, ...breaches(tag, z.array(z.unknown()).parse(content[tag]))]
  })
}

describe('the SSML file', () => {
  const file = ssmlFile([['Kính thưa bà con.', 'Mời <họp> & “nghe”.'], [], ['Xin cảm ơn.']])
  const parsed = z
    .array(z.unknown())
    .parse(new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', ignoreDeclaration: true }).parse(file))

  it('is well-formed', () => {
    expect(XMLValidator.validate(file)).toBe(true)
  })

  it('is one speak element of version 1.1 in Vietnamese, in the namespace of the standard', () => {
    expect(parsed).toHaveLength(1)
    expect(parsed[0]).toMatchObject({ ':@': { version: '1.1', xmlns: 'http://www.w3.org/2001/10/synthesis', 'xml:lang': 'vi-VN' } })
  })

  it('keeps the content model of SSML 1.1', () => {
    expect(breaches('speak', z.array(z.unknown()).parse(node.parse(parsed[0])['speak']))).toEqual([])
  })

  it('gives pauses as the standard writes times', () => {
    expect([...file.matchAll(/time="([^"]*)"/g)].map(([, time]) => time)).toEqual(['700ms'])
  })

  it('keeps every sentence, signs of XML written out', () => {
    expect(file).toContain('<s>Mời &lt;họp&gt; &amp; “nghe”.</s>')
    expect(file.match(/<s>/g)).toHaveLength(3)
  })
})
