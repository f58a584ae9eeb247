import { expect, test } from 'vitest'
import { toBodyHtml } from './body-html.ts'

const text = (value: string, format = 0) => ({ type: 'text', text: value, format, version: 1, detail: 0, mode: 'normal', style: '' })
const block = (type: string, children: object[], more: object = {}) => ({
  type,
  children,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  ...more,
})
const paragraph = (...children: object[]) => block('paragraph', children)
const link = (fields: object, label: string) => block('link', [text(label)], { fields: { newTab: false, ...fields } })
const cell = (label: string, headerState = 0, more: object = {}) => block('tablecell', [paragraph(text(label))], { headerState, ...more })
const row = (...cells: object[]) => block('tablerow', cells)

const htmlOf = (...children: { type: string; version: number }[]) =>
  toBodyHtml({ root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 } })

const rows = [
  { name: 'a paragraph', node: paragraph(text('Xin chào')), html: '<p>Xin chào</p>' },
  { name: 'an empty paragraph is left out', node: paragraph(), html: '' },
  { name: 'bold and italic', node: paragraph(text('đậm', 1), text('nghiêng', 2)), html: '<p><strong>đậm</strong><em>nghiêng</em></p>' },
  {
    name: 'what looks like HTML is text',
    node: paragraph(text('<script>alert(1)</script>')),
    html: '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  },
  { name: 'letters in NFC', node: paragraph(text('Tie\u0302\u0301ng')), html: '<p>Tiếng</p>' },
  { name: 'a heading', node: block('heading', [text('Hồ sơ')], { tag: 'h2' }), html: '<h2>Hồ sơ</h2>' },
  {
    name: 'an outside link',
    node: paragraph(link({ linkType: 'custom', url: 'https://dichvucong.gov.vn/?a=1&b=2' }, 'cổng')),
    html: '<p><a href="https://dichvucong.gov.vn/?a=1&amp;b=2" rel="external noopener">cổng</a></p>',
  },
  {
    name: 'a link to a document waits for the renderer',
    node: paragraph(link({ linkType: 'internal', doc: { relationTo: 'procedures', value: 7 } }, 'khai sinh')),
    html: '<p><a href="doc:procedures/7">khai sinh</a></p>',
  },
  {
    name: 'a link that would run is plain text',
    node: paragraph(link({ linkType: 'custom', url: 'javascript:alert(1)' }, 'bấm')),
    html: '<p>bấm</p>',
  },
  {
    name: 'a picture waits for the renderer',
    node: block('upload', [], { relationTo: 'media', value: 12, fields: {} }),
    html: '<img src="media:12" />',
  },
  {
    name: 'a numbered list goes on where it was cut',
    node: block('list', [block('listitem', [text('Ba')], { value: 3 })], { tag: 'ol', listType: 'number', start: 3 }),
    html: '<ol start="3"><li>Ba</li></ol>',
  },
  {
    name: 'a table with a first row of headers',
    node: block('table', [row(cell('Việc', 1), cell('Lệ phí', 1)), row(cell('Khai sinh', 2), cell('0 đồng'))]),
    html:
      '<table><thead><tr><th scope="col"><p>Việc</p></th><th scope="col"><p>Lệ phí</p></th></tr></thead>' +
      '<tbody><tr><th scope="row"><p>Khai sinh</p></th><td><p>0 đồng</p></td></tr></tbody></table>',
  },
  {
    name: 'a table without headers keeps its spans',
    node: block('table', [row(cell('Cả hai', 0, { colSpan: 2 }))]),
    html: '<table><tbody><tr><td colspan="2"><p>Cả hai</p></td></tr></tbody></table>',
  },
]

test.each(rows)('$name', ({ node, html }) => {
  expect(htmlOf(node)).toBe(html)
})
