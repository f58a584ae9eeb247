import { describe, expect, test } from 'vitest'
import { speak } from '../speak.ts'
import { markedSegments } from '../spoken-text.ts'

describe('dates', () => {
  test.each([
    { written: 'ngày 02/8/2025', spoken: 'ngày mùng hai tháng tám năm hai nghìn không trăm hai mươi lăm' },
    { written: 'từ 01/7/2025', spoken: 'từ ngày mùng một tháng bảy năm hai nghìn không trăm hai mươi lăm' },
    { written: 'ngày 24-9-2021', spoken: 'ngày hai mươi tư tháng chín năm hai nghìn không trăm hai mươi mốt' },
    { written: 'ngày 24.9.2021', spoken: 'ngày hai mươi tư tháng chín năm hai nghìn không trăm hai mươi mốt' },
    { written: '2025-08-02', spoken: 'ngày mùng hai tháng tám năm hai nghìn không trăm hai mươi lăm' },
    { written: 'nhân ngày 10-10', spoken: 'nhân ngày mùng mười tháng mười' },
    { written: 'Chuyển đổi số quốc gia 10-10', spoken: 'Chuyển đổi số quốc gia ngày mùng mười tháng mười' },
    { written: 'ngày 10/10', spoken: 'ngày mùng mười tháng mười' },
    { written: 'ngày mùng 5', spoken: 'ngày mùng năm' },
    { written: 'mùng 5/5', spoken: 'mùng năm tháng năm' },
    { written: 'trước ngày 5 hằng tháng', spoken: 'trước ngày mùng năm hằng tháng' },
    { written: 'ngày 15 tháng 4', spoken: 'ngày mười lăm tháng tư' },
    { written: 'mỗi ngày 2 lần, ngày 3 buổi', spoken: 'mỗi ngày hai lần, ngày ba buổi' },
    { written: 'tháng 4, tháng 12', spoken: 'tháng tư, tháng mười hai' },
    { written: '4 tháng', spoken: 'bốn tháng' },
    { written: 'tháng 4-2026', spoken: 'tháng tư năm hai nghìn không trăm hai mươi sáu' },
    { written: '08/2025', spoken: 'tháng tám năm hai nghìn không trăm hai mươi lăm' },
    { written: 'tháng 7-9/2025', spoken: 'tháng bảy đến tháng chín năm hai nghìn không trăm hai mươi lăm' },
    { written: 'quý 2/2025', spoken: 'quý hai năm hai nghìn không trăm hai mươi lăm' },
    { written: 'ngày 01-05/8', spoken: 'ngày mùng một đến mùng năm tháng tám' },
    { written: 'từ 10-15/8/2026', spoken: 'từ ngày mùng mười đến mười lăm tháng tám năm hai nghìn không trăm hai mươi sáu' },
    { written: 'dịp lễ 30/4', spoken: 'dịp lễ ngày ba mươi tháng tư' },
    { written: 'sáng 2/9', spoken: 'sáng ngày mùng hai tháng chín' },
    { written: '2026/3/9', spoken: 'ngày mùng chín tháng ba năm hai nghìn không trăm hai mươi sáu' },
    { written: 'ngày 29/4-2/5', spoken: 'ngày hai mươi chín tháng tư đến ngày mùng hai tháng năm' },
    { written: '01/6-31/8', spoken: 'ngày mùng một tháng sáu đến ngày ba mươi mốt tháng tám' },
    { written: 'từ 12/6 đến ngày 3/7', spoken: 'từ ngày mười hai tháng sáu đến ngày mùng ba tháng bảy' },
    { written: 'từ 5-9/8', spoken: 'từ ngày mùng năm đến mùng chín tháng tám' },
    {
      written: '01/3/2026-05/4/2026',
      spoken:
        'ngày mùng một tháng ba năm hai nghìn không trăm hai mươi sáu đến ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi sáu',
    },
    { written: 'đường 30/4', spoken: 'đường ba mươi tháng tư' },
    { written: 'năm 1945', spoken: 'năm một nghìn chín trăm bốn mươi lăm' },
  ])('$written', ({ written, spoken }) => {
    const said = speak(written)
    expect(said.text).toBe(spoken)
    expect(markedSegments(said)).toEqual([])
  })
})

