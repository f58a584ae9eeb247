import { describe, expect, test } from 'vitest'
import { speak } from '../speak.ts'
import { markedSegments } from '../spoken-text.ts'

describe('lists', () => {
  test.each([
    { lesson: 'bullets are counted', written: '- Sổ hộ khẩu\n\n- Tờ khai', spoken: 'Một là: Sổ hộ khẩu\nHai là: Tờ khai' },
    { lesson: 'a lone bullet is silent', written: '- Tờ khai', spoken: 'Tờ khai' },
    { lesson: 'bullets within bullets are not counted', written: '- A;\n+ b;\n+ c;\n- D', spoken: 'Một là: A;\nb;\nc;\nHai là: D' },
    {
      lesson: 'a line between two pages does not end a list',
      written: '- một việc\n\nđang làm\n\n- hai',
      spoken: 'Một là: một việc\nđang làm\nHai là: hai',
    },
    { lesson: 'a paragraph ends a list', written: '- A.\nĐoạn văn.\n- B.', spoken: 'A.\nĐoạn văn.\nB.' },
    { lesson: 'numbers one after the other are a list', written: '1. A\n2. B', spoken: 'Một là: A\nHai là: B' },
    { lesson: 'numbers with text between are headings', written: '1. A\nVăn bản.\n2. B', spoken: 'Một. A\nVăn bản.\nHai. B' },
    { lesson: 'letters stay letters', written: 'a) Tờ khai', spoken: 'a, Tờ khai' },
    { lesson: 'a number below zero is no bullet', written: '-5 độ', spoken: 'âm năm độ' },
  ])('$lesson', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})

describe('punctuation, brackets and signs', () => {
  test.each([
    { written: 'Giấy tờ (nếu có) gồm', spoken: 'Giấy tờ, nếu có, gồm' },
    { written: 'Sở Nội vụ (b/c);', spoken: 'Sở Nội vụ, để báo cáo;' },
    { written: 'cơ chế “một cửa”', spoken: 'cơ chế một cửa' },
    { written: 'thực hiện./.', spoken: 'thực hiện.' },
    { written: 'Hả?!', spoken: 'Hả?' },
    { written: 'kinh tế - xã hội', spoken: 'kinh tế xã hội' },
    { written: 'sách, vở, v.v.', spoken: 'sách, vở, vân vân.' },
    { written: 'sách v.v. và vở', spoken: 'sách vân vân và vở' },
    { written: '≥ 18 tuổi, > 60', spoken: 'lớn hơn hoặc bằng mười tám tuổi, lớn hơn sáu mươi' },
    { written: 'A + 5 = B', spoken: 'A cộng năm bằng B' },
    { written: '**đậm** 👍 ✅', spoken: 'đậm' },
    { written: '  hai   dòng \n\n\n một ', spoken: 'hai dòng\nmột' },
    { written: '', spoken: '' },
  ])('"$written"', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })

  test.each([
    { written: 'cha/mẹ', spoken: 'cha hoặc mẹ', code: 'slash-between-words' },
    { written: 'Họ tên ……………', spoken: 'Họ tên…', code: 'blank-to-fill-in' },
    { written: 'a ∑ b', spoken: 'a b', code: 'unreadable-sign' },
  ])('"$written" is marked', ({ written, spoken, code }) => {
    const said = speak(written)
    expect(said.text).toBe(spoken)
    expect(markedSegments(said).map(({ mark }) => mark.code)).toEqual([code])
  })
})
