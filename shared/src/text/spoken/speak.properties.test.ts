import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '../../../testing/any-text.ts'
import { syllables } from './duration.ts'
import { speak } from './speak.ts'

const number = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map(String),
  fc.integer({ min: 0, max: 3_000_000_000 }).map(String),
  fc.integer({ min: 1000, max: 9_999_999 }).map((value) => value.toLocaleString('de-DE')),
  fc.tuple(fc.nat(999), fc.nat(999)).map(([whole, part]) => `${whole},${part}`),
  fc.nat(60).map((value) => String(value).padStart(2, '0')),
)
const sign = fc.constantFrom(
  '/',
  '-',
  ' - ',
  '–',
  '.',
  ',',
  ', ',
  ':',
  'h',
  '%',
  'đ',
  ' m2',
  'kg',
  '°C',
  '+',
  ' x ',
  '=',
  '≥',
  '&',
  '(',
  ')',
  '“',
  '”',
  '"',
  '*',
  '…',
  '../',
  '; ',
  '!',
  '?',
  '|',
  '/.',
  '\t',
  '~',
  '→',
  '²',
  '½',
  '$',
  "'",
  ' PM',
  'trđ',
)
const words =
  'ngày tháng năm quý lúc từ đến số mẫu thứ khóa chương phần mục khoản Đại hội thế kỷ UBND HĐND CCHC TTHC TDP XIV IV vi xi I V X C XYZ ABC QĐ NĐ-CP QĐ-UBND KH-UBND NQ/TW VNeID Zalo email www.a.vn a@b.vn ' +
  'phường Trúc Lâm của Chính phủ NỘI DUNG BAN THU TIN Nguyễn Văn A T. điện thoại gọi 0912345678 1.001193.000.00.00.H56 CT01 v.v. và/hoặc triệu đ USD giờ phút lần km kg GMT+7 UTC SA CH Louis II XVI euro tr tối tài khoản người hồ sơ Quyết định Nghị quyết tổ dân phố ngõ nhà Bước tấn'
const word = fc.constantFrom(...words.split(' '), 'hotline:', '- ', '+ ', '• ', '1. ', '2) ', 'II. ', 'a) ', '\n', '\n\n')
const piece = fc.oneof({ weight: 5, arbitrary: word }, { weight: 4, arbitrary: number }, { weight: 3, arbitrary: sign })
const gap = fc.constantFrom(' ', ' ', ' ', '', '\n')

/** Text made of what administrative documents are made of, put together without sense. */
const administrativeText = fc.array(fc.tuple(piece, gap), { maxLength: 30 }).map((pieces) => pieces.flat().join(''))
const anything = fc.oneof(
  administrativeText,
  anyText,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)

const runs = { numRuns: 1500 }

test('what was said is said the same again', () => {
  fc.assert(
    fc.property(anything, (input) => {
      const { text } = speak(input)
      expect(speak(text).text).toBe(text)
    }),
    runs,
  )
})

test('the segments cover the NFC form of the input and make up what is said', () => {
  fc.assert(
    fc.property(anything, (input) => {
      const { text, segments } = speak(input)
      const written = input.normalize('NFC')
      expect(segments.map((segment) => segment.written).join('')).toBe(written)
      expect(segments.map(({ spoken }) => spoken).join('')).toBe(text)
      for (const segment of segments) expect(written.slice(segment.start, segment.end)).toBe(segment.written)
    }),
    runs,
  )
})

test('no digit, bracket or sign is left, and no blank that nobody needs', () => {
  fc.assert(
    fc.property(anything, (input) => {
      const { text } = speak(input)
      expect(text).not.toMatch(/[0-9()[\]{}/\\&+=<>%$€@#*_"“”|-]/)
      expect(text).not.toMatch(/^\s|\s$| {2}|\n{2}| \n|\n | [.,;:?!…](?![\p{L}\p{M}])/u)
      expect(text).toBe(text.normalize('NFC'))
    }),
    runs,
  )
})

test('a capital abbreviation that is left is marked', () => {
  fc.assert(
    fc.property(administrativeText, (input) => {
      for (const { spoken, mark } of speak(input).segments)
        if (mark === undefined) expect(spoken).not.toMatch(/(?<!\p{L})(?!GMT|UTC)\p{Lu}{2,}/u)
    }),
    runs,
  )
})

test('syllables are what stands between blanks', () => {
  fc.assert(fc.property(anything, (input) => syllables(speak(input).text) === speak(input).text.split(/\s+/).filter(Boolean).length))
})
