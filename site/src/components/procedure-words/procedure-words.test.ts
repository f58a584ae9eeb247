import { describe, expect, test } from 'vitest'
import { procedureWithEveryPart, procedureWithFeesInWords, procedureWithNothingOptional, wardAtTheRoot } from '@ward/shared/examples'
import { durationAnswer, feeAnswer, filingPlaceOf, papersAnswer, resultsAnswer } from './first-answers.ts'
import { lastDayWords, standingOf } from './standing.ts'
import { copiesWords, durationOf, rowText } from './words.ts'

const method = {
  channel: 'in-person',
  durationText: '3',
  durationUnit: 'working-days',
  feeText: null,
  feeAmount: null,
  note: null,
} as const
const paper = { name: 'Tờ khai', originals: 1, copies: 0, required: true, formName: null, form: null }

describe('a duration', () => {
  test.each([
    { durationText: '3', durationUnit: 'working-days', expected: '3 ngày làm việc' },
    { durationText: '24', durationUnit: 'hours', expected: '24 giờ' },
    { durationText: null, durationUnit: 'unregulated', expected: 'Không quy định' },
    { durationText: 'Trả ngay trong ngày', durationUnit: null, expected: 'Trả ngay trong ngày' },
    { durationText: null, durationUnit: null, expected: null },
  ] as const)('$durationText, $durationUnit', ({ expected, ...rest }) => {
    expect(durationOf(rest)).toBe(expected)
  })
})

describe('the first answers', () => {
  test('one duration for all ways of filing stands alone', () => {
    const methods = [method, { ...method, channel: 'online' as const }]
    expect(durationAnswer({ ...procedureWithEveryPart, methods })).toEqual({ lines: ['3 ngày làm việc'], more: null })
  })

  test('different durations stand after the ways they belong to', () => {
    const methods = [method, { ...method, channel: 'online' as const }, { ...method, channel: 'post' as const, durationText: '5' }]
    expect(durationAnswer({ ...procedureWithEveryPart, methods })?.lines).toEqual([
      'Trực tiếp, trực tuyến: 3 ngày làm việc',
      'Dịch vụ bưu chính: 5 ngày làm việc',
    ])
  })

  test('a fee is told whole or not at all', () => {
    const feeText = `10.000 đồng/bản (nếu có yêu cầu). ${'Theo nghị quyết của Hội đồng nhân dân tỉnh. '.repeat(5)}`.trim()
    const long = { ...procedureWithFeesInWords, methods: [{ ...method, feeText }] }
    expect(feeAnswer(long)).toEqual({ lines: ['Tùy theo trường hợp và cách nộp.'], more: 'cach-nop' })
    const short = { ...procedureWithFeesInWords, methods: [{ ...method, feeText: '0 đồng (nếu có yêu cầu)' }] }
    expect(feeAnswer(short)).toEqual({ lines: ['0 đồng (nếu có yêu cầu)'], more: null })
  })

  test('notes are no papers to bring', () => {
    const papers = [paper, { ...paper, name: 'Lưu ý', originals: 0 }, { ...paper, name: 'Giấy chứng sinh' }]
    expect(papersAnswer({ ...procedureWithEveryPart, paperCases: [{ name: null, papers }] })).toEqual({
      lines: ['Tờ khai', 'Giấy chứng sinh'],
      more: 'ho-so',
    })
  })

  test('several cases are named, not mixed', () => {
    expect(papersAnswer(procedureWithEveryPart)?.lines).toEqual(['Trẻ sinh tại cơ sở y tế', 'Trẻ sinh ngoài cơ sở y tế'])
  })

  test('parts of one dossier are added up: what everybody needs by name, the rest as a number', () => {
    const extra = { ...paper, name: 'Văn bản ủy quyền', required: false }
    const paperCases = [
      { name: '* Giấy tờ phải nộp:', papers: [paper, extra] },
      { name: '* Giấy tờ phải xuất trình:', papers: [{ ...paper, name: 'Giấy tờ tùy thân: hộ chiếu, thẻ căn cước' }] },
    ]
    expect(papersAnswer({ ...procedureWithEveryPart, paperCases })?.lines).toEqual(['Tờ khai', 'Giấy tờ tùy thân', 'và 1 mục khác'])
  })

  test('a dossier of notes only is not passed over', () => {
    const paperCases = [{ name: null, papers: [{ ...paper, originals: 0 }] }]
    expect(papersAnswer({ ...procedureWithEveryPart, paperCases })?.more).toBe('ho-so')
  })

  test('what the source does not say has no answer', () => {
    const bare = procedureWithNothingOptional
    expect([papersAnswer(bare), durationAnswer(bare), feeAnswer(bare), resultsAnswer(bare)]).toEqual([null, null, null, null])
  })

  test('without a place of its own a procedure is filed at the one-stop centre', () => {
    const place = filingPlaceOf(
      { ...procedureWithEveryPart, counter: null, counterHours: null, counterPhone: null, receivingAddress: null },
      wardAtTheRoot.oneStopCentre,
    )
    expect(place.names[0]).toBe(wardAtTheRoot.oneStopCentre.name)
    expect(place.phone).toBe(wardAtTheRoot.oneStopCentre.phone)
    expect(place.opening?.times).toBe('123456 07:30-11:30, 12345 13:30-17:00')
  })

  test.each([
    { executing: 'Cục Thuế - Bộ Tài chính', place: 'Cục Thuế - Bộ Tài chính' },
    { executing: 'Ủy ban Nhân dân xã, phường, thị trấn.', place: wardAtTheRoot.oneStopCentre.name },
    { executing: 'Ủy ban nhân dân cấp huyện', place: wardAtTheRoot.oneStopCentre.name },
    { executing: null, place: wardAtTheRoot.oneStopCentre.name },
  ])('what $executing carries out is filed at $place', ({ executing, place }) => {
    const bare = { ...procedureWithEveryPart, counter: null, counterHours: null, counterPhone: null, receivingAddress: null }
    const { names } = filingPlaceOf({ ...bare, agencies: { ...bare.agencies, executing } }, wardAtTheRoot.oneStopCentre)
    expect(names[0]).toBe(place)
  })

  test('filed elsewhere, a procedure does not show the hours of the one-stop centre', () => {
    const police = { ...procedureWithEveryPart, counter: null, counterHours: null, counterPhone: null, receivingAddress: 'Công an phường' }
    expect(filingPlaceOf(police, wardAtTheRoot.oneStopCentre)).toMatchObject({
      names: ['Công an phường'],
      hours: [],
      opening: null,
      phone: null,
    })
  })
})

