import { describe, expect, test } from 'vitest'
import { toHtml } from './to-html.ts'

const html = (...lines: string[]) => lines.join('\n')

describe('the structure of administrative texts', () => {
  test.each([
    {
      lesson: 'lines glued by single newlines are paragraphs of their own',
      text: 'Nộp hồ sơ.\nNhận kết quả.\n\nXong.',
      expected: html('<p>Nộp hồ sơ.</p>', '<p>Nhận kết quả.</p>', '<p>Xong.</p>'),
    },
    {
      lesson: 'bullets become a list, “+” under “-”',
      text: 'Gồm:\n- Giấy tờ:\n+ Tờ khai\n+Giấy chứng sinh\n– Lệ phí',
      expected: html(
        '<p>Gồm:</p>',
        '<ul>',
        '<li>Giấy tờ:',
        '<ul>',
        '<li>Tờ khai</li>',
        '<li>Giấy chứng sinh</li>',
        '</ul></li>',
        '<li>Lệ phí</li>',
        '</ul>',
      ),
    },
    {
      lesson: 'steps keep their label and what stands under them',
      text: 'Bước 1: Nộp hồ sơ\n- Trực tiếp\n* Lưu ý:\n+ Mang bản chính\nGiờ hành chính.\nBước 2. Nhận kết quả',
      expected: html(
        '<ol class="labelled">',
        '<li><span class="label">Bước 1:</span> Nộp hồ sơ',
        '<ul>',
        '<li>Trực tiếp</li>',
        '</ul>',
        '<ul>',
        '<li>Lưu ý:',
        '<ul>',
        '<li>Mang bản chính</li>',
        '</ul></li>',
        '</ul>',
        '<p>Giờ hành chính.</p></li>',
        '<li><span class="label">Bước 2.</span> Nhận kết quả</li>',
        '</ol>',
      ),
    },
    {
      lesson: 'a second “Bước 1” begins another series, after the line that announces it',
      text: 'Bước 1: Nộp\nBước 2: Nhận\nTrực tuyến:\nBước 1: Đăng nhập',
      expected: html(
        '<ol class="labelled">',
        '<li><span class="label">Bước 1:</span> Nộp</li>',
        '<li><span class="label">Bước 2:</span> Nhận</li>',
        '</ol>',
        '<p>Trực tuyến:</p>',
        '<ol class="labelled">',
        '<li><span class="label">Bước 1:</span> Đăng nhập</li>',
        '</ol>',
      ),
    },
    {
      lesson: 'a second series stays under the letter it belongs to',
      text: 'A. Hộ tịch\nBước 2: Nhận\nBước 1: Đăng nhập',
      expected: html(
        '<ol class="labelled">',
        '<li><span class="label">A.</span> Hộ tịch',
        '<ol class="labelled">',
        '<li><span class="label">Bước 2:</span> Nhận</li>',
        '</ol>',
        '<ol class="labelled">',
        '<li><span class="label">Bước 1:</span> Đăng nhập</li>',
        '</ol></li>',
        '</ol>',
      ),
    },
    {
      lesson: 'a letter before “Bước” belongs to the label',
      text: 'a) Bước 1: Gửi hồ sơ\nb) Bước 2: Trả lời',
      expected: html(
        '<ol class="labelled">',
        '<li><span class="label">a) Bước 1:</span> Gửi hồ sơ</li>',
        '<li><span class="label">b) Bước 2:</span> Trả lời</li>',
        '</ol>',
      ),
    },
    {
      lesson: 'numbers stand above letters, letters above bullets',
      text: '1. Mục đích\na) Nâng cao\n- Nhận thức\nb) Gắn kết\n2. Yêu cầu',
      expected: html(
        '<ol class="labelled">',
        '<li><span class="label">1.</span> Mục đích',
        '<ol class="labelled">',
        '<li><span class="label">a)</span> Nâng cao',
        '<ul>',
        '<li>Nhận thức</li>',
        '</ul></li>',
        '<li><span class="label">b)</span> Gắn kết</li>',
        '</ol></li>',
        '<li><span class="label">2.</span> Yêu cầu</li>',
        '</ol>',
      ),
    },
    {
      lesson: 'an item that ends with a colon takes the list that follows, whatever its sign',
      text: '+ Chứng thực như sau:\n* Ghi lời chứng\n* Ký tên\n+ Trả kết quả',
      expected: html(
        '<ul>',
        '<li>Chứng thực như sau:',
        '<ul>',
        '<li>Ghi lời chứng</li>',
        '<li>Ký tên</li>',
        '</ul></li>',
        '<li>Trả kết quả</li>',
        '</ul>',
      ),
    },
    {
      lesson: 'Roman numbers and # are headings',
      text: 'II. NỘI DUNG\n# Mục lớn\n## Mục nhỏ',
      expected: html('<h2>II. NỘI DUNG</h2>', '<h2>Mục lớn</h2>', '<h3>Mục nhỏ</h3>'),
    },
    {
      lesson: 'indented text is no code',
      text: '      Nộp hồ sơ\n\tNhận',
      expected: html('<p>Nộp hồ sơ</p>', '<p>Nhận</p>'),
    },
    { lesson: 'a lone sign is text', text: '-\n*', expected: html('<p>-</p>', '<p>*</p>') },
    { lesson: 'nothing gives nothing', text: ' \n\n', expected: '' },
  ])('$lesson', ({ text, expected }) => {
    expect(toHtml(text)).toBe(expected)
  })

  test.each([
    { text: '1.005 hồ sơ' },
    { text: '5. 000 đồng một bản' },
    { text: '24/9 là ngày hội' },
    { text: '124. Điều này' },
    { text: '2.5 ha đất' },
    { text: '2025. Năm nay' },
    { text: '-5 độ C' },
    { text: '+84 237 000 000' },
    { text: 'P. Trúc Lâm' },
    { text: 'v.v. và các giấy tờ khác' },
    { text: '#1 là số một' },
    { text: '| cột | cột |' },
    { text: '```' },
    { text: '---' },
    { text: '[a]: https' },
    { text: 'I.P. là viết tắt' },
  ])('“$text” is a paragraph, not a list', ({ text }) => {
    expect(toHtml(text)).toBe(`<p>${text}</p>`)
  })

  test.each([
    { headingLevel: 3, expected: '<h3>A</h3>\n<h5>B</h5>' },
    { headingLevel: 5, expected: '<h5>A</h5>\n<h6>B</h6>' },
  ])('headings start at level $headingLevel when asked to', ({ headingLevel, expected }) => {
    expect(toHtml('# A\n### B', { headingLevel })).toBe(expected)
  })
})
