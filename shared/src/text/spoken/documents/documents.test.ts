import { describe, expect, test } from 'vitest'
import { speak } from '../speak.ts'
import { markedSegments } from '../spoken-text.ts'

describe('numbers of documents', () => {
  test.each([
    {
      written: 'Quyết định số 2649/QĐ-UBND ngày 02/8/2025 của UBND tỉnh',
      spoken:
        'Quyết định số hai nghìn sáu trăm bốn mươi chín ngày mùng hai tháng tám năm hai nghìn không trăm hai mươi lăm của Ủy ban nhân dân tỉnh',
    },
    { written: 'Quyết định số 3740/QĐ - UBND của UBND tỉnh', spoken: 'Quyết định số ba nghìn bảy trăm bốn mươi của Ủy ban nhân dân tỉnh' },
    { written: 'Quyết định số 12/QĐ-UBND.', spoken: 'Quyết định số mười hai của Ủy ban nhân dân.' },
    {
      written: 'Nghị định số 118/2025/NĐ-CP',
      spoken: 'Nghị định số một trăm mười tám năm hai nghìn không trăm hai mươi lăm của Chính phủ',
    },
    {
      written: 'Nghị định số 118/2025/NĐ-CP ngày 9/6/2025 của Chính phủ',
      spoken:
        'Nghị định số một trăm mười tám năm hai nghìn không trăm hai mươi lăm ngày mùng chín tháng sáu năm hai nghìn không trăm hai mươi lăm của Chính phủ',
    },
    { written: 'theo 118/2025/NĐ-CP', spoken: 'theo nghị định số một trăm mười tám năm hai nghìn không trăm hai mươi lăm của Chính phủ' },
    { written: 'Thông tư 01/2025/TT-BNV', spoken: 'Thông tư không một năm hai nghìn không trăm hai mươi lăm của Bộ Nội vụ' },
    { written: 'Nghị quyết số 25/NQ-HĐND', spoken: 'Nghị quyết số hai mươi lăm của Hội đồng nhân dân' },
    { written: 'Nghị quyết số 57-NQ/TW', spoken: 'Nghị quyết số năm mươi bảy của Trung ương' },
    { written: 'Luật số 10/2022/QH15', spoken: 'Luật số mười năm hai nghìn không trăm hai mươi hai của Quốc hội khóa mười lăm' },
    {
      written: 'Thông tư liên tịch số 05/2015/TTLT-BTP-BCA',
      spoken: 'Thông tư liên tịch số không năm năm hai nghìn không trăm mười lăm của Bộ Tư pháp và Bộ Công an',
    },
    { written: 'Công văn số 123/UBND-VP', spoken: 'Công văn số một trăm hai mươi ba của Ủy ban nhân dân' },
    { written: 'Văn phòng HĐND&UBND', spoken: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân' },
  ])('$written', ({ written, spoken }) => {
    const said = speak(written)
    expect(said.text).toBe(spoken)
    expect(markedSegments(said)).toEqual([])
  })

  test.each([
    { written: 'Số /KH-UBND', spoken: 'Số, kế hoạch của Ủy ban nhân dân', code: 'blank-to-fill-in' },
    { written: 'Công văn 123/XYZ-VP', spoken: 'Công văn một trăm hai mươi ba XYZ VP', code: 'unknown-abbreviation' },
  ])('$written is marked', ({ written, spoken, code }) => {
    const said = speak(written)
    expect(said.text).toBe(spoken)
    expect(markedSegments(said).map(({ mark }) => mark.code)).toEqual([code])
  })
})