describe('the standing of a procedure', () => {
  const days = { effectiveFrom: '2027-03-01', effectiveUntil: '2028-12-31' }
  test.each([
    { lifecycle: 'new', validity: 'in-force', title: undefined },
    { lifecycle: 'new', validity: 'upcoming', title: 'Thủ tục chưa có hiệu lực' },
    { lifecycle: 'amended', validity: 'expired', title: 'Thủ tục đã hết hiệu lực' },
    { lifecycle: 'abolished', validity: 'expired', title: 'Thủ tục đã bị bãi bỏ' },
    { lifecycle: 'abolished', validity: 'in-force', title: 'Thủ tục sắp bị bãi bỏ' },
  ] as const)('$lifecycle, $validity', ({ lifecycle, validity, title }) => {
    expect(standingOf({ lifecycle, ...days }, validity)?.title).toBe(title)
  })

  test('the last day is told while the procedure is in force', () => {
    expect(lastDayWords({ lifecycle: 'amended', effectiveUntil: '2027-02-28' }, 'in-force')).toBe(
      'Nội dung này áp dụng đến hết ngày 28/02/2027.',
    )
    expect(lastDayWords({ lifecycle: 'amended', effectiveUntil: null }, 'in-force')).toBeNull()
    expect(lastDayWords({ lifecycle: 'amended', effectiveUntil: '2027-02-28' }, 'expired')).toBeNull()
  })
})

test.each([
  { originals: 1, copies: 2, words: '1 bản chính, 2 bản sao' },
  { originals: 0, copies: 1, words: '1 bản sao' },
])('$words', ({ words, ...counts }) => {
  expect(copiesWords(counts)).toBe(words)
})

test.each([
  { text: '- Đối với công trình tôn giáo:', row: 'Đối với công trình tôn giáo' },
  { text: '+ Tờ khai', row: 'Tờ khai' },
  { text: 'Tờ khai: theo mẫu', row: 'Tờ khai: theo mẫu' },
  { text: '-', row: '' },
])('the row “$text” is “$row”', ({ text, row }) => {
  expect(rowText(text)).toBe(row)
})