describe('two numbers with a slash', () => {
  test.each([
    { written: '1/2', spoken: 'một phần hai', code: 'date-or-fraction' },
    { written: '27/7', spoken: 'ngày hai mươi bảy tháng bảy', code: 'date-or-fraction' },
    { written: 'các ngày 2/9 và 3/9', spoken: 'các ngày mùng hai tháng chín và ngày mùng ba tháng chín', code: 'date-or-fraction' },
    { written: 'ít nhất 2/3 thành viên', spoken: 'ít nhất hai phần ba thành viên', code: undefined },
    { written: '3/4 diện tích', spoken: 'ba phần tư diện tích', code: undefined },
    { written: '15/20 tiêu chí', spoken: 'mười lăm trên hai mươi tiêu chí', code: undefined },
    { written: 'nhà số 12/5', spoken: 'nhà số mười hai trên năm', code: undefined },
    { written: '1/100', spoken: 'một phần một trăm', code: undefined },
    { written: '1/4-3/5', spoken: 'ngày mùng một tháng tư đến ngày mùng ba tháng năm', code: 'date-or-fraction' },
    { written: 'từ 12 đến 16/6', spoken: 'từ ngày mười hai đến ngày mười sáu tháng sáu', code: 'date-or-fraction' },
    { written: 'hơn 2/3 đại biểu', spoken: 'hơn hai phần ba đại biểu', code: undefined },
    { written: '1.200 3/4', spoken: 'một nghìn hai trăm và ba phần tư', code: undefined },
    { written: '50/7', spoken: 'năm mươi phần bảy', code: undefined },
    { written: '1/1500', spoken: 'một phần một nghìn năm trăm', code: undefined },
    { written: 'tỷ lệ 1/2.000', spoken: 'tỷ lệ một trên hai nghìn', code: undefined },
    { written: 'tỷ lệ 1/2000', spoken: 'tỷ lệ một trên hai nghìn', code: undefined },
    { written: 'xếp thứ 8/27', spoken: 'xếp thứ tám trên hai mươi bảy', code: undefined },
    { written: '1/2 giờ', spoken: 'một phần hai giờ', code: undefined },
    { written: '24/24h', spoken: 'hai mươi tư trên hai mươi tư giờ', code: undefined },
    { written: 'trực 24/7', spoken: 'trực hai mươi tư trên bảy', code: undefined },
    { written: 'số 8/5/3', spoken: 'số tám trên năm trên ba', code: undefined },
    { written: '1/2kg', spoken: 'một phần hai ki lô gam', code: undefined },
    { written: '2 1/2 giờ', spoken: 'hai và một phần hai giờ', code: undefined },
    { written: '32/13/2025', spoken: 'ba mươi hai trên mười ba trên hai nghìn không trăm hai mươi lăm', code: 'impossible-date' },
    { written: '1/5/25', spoken: 'ngày mùng một tháng năm năm hai nghìn không trăm hai mươi lăm', code: 'two-digit-year' },
  ])('$written', ({ written, spoken, code }) => {
    const said = speak(written)
    expect(said.text).toBe(spoken)
    expect(markedSegments(said)[0]?.mark.code).toBe(code)
  })
})

describe('times', () => {
  test.each([
    { written: '17h30', spoken: 'mười bảy giờ ba mươi phút' },
    { written: '7h', spoken: 'bảy giờ' },
    { written: '7h00', spoken: 'bảy giờ' },
    { written: '7g30', spoken: 'bảy giờ ba mươi phút' },
    { written: '17 giờ 30 hằng ngày', spoken: 'mười bảy giờ ba mươi phút hằng ngày' },
    { written: 'trong 2 giờ 10 người', spoken: 'trong hai giờ mười người' },
    { written: '08:05:30', spoken: 'tám giờ năm phút ba mươi giây' },
    { written: '7h30-11h30', spoken: 'bảy giờ ba mươi phút đến mười một giờ ba mươi phút' },
    { written: '13:30 – 17:00', spoken: 'mười ba giờ ba mươi phút đến mười bảy giờ' },
    { written: "45'", spoken: 'bốn mươi lăm phút' },
    { written: '7 hộ', spoken: 'bảy hộ' },
    { written: '9:00 PM', spoken: 'chín giờ tối' },
    { written: '4 PM, 8am', spoken: 'bốn giờ chiều, tám giờ sáng' },
    { written: '12:00 PM', spoken: 'mười hai giờ trưa' },
    { written: '2:30 CH', spoken: 'hai giờ ba mươi phút chiều' },
    { written: '20h GMT+7', spoken: 'hai mươi giờ GMT cộng bảy' },
    { written: '9h UTC-3', spoken: 'chín giờ UTC trừ ba' },
    { written: "6'20", spoken: 'sáu phút hai mươi giây' },
    { written: '9 giờ 5', spoken: 'chín giờ năm phút' },
    { written: '2,5h', spoken: 'hai phẩy năm giờ' },
    { written: 'tỷ lệ 1:500', spoken: 'tỷ lệ một trên năm trăm' },
  ])('$written', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})
