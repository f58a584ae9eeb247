import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../testing/any-text.ts'
import { text } from '../contract/parts.ts'
import { cleanText } from './nfc.ts'

describe('cleanText', () => {
  test.each([
    { lesson: 'decomposed letters are composed', value: 'Đăng ký'.normalize('NFD'), clean: 'Đăng ký' },
    { lesson: 'a manual line break of Word ends the line', value: 'Bước 1\u000bBước 2', clean: 'Bước 1\nBước 2' },
    { lesson: 'a page break ends the line', value: 'Phần I\fPhần II', clean: 'Phần I\nPhần II' },
    { lesson: 'Windows and old Mac line ends become one kind', value: 'a\r\nb\rc', clean: 'a\nb\nc' },
    { lesson: 'control characters go', value: 'Thông\u0000 tư\u0002\u001f\u0090', clean: 'Thông tư' },
    { lesson: 'a tab stays', value: 'Thông tư\t226', clean: 'Thông tư\t226' },
    { lesson: "Word's cell mark parts words", value: 'Tên\u0007Số lượng', clean: 'Tên Số lượng' },
    {
      lesson: 'soft hyphens and zero-width characters go',
      value: 'khai\u00ad \u200bsinh\ufeff\u200e',
      clean: 'khai sinh',
    },
    { lesson: 'no-break spaces become spaces', value: '05\u00a0ngày\u202flàm\u2007việc', clean: '05 ngày làm việc' },
    { lesson: 'no-break hyphens become hyphens', value: 'QĐ\u2011UBND, NĐ\u001eCP', clean: 'QĐ-UBND, NĐ-CP' },
    { lesson: 'bullets of the Symbol font become bullets', value: '\uf0b7 Giấy khai sinh', clean: '• Giấy khai sinh' },
    { lesson: 'spaces at the ends of lines go', value: ' a  \n b\t\n', clean: 'a\n b' },
    { lesson: 'many blank lines become one', value: 'a\n\n \n\nb', clean: 'a\n\nb' },
    { lesson: 'half of a surrogate pair goes, a whole one stays', value: 'a\ud83d b 😀', clean: 'a b 😀' },
    { lesson: 'white space alone is nothing', value: ' \u00a0\r\n\u200b', clean: '' },
  ])('$lesson', ({ value, clean }) => {
    expect(cleanText(value)).toBe(clean)
  })

  test('any text, once clean, is empty or keeps the contract, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const clean = cleanText(value)
        expect(cleanText(clean)).toBe(clean)
        expect(clean === '' || text.safeParse(clean).success).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
