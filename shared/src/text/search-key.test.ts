import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../testing/any-text.ts'
import { searchKeyOf } from './search-key.ts'

describe('searchKeyOf', () => {
  test.each([
    { text: 'Đăng ký  kết hôn', key: 'dang ky ket hon' },
    { text: 'ĐƯỜNG đường Dương dương', key: 'duong duong duong duong' },
    { text: ' Thủ tục\n1.001193 – Hộ tịch ', key: 'thu tuc 1.001193 – ho tich' },
    { text: 'NĐ 118/2025/NĐ-CP', key: 'nd 118/2025/nd-cp' },
    { text: 'dang ky', key: 'dang ky' },
    { text: 'ký, kí', key: 'ky, ki' },
    { text: '', key: '' },
  ])('“$text” is searched as “$key”', ({ text, key }) => {
    expect(searchKeyOf(text)).toBe(key)
  })

  test('composed and decomposed, upper and lower case have one key', () => {
    const text = 'Xác nhận tình trạng hôn nhân ở phường Trúc Lâm'
    expect(searchKeyOf(text.normalize('NFD'))).toBe(searchKeyOf(text))
    expect(searchKeyOf(text.toUpperCase())).toBe(searchKeyOf(text))
  })

  test('the key of a key is itself', () => {
    fc.assert(fc.property(anyText, (text) => searchKeyOf(searchKeyOf(text)) === searchKeyOf(text)))
  })
})
