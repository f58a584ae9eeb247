import { describe, expect, it } from 'vitest'
import { hasWordLists, wordListsToHtml } from './word-lists.ts'

const item = (level: number, mark: string, text: string, position = 'Middle') =>
  `<p class=MsoListParagraphCxSp${position} style='margin-left:${level * 18}pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\n\n`

const rows = [
  {
    what: 'bullets',
    html: item(1, '·', 'Tờ khai') + item(1, '·', 'Giấy chứng sinh'),
    expected: '<ul><li>Tờ khai</li><li>Giấy chứng sinh</li></ul>',
  },
  { what: 'dashes', html: item(1, '-', 'Tờ khai'), expected: '<ul><li>Tờ khai</li></ul>' },
  { what: 'numbers', html: item(1, '1.', 'Nộp') + item(1, '2.', 'Nhận'), expected: '<ol><li>Nộp</li><li>Nhận</li></ol>' },
  { what: 'letters', html: item(1, 'a)', 'Nộp') + item(1, 'đ)', 'Nhận'), expected: '<ol><li>Nộp</li><li>Nhận</li></ol>' },
  {
    what: 'a list in a list',
    html: item(1, '1.', 'Hồ sơ') + item(2, '-', 'Tờ khai') + item(2, '-', 'Ảnh') + item(1, '2.', 'Nộp'),
    expected: '<ol><li>Hồ sơ<ul><li>Tờ khai</li><li>Ảnh</li></ul></li><li>Nộp</li></ol>',
  },
  {
    what: 'bullets right after numbers, which are a list of their own',
    html: item(1, '1.', 'Nộp') + item(1, '2.', 'Nhận') + item(1, '·', 'Tờ khai'),
    expected: '<ol><li>Nộp</li><li>Nhận</li></ol><ul><li>Tờ khai</li></ul>',
  },
  {
    what: 'another list right after the first',
    html: item(1, '1.', 'Nộp') + item(1, '1.', 'Sáng').replace('mso-list:l0 level1 lfo1', 'mso-list:l1 level1 lfo2'),
    expected: '<ol><li>Nộp</li></ol><ol><li>Sáng</li></ol>',
  },
  {
    what: 'numbers that go on after bullets',
    html: item(1, '1.', 'Nộp') + item(1, '-', 'Tờ khai') + item(1, '2.', 'Nhận'),
    expected: '<ol><li>Nộp</li></ol><ul><li>Tờ khai</li></ul><ol start="2"><li>Nhận</li></ol>',
  },
  { what: 'formatted words', html: item(1, '-', '<b>Tờ khai</b> theo mẫu'), expected: '<ul><li><b>Tờ khai</b> theo mẫu</li></ul>' },
]

describe('lists pasted from Word', () => {
  it.each(rows)('become real lists: $what', ({ html, expected }) => {
    expect(wordListsToHtml(html).trim()).toBe(expected)
  })

  it('stay where they are among paragraphs', () => {
    const html = `<p>Trước</p>${item(1, '-', 'Một')}<p>Giữa</p>${item(1, '-', 'Hai')}<p>Sau</p>`
    expect(wordListsToHtml(html).replace(/\n/g, '')).toBe('<p>Trước</p><ul><li>Một</li></ul><p>Giữa</p><ul><li>Hai</li></ul><p>Sau</p>')
  })

  it('are the only thing that changes', () => {
    const html = '<p class=MsoNormal>Đoạn văn</p><table><tr><td>Ô</td></tr></table>'
    expect(hasWordLists(html)).toBe(false)
    expect(wordListsToHtml(html)).toBe(html)
  })
})
