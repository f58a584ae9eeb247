import { describe, expect, test } from 'vitest'
import { speak } from '../speak.ts'
import { markedSegments } from '../spoken-text.ts'
import { unitName } from './unit-table.ts'

describe('measures', () => {
  test.each([
    { written: '120 m2', spoken: 'một trăm hai mươi mét vuông' },
    { written: '3.500km²', spoken: 'ba nghìn năm trăm ki lô mét vuông' },
    { written: '60km/h', spoken: 'sáu mươi ki lô mét trên giờ' },
    { written: '5 ha', spoken: 'năm héc ta' },
    { written: '37,5°C', spoken: 'ba mươi bảy phẩy năm độ C' },
    { written: '250 kWh/tháng', spoken: 'hai trăm năm mươi ki lô oát giờ trên tháng' },
    { written: '20 mg/l', spoken: 'hai mươi mi li gam trên lít' },
    { written: '5 MB và 2GB', spoken: 'năm mê ga bai và hai gi ga bai' },
    { written: '10x15cm', spoken: 'mười nhân mười lăm xăng ti mét' },
    { written: '2 KG', spoken: 'hai ki lô gam' },
    { written: '5 hộ, 3 tấn, 2 mẹ', spoken: 'năm hộ, ba tấn, hai mẹ' },
    { written: '2 lần/ngày', spoken: 'hai lần một ngày' },
    { written: '3 kg/người', spoken: 'ba ki lô gam trên người' },
    { written: '5‰', spoken: 'năm phần nghìn' },
    { written: '6 tạ/ha', spoken: 'sáu tạ trên héc ta' },
    { written: '7 l/100km', spoken: 'bảy lít trên một trăm ki lô mét' },
    { written: '30,5 tỷ/90 tỷ', spoken: 'ba mươi phẩy năm tỷ trên chín mươi tỷ' },
    { written: '1m68, 2m05', spoken: 'một mét sáu mươi tám, hai mét linh năm' },
    { written: '38oC', spoken: 'ba mươi tám độ C' },
    { written: '4 m/s2', spoken: 'bốn mét trên giây bình phương' },
    { written: 'tính theo kg, km/h', spoken: 'tính theo ki lô gam, ki lô mét trên giờ' },
  ])('$written', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})

describe('money', () => {
  test.each([
    { written: '1.250.000đ', spoken: 'một triệu hai trăm năm mươi nghìn đồng' },
    { written: '8.000 đồng/bản', spoken: 'tám nghìn đồng một bản' },
    { written: '50.000₫/tháng', spoken: 'năm mươi nghìn đồng trên tháng' },
    { written: '5 triệu VND', spoken: 'năm triệu đồng' },
    { written: '1,5 tỷ USD', spoken: 'một phẩy năm tỷ đô la' },
    { written: '$100', spoken: 'một trăm đô la' },
    { written: '5,99$', spoken: 'năm đô la chín mươi chín xu' },
    { written: '$7.25', spoken: 'bảy đô la hai mươi lăm xu' },
    { written: '€0,50', spoken: 'năm mươi xu' },
    { written: '$3,400', spoken: 'ba nghìn bốn trăm đô la' },
    { written: '$1,5 triệu', spoken: 'một phẩy năm triệu đô la' },
    { written: '-$8', spoken: 'âm tám đô la' },
    { written: 'VND 70.000', spoken: 'bảy mươi nghìn đồng' },
    { written: '6trđ, 8 tr.đ', spoken: 'sáu triệu đồng, tám triệu đồng' },
    { written: '40 euro', spoken: 'bốn mươi ơ rô' },
    { written: '5 triệu đồng/ha', spoken: 'năm triệu đồng một héc ta' },
    { written: '20 €', spoken: 'hai mươi ơ rô' },
    { written: '5k, 2tr, 2tr5', spoken: 'năm nghìn, hai triệu, hai triệu năm trăm nghìn' },
    { written: '100.000 - 200.000 đồng', spoken: 'một trăm nghìn đến hai trăm nghìn đồng' },
    { written: '0 đồng', spoken: 'không đồng' },
    { written: 'Đồng thời', spoken: 'Đồng thời' },
  ])('$written', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})

test.each([
  { written: '5t', code: 'ambiguous-unit' },
  { written: '7g', code: 'ambiguous-unit' },
])('$written is read but marked, since it may mean something else', ({ written, code }) => {
  expect(markedSegments(speak(written)).map(({ mark }) => mark.code)).toEqual([code])
})

test.each([
  { sign: 'MHz', name: 'mê ga hẹc' },
  { sign: 'mW', name: 'mi li oát' },
  { sign: 'MW', name: 'mê ga oát' },
  { sign: 'M', name: undefined },
  { sign: 'xyz', name: undefined },
])('the sign $sign means $name', ({ sign, name }) => {
  expect(unitName(sign)).toBe(name)
})
