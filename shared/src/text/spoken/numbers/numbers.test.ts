import { describe, expect, test } from 'vitest'
import { speak } from '../speak.ts'
import { markedSegments } from '../spoken-text.ts'
import { numberWords, usualPractice } from './number-words.ts'
import { romanValue } from './roman.ts'

describe('integers', () => {
  test.each([
    { written: '15', spoken: 'mười lăm' },
    { written: '21', spoken: 'hai mươi mốt' },
    { written: '24', spoken: 'hai mươi tư' },
    { written: '105', spoken: 'một trăm linh năm' },
    { written: '1.005', spoken: 'một nghìn không trăm linh năm' },
    { written: '2.000.015', spoken: 'hai triệu không trăm mười lăm' },
    { written: '1000000000000', spoken: 'một nghìn tỷ' },
    { written: '02 bản chính', spoken: 'hai bản chính' },
    { written: '3 405 000 người', spoken: 'ba triệu bốn trăm linh năm nghìn người' },
    { written: 'tổ 7 350 hộ', spoken: 'tổ bảy ba trăm năm mươi hộ' },
    { written: '7²', spoken: 'bảy bình phương' },
    { written: 'mẫu số 02', spoken: 'mẫu số không hai' },
    { written: '1234567890123456789', spoken: 'một hai ba, bốn năm sáu, bảy tám chín, không một hai, ba bốn năm, sáu bảy tám, chín' },
  ])('$written', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})

describe('negative numbers, decimals and shares', () => {
  test.each([
    { written: 'từ -5 đến 10°C', spoken: 'từ âm năm đến mười độ C' },
    { written: '−3', spoken: 'âm ba' },
    { written: '98,5%', spoken: 'chín mươi tám phẩy năm phần trăm' },
    { written: '0,05', spoken: 'không phẩy không năm' },
    { written: '1.250,75', spoken: 'một nghìn hai trăm năm mươi phẩy bảy năm' },
    { written: '1,234,567', spoken: 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy' },
    { written: '6.25', spoken: 'sáu chấm hai năm' },
    { written: '0.08', spoken: 'không chấm không tám' },
    { written: 'mục 2.14', spoken: 'mục hai chấm mười bốn' },
    { written: '4,560.75', spoken: 'bốn nghìn năm trăm sáu mươi phẩy bảy năm' },
    { written: '8,5/10', spoken: 'tám phẩy năm trên mười' },
    { written: '-8 - -3°C', spoken: 'âm tám đến âm ba độ C' },
    { written: 'mục 2.1.3', spoken: 'mục hai chấm một chấm ba' },
    { written: 'các số 1,2,3', spoken: 'các số một, hai, ba' },
  ])('$written', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})

describe('ordinals', () => {
  test.each([
    { written: 'lần thứ 1', spoken: 'lần thứ nhất' },
    { written: 'thứ 4 hằng tuần', spoken: 'thứ tư hằng tuần' },
    { written: 'thứ 14', spoken: 'thứ mười bốn' },
    { written: 'lần thứ IV', spoken: 'lần thứ tư' },
    { written: 'lần thứ I', spoken: 'lần thứ nhất' },
    { written: 'thứ 2, 4, 6', spoken: 'thứ hai, tư, sáu' },
    { written: 'thứ hai, 4 hộ', spoken: 'thứ hai, bốn hộ' },
    { written: 'thứ 2-4-6', spoken: 'thứ hai, tư, sáu' },
  ])('$written', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})

describe('ranges', () => {
  test.each([
    { written: '5-7 ngày làm việc', spoken: 'năm đến bảy ngày làm việc' },
    { written: 'giai đoạn 2021-2025', spoken: 'giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm' },
    { written: '10%–20%', spoken: 'mười phần trăm đến hai mươi phần trăm' },
    { written: 'thứ 2 - thứ 6', spoken: 'thứ hai đến thứ sáu' },
    { written: 'thứ 3-5', spoken: 'thứ ba đến thứ năm' },
    { written: 'tháng 2-4', spoken: 'tháng hai đến tháng tư' },
    { written: '15~25', spoken: 'mười lăm đến hai mươi lăm' },
    { written: 'Điều 5-Điều 9', spoken: 'Điều năm đến Điều chín' },
    { written: 'quý II-IV', spoken: 'quý hai đến bốn' },
  ])('$written', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})

describe('Roman numerals after words that have numbers', () => {
  test.each([
    { written: 'quý IV', spoken: 'quý bốn' },
    { written: 'quý I, II và III', spoken: 'quý một, hai và ba' },
    { written: 'quý II/2026', spoken: 'quý hai năm hai nghìn không trăm hai mươi sáu' },
    { written: 'thế kỷ XXI', spoken: 'thế kỷ hai mươi mốt' },
    { written: 'Đại hội XIV', spoken: 'Đại hội mười bốn' },
    { written: 'khoá XV', spoken: 'khoá mười lăm' },
    { written: 'Mục III, Chương V', spoken: 'Mục ba, Chương năm' },
    { written: 'II. Nội dung', spoken: 'Hai. Nội dung' },
    { written: 'hành vi vi phạm tại phần vi phạm', spoken: 'hành vi vi phạm tại phần vi phạm' },
    { written: 'Mục C và điểm d', spoken: 'Mục C và điểm d' },
    { written: 'V. I. Lê-nin', spoken: 'V. I. Lê nin' },
    { written: 'Quân khu IV, lớp XII', spoken: 'Quân khu bốn, lớp mười hai' },
    { written: 'CHƯƠNG VI', spoken: 'Chương sáu' },
    { written: 'PHẦN VI PHẠM', spoken: 'Phần vi phạm' },
    { written: 'loại MC', spoken: 'loại MC' },
    { written: 'vua Charles III', spoken: 'vua Charles ba' },
  ])('$written', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})

describe('telephone numbers, in groups', () => {
  test.each([
    { written: '0237 3861 234', spoken: 'không hai ba bảy, ba tám sáu một, hai ba bốn' },
    { written: '0912345678', spoken: 'không chín một hai, ba bốn năm, sáu bảy tám' },
    { written: '(0237) 3.861.234', spoken: 'không hai ba bảy, ba, tám sáu một, hai ba bốn' },
    { written: '+84 912 345 678', spoken: 'cộng tám bốn, chín một hai, ba bốn năm, sáu bảy tám' },
    { written: '1900 1234', spoken: 'một chín không không, một hai ba bốn' },
    { written: 'điện thoại trực: 114', spoken: 'điện thoại trực: một một bốn' },
    { written: 'gọi tổng đài 1022', spoken: 'gọi tổng đài một không hai hai' },
    { written: 'Gọi 113', spoken: 'Gọi một một ba' },
  ])('$written', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})

describe('codes', () => {
  test.each([
    { written: 'thủ tục 1.001193', spoken: 'thủ tục một chấm không không một một chín ba' },
    { written: 'mã H56', spoken: 'mã H năm mươi sáu' },
    { written: '1.000656.H56', spoken: 'một chấm không không không sáu năm sáu chấm H năm mươi sáu' },
    { written: 'tờ khai CT01', spoken: 'tờ khai xê tê không một' },
    { written: 'mẫu CT02, CT04, CT06', spoken: 'mẫu xê tê không hai, xê tê không bốn, xê tê không sáu' },
    { written: 'mã số thuế 2800123', spoken: 'mã số thuế hai tám không không, một hai ba' },
    { written: 'khổ A4', spoken: 'khổ A bốn' },
    { written: 'lớp 5A, nhà 12B', spoken: 'lớp năm A, nhà mười hai B' },
  ])('$written', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})

describe('neighbourhoods', () => {
  test.each([
    { written: 'TDP 5', spoken: 'tổ dân phố số năm' },
    { written: 'TDP số 5', spoken: 'tổ dân phố số năm' },
    { written: 'TDP 1, 2', spoken: 'tổ dân phố số một, hai' },
    { written: 'khu phố 3', spoken: 'khu phố số ba' },
    { written: 'TDP Phú Sơn', spoken: 'tổ dân phố Phú Sơn' },
  ])('$written', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})

describe('numbers of one character', () => {
  test.each([
    { written: '½ ngày', spoken: 'một phần hai ngày' },
    { written: '① ５', spoken: 'một năm' },
    { written: '3½', spoken: 'ba và một phần hai' },
  ])('$written', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})

test.each([
  { written: 'phần XYZ và XIV', code: 'roman-without-context' },
  { written: 'trạm Nghi Sơn II', code: 'roman-without-context' },
  { written: 'thắng 2-1', code: 'range-or-score' },
  { written: 'số 038204001234', code: 'personal-number' },
  { written: '٣', code: 'unreadable-sign' },
])('"$written" is marked $code', ({ written, code }) => {
  expect(markedSegments(speak(written)).map(({ mark }) => mark.code)).toContain(code)
})

test('a range of numbers with dots between thousands is no doubt', () => {
  expect(markedSegments(speak('1.000.000 - 2.000.000 đồng'))).toEqual([])
})

test('a station may say numbers its own way', () => {
  const practice = { zeroTens: 'lẻ', thousand: 'ngàn', billion: 'tỉ', fourAfterTens: 'bốn', firstTenDays: '' } as const
  expect(speak('105; 24; 2000; 3000000000; 4t; ngày 2/4; 5k', { practice }).text).toBe(
    'một trăm lẻ năm; hai mươi bốn; hai ngàn; ba tỉ; bốn tỉ; ngày hai tháng tư; năm ngàn',
  )
})

test.each([
  { numeral: 'XIV', value: 14 },
  { numeral: 'MMMCMXCIX', value: 3999 },
  { numeral: 'IIII', value: undefined },
  { numeral: 'VX', value: undefined },
  { numeral: '', value: undefined },
])('the Roman numeral "$numeral" is worth $value', ({ numeral, value }) => {
  expect(romanValue(numeral)).toBe(value)
})

test('integers of every length are read without an error', () => {
  const words = numberWords(usualPractice)
  for (let length = 1; length <= 40; length++) expect(words.integer('7'.repeat(length))).toMatch(/^bảy/)
})
