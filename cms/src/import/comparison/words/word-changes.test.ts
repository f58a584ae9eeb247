import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordChanges } from './word-changes.ts'

const same = (text: string) => ({ kind: 'same', text })
const gone = (text: string) => ({ kind: 'gone', text })
const added = (text: string) => ({ kind: 'added', text })

const rows = [
  {
    what: 'a sum',
    before: 'Lệ phí 5.000 đồng',
    after: 'Lệ phí 8.000 đồng',
    runs: [same('Lệ phí '), gone('5.000'), added('8.000'), same(' đồng')],
  },
  {
    what: 'words in a row',
    before: 'nộp ba bản sao',
    after: 'nộp một bản chính',
    runs: [same('nộp '), gone('ba'), added('một'), same(' bản '), gone('sao'), added('chính')],
  },
  {
    what: 'two words for two',
    before: 'tại huyện Tĩnh Gia',
    after: 'tại phường Trúc Lâm',
    runs: [same('tại '), gone('huyện Tĩnh Gia'), added('phường Trúc Lâm')],
  },
  { what: 'a tone mark', before: 'kí tên', after: 'ký tên', runs: [gone('kí'), added('ký'), same(' tên')] },
  {
    what: 'a number of a decree',
    before: 'số 123/2015/NĐ-CP',
    after: 'số 07/2025/NĐ-CP',
    runs: [same('số '), gone('123/2015/NĐ-CP'), added('07/2025/NĐ-CP')],
  },
  { what: 'something where nothing was', before: '', after: 'Mới', runs: [added('Mới')] },
  { what: 'nothing where something was', before: 'Cũ', after: '', runs: [gone('Cũ')] },
  { what: 'a line that came in between', before: 'a\nc', after: 'a\nb\nc', runs: [same('a\n'), added('b\n'), same('c')] },
  { what: 'a line that came at the end', before: 'a', after: 'a\nb', runs: [same('a'), added('\nb')] },
  { what: 'a line that went at the end', before: 'a\nb', after: 'a', runs: [same('a'), gone('\nb')] },
  {
    what: 'a row of a list, held against the row it was',
    before: '- Đơn (bản chính: 1)\n- Ảnh thẻ (bản chính: 2)',
    after: '- Giấy khám sức khỏe\n- Đơn (bản chính: 2)\n- Ảnh thẻ (bản chính: 2)',
    runs: [added('- Giấy khám sức khỏe\n'), same('- Đơn (bản chính: '), gone('1'), added('2'), same(')\n- Ảnh thẻ (bản chính: 2)')],
  },
  {
    what: 'lines that have nothing in common, as wholes',
    before: 'một hai ba\nbốn\nc',
    after: 'năm sáu bảy\nc',
    runs: [gone('một hai ba\nbốn\n'), added('năm sáu bảy\n'), same('c')],
  },
]

describe('changes of a text', () => {
  it.each(rows)('are told word by word: $what', ({ after, before, runs }) => {
    expect(wordChanges(before, after)).toEqual(runs)
  })

  it('give back both texts, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('Bước', '1:', 'nộp', 'hồ sơ', '\n', ' ', '  ', '5.000', '(nếu có)', '😀', 'đ'), { maxLength: 60 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = wordChanges(before, after)
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map(({ text }) => text)
            .join('')
        expect([without('added'), without('gone')]).toEqual([before, after])
      }),
    )
  })

  it('of long texts with nothing in common are told as a whole', () => {
    const [before, after] = ['a', 'b'].map((word) => Array.from({ length: 8_000 }, (_, index) => `${word}${index}`).join(' '))
    expect(wordChanges(before ?? '', after ?? '').map(({ kind }) => kind)).toEqual(['gone', 'added'])
  })
})
