import { expect, test } from 'vitest'
import { toPlainText } from './to-plain-text.ts'

test.each([
  {
    lesson: 'bullets go, labels stay',
    text: 'Bước 1: Nộp\n- Trực tiếp\n+ Tại phường',
    plain: 'Bước 1: Nộp\nTrực tiếp\nTại phường',
  },
  { lesson: 'of a link its text stays', text: 'Xem [mẫu](https://dichvucong.gov.vn/mau)', plain: 'Xem mẫu' },
  { lesson: 'a bare address stays', text: 'Tại https://dichvucong.gov.vn.', plain: 'Tại https://dichvucong.gov.vn.' },
  { lesson: 'the signs of bold and of headings go', text: '# Mục\n**Chú ý** đọc kỹ', plain: 'Mục\nChú ý đọc kỹ' },
  { lesson: 'blank lines go', text: 'a\n\n\nb', plain: 'a\nb' },
  { lesson: 'HTML stays as it is written', text: '<b>a</b> & b', plain: '<b>a</b> & b' },
  { lesson: 'nothing stays nothing', text: '', plain: '' },
])('$lesson', ({ text, plain }) => {
  expect(toPlainText(text)).toBe(plain)
})
