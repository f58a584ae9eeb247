import { describe, expect, test } from 'vitest'
import { speak } from '../speak.ts'
import { markedSegments } from '../spoken-text.ts'

describe('words in capitals', () => {
  test.each([
    { written: 'NỘI DUNG, HÌNH THỨC', spoken: 'Nội dung, hình thức' },
    { written: 'NHIỆM VỤ CCHC TẠI UBND PHƯỜNG', spoken: 'Nhiệm vụ cải cách hành chính tại Ủy ban nhân dân phường' },
    { written: 'Việc này KHÔNG được làm', spoken: 'Việc này không được làm' },
    { written: 'BAN chỉ huy', spoken: 'BAN chỉ huy' },
    { written: 'ông Nguyễn Văn A và bà T. H.', spoken: 'ông Nguyễn Văn A và bà T. H.' },
  ])('$written', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})

describe('what is not known is marked and left as it is', () => {
  test.each([
    { written: 'theo XYZ', left: 'XYZ', code: 'unknown-abbreviation' },
    { written: 'BAN chỉ huy', left: 'BAN', code: 'unknown-abbreviation' },
    { written: 'tại GDĐTX', left: 'GDĐTX', code: 'unknown-abbreviation' },
    { written: 'mở startup', left: 'startup', code: 'foreign-word' },
    { written: 'thủ tụk', left: 'tụk', code: 'foreign-word' },
    { written: 'chữ 手续', left: '手续', code: 'foreign-script' },
  ])('$written', ({ written, left, code }) => {
    const said = speak(written)
    expect(said.text).toBe(written)
    expect(markedSegments(said).map(({ spoken, mark }) => ({ spoken: spoken.trim(), code: mark.code }))).toEqual([{ spoken: left, code }])
  })
})

describe('addresses', () => {
  test.each([
    { written: 'https://truclam.thanhhoa.gov.vn', spoken: 'truclam chấm thanhhoa chấm gốp chấm vê nờ' },
    { written: 'ubnd_1@gmail.com.', spoken: 'ubnd gạch dưới một a còng gờ meo chấm com.' },
    { written: 'www.abc.vn/tin', spoken: 'vê kép vê kép vê kép chấm abc chấm vê nờ gạch chéo tin' },
  ])('$written', ({ written, spoken }) => {
    const said = speak(written)
    expect(said.text).toBe(spoken)
    expect(said.segments.map(({ mark }) => mark?.code)).toContain('web-address')
  })
})

test('a segment says where it was written, also when letters were typed in parts', () => {
  const { segments } = speak('Ủy ban: 5 tổ'.normalize('NFD'))
  expect(segments).toEqual([
    { written: 'Ủy ban: ', spoken: 'Ủy ban: ', start: 0, end: 8, kind: 'text' },
    { written: '5', spoken: 'năm', start: 8, end: 9, kind: 'number' },
    { written: ' ', spoken: ' ', start: 9, end: 10, kind: 'space' },
    { written: 'tổ', spoken: 'tổ', start: 10, end: 12, kind: 'text' },
  ])
})
