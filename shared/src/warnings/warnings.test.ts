import { describe, expect, test } from 'vitest'
import { procedureWithEveryPart } from '../../examples/index.ts'
import { basis, method, paper, plainProcedure as plain } from '../../testing/plain-procedure.ts'
import type { Judged } from './warning.ts'
import { textWarningsOf, warningsOf } from './warnings-of.ts'

const onDay = '2026-11-20'
const nowhere = { onDay, documents: [] }

const judge = (more: Partial<Judged>) => textWarningsOf({ ...plain, ...more }).map(({ kind, path }) => `${kind} ${path}`)

test('a procedure with nothing doubtful has no warnings', () => {
  expect(warningsOf(plain, nowhere)).toEqual([])
})

describe('levels of government and papers that are no more', () => {
  test.each([
    { lesson: 'the district', text: 'Nộp tại UBND cấp huyện.', warnings: ['abolished-unit steps'] },
    { lesson: 'the township', text: 'Công an xã, phường, Thị trấn', warnings: ['abolished-unit steps'] },
    { lesson: 'the urban district', text: 'cùng quận với người nộp', warnings: ['abolished-unit steps'] },
    { lesson: 'the town', text: 'thị xã Nghi Sơn cũ', warnings: ['abolished-unit steps'] },
    { lesson: 'the household book', text: 'xuất trình Sổ hộ khẩu', warnings: ['household-book steps'] },
    { lesson: 'the book of stay', text: 'hoặc sổ tạm trú giấy', warnings: ['household-book steps'] },
    { lesson: 'several in one text as one warning', text: 'huyện A, huyện B; thị trấn C', warnings: ['abolished-unit steps'] },
    { lesson: 'not parents', text: 'phụ huynh học sinh', warnings: [] },
    { lesson: 'not other words with the same letters', text: 'đô thị xã hội hóa, nhà ở thị xã hội, quân đội, huyền thoại', warnings: [] },
    { lesson: 'not the registration of residence', text: 'đăng ký thường trú', warnings: [] },
  ])('$lesson', ({ text, warnings }) => {
    expect(judge({ steps: text })).toEqual(warnings)
  })

  test('are looked for in every text people read, the ward’s own too', () => {
    const word = 'huyện'
    const doubtful = {
      title: word,
      localNotes: word,
      agencies: { ...plain.agencies, competent: word },
      methods: [method({ note: word })],
      paperCases: [{ name: word, papers: [paper({ name: word })] }],
      situations: [{ question: 'Ở đâu?', answer: word }],
    }
    expect(judge(doubtful)).toEqual([
      'abolished-unit title',
      'abolished-unit localNotes',
      'abolished-unit agencies.competent',
      'abolished-unit methods.0.note',
      'abolished-unit paperCases.0.name',
      'abolished-unit paperCases.0.papers.0.name',
      'abolished-unit situations.0.answer',
    ])
  })

  test('stay in the names of legal bases', () => {
    expect(judge({ legalBases: [basis({ title: 'Luật Tổ chức chính quyền huyện, thị trấn' })] })).toEqual([])
  })

  test.each([
    { text: 'Theo Nghị định số 37/2014/NĐ-CP quy định cơ quan chuyên môn thuộc UBND huyện.', advice: 'chỉ cần xem lại' },
    { text: 'Ghi “thị trấn Còng cũ” vào tờ khai.', advice: 'chỉ cần xem lại' },
    { text: 'Nghị định số 37/2014/NĐ-CP. Nộp tại huyện.', advice: 'hãy kiểm tra cơ quan' },
    { text: 'Nộp tại huyện.', advice: 'Từ 01/7/2025 chỉ còn cấp tỉnh và cấp xã' },
  ])('are only looked at where they are part of a name: $text', ({ text, advice }) => {
    expect(textWarningsOf({ ...plain, steps: text })[0]?.sentence).toContain(advice)
  })

  test('the sentence says where, how often and with which words around', () => {
    const steps = 'Bước 1: Nộp hồ sơ tại UBND huyện.\nBước 2: Nhận kết quả tại thị trấn.'
    expect(textWarningsOf({ ...plain, steps })[0]?.sentence).toBe(
      'Trình tự thực hiện còn nhắc “huyện”, “thị trấn” (2 chỗ, ví dụ “Bước 1: Nộp hồ sơ tại UBND huyện. Bước 2: Nhận kết quả tại”). Từ 01/7/2025 chỉ còn cấp tỉnh và cấp xã: hãy kiểm tra cơ quan, địa danh hiện nay.',
    )
  })
})

describe('sums of money', () => {
  test.each([
    { lesson: 'number and words agree', feeText: '8.000 đồng', feeAmount: 8000, doubt: null },
    { lesson: 'words alone', feeText: '8,000 Việt Nam Đồng', feeAmount: null, doubt: null },
    { lesson: 'free', feeText: 'Miễn phí', feeAmount: null, doubt: null },
    { lesson: 'free, and the number says nothing', feeText: 'Miễn phí', feeAmount: 0, doubt: null },
    { lesson: 'free, and the number says something', feeText: 'Miễn phí', feeAmount: 8000, doubt: 'lời văn ghi miễn phí' },
    { lesson: 'a thousand times less', feeText: '8.000 đồng', feeAmount: 8, doubt: 'chênh nhau 1.000 lần' },
    { lesson: 'a thousand times more', feeText: '20 VNĐ', feeAmount: 20_000, doubt: 'chênh nhau 1.000 lần' },
    { lesson: 'another sum', feeText: '8.000 đồng/bản', feeAmount: 5000, doubt: 'lời văn chỉ nêu 8.000 đồng' },
    { lesson: 'within the words', feeText: '20 VNĐ (20.000 đồng)', feeAmount: null, doubt: 'lời văn nêu cả 20 đồng và 20.000 đồng' },
    { lesson: 'thousands in words', feeText: '20 đồng (20 nghìn đồng)', feeAmount: null, doubt: 'chênh nhau 1.000 lần' },
    { lesson: 'no fee is so small', feeText: '40 VNĐ', feeAmount: null, doubt: 'quá nhỏ' },
    { lesson: 'nothing, as others decide', feeText: '0 đồng (theo Nghị quyết HĐND tỉnh)', feeAmount: null, doubt: 'chưa chắc là miễn phí' },
    {
      lesson: 'free and a sum',
      feeText: 'Miễn phí (quầy: 8.000 đồng, mạng: 8.000 đồng)',
      feeAmount: null,
      doubt: 'vừa nêu 8.000 đồng. Hãy',
    },
  ])('$lesson', ({ feeText, feeAmount, doubt }) => {
    const [warning] = textWarningsOf({ ...plain, methods: [method({ feeText, feeAmount })] })
    if (doubt === null) expect(warning).toBeUndefined()
    else expect(warning).toMatchObject({ kind: 'fee-mismatch', path: 'methods.0.feeText', sentence: expect.stringContaining(doubt) })
  })

  test('the description is held against the fee', () => {
    const doubtful = method({ feeText: '8.000 đồng', note: 'Lệ phí 5.000 đồng nộp tại quầy.' })
    expect(judge({ methods: [doubtful] })).toEqual(['fee-mismatch methods.0.feeText'])
  })
})

describe('times', () => {
  test.each([
    { lesson: 'with a unit', methods: [method({})], warnings: [] },
    { lesson: 'without one', methods: [method({ durationUnit: null })], warnings: ['time-without-unit methods.0.durationUnit'] },
    { lesson: 'with one in the words', methods: [method({ durationText: 'Ngay trong ngày, 3 giờ', durationUnit: null })], warnings: [] },
    { lesson: 'in words without a number', methods: [method({ durationText: 'Giải quyết ngay', durationUnit: null })], warnings: [] },
    {
      lesson: 'that differ between methods',
      methods: [method({}), method({ channel: 'online', durationText: '5' })],
      warnings: ['differing-numbers methods'],
    },
    {
      lesson: 'of the same number in other units',
      methods: [method({}), method({ channel: 'online', durationUnit: 'days' })],
      warnings: ['differing-numbers methods'],
    },
    { lesson: 'the same, with a zero before', methods: [method({}), method({ channel: 'online', durationText: '03' })], warnings: [] },
    { lesson: 'of cases of one method', methods: [method({}), method({ durationText: '5' })], warnings: [] },
    {
      lesson: 'that the description contradicts',
      methods: [method({ note: 'Thời hạn giải quyết: 07 ngày làm việc kể từ ngày nhận đủ hồ sơ.' })],
      warnings: ['differing-numbers methods.0.durationText'],
    },
    { lesson: 'that the description repeats', methods: [method({ note: 'Trong thời hạn 03 (ba) ngày làm việc.' })], warnings: [] },
  ])('$lesson', ({ methods, warnings }) => {
    expect(judge({ methods })).toEqual(warnings)
  })
})

describe('the dossier', () => {
  test('names the rows that ask for no copy at all', () => {
    const papers = [paper({}), paper({ originals: 0 }), paper({ originals: 0 })]
    const [warning] = textWarningsOf({ ...plain, paperCases: [{ name: null, papers }] })
    expect(warning).toMatchObject({ kind: 'note-row', path: 'paperCases.0.papers.1.originals' })
    expect(warning?.sentence).toContain('dòng 2, 3 có 0 bản chính và 0 bản sao')
  })
})

describe('legal bases', () => {
  const ended = { id: 7, number: '42/2022/NĐ - CP', effectiveUntil: '2026-10-31', replacedBy: null }
  const replaced = { id: 8, number: '61/2018/NĐ-CP', effectiveUntil: null, replacedBy: 9 }

  test.each([
    { lesson: 'in force', basis: basis({ effectiveUntil: onDay }), documents: [], end: null },
    { lesson: 'over', basis: basis({ effectiveUntil: '2026-11-19' }), documents: [], end: 'hết hiệu lực từ sau ngày 19/11/2026' },
    { lesson: 'replaced', basis: basis({ replacedBy: '118/2025/NĐ-CP' }), documents: [], end: 'thay thế bởi 118/2025/NĐ-CP' },
    { lesson: 'linked to a document that is over', basis: basis({ document: 7 }), documents: [ended], end: 'theo mục Văn bản' },
    { lesson: 'of the number of one', basis: basis({ number: '42/2022/NĐ-CP' }), documents: [ended], end: 'theo mục Văn bản' },
    { lesson: 'linked to a replaced one', basis: basis({ document: 8 }), documents: [replaced], end: 'đã được thay thế' },
    { lesson: 'of another number', basis: basis({}), documents: [ended, replaced], end: null },
  ])('$lesson', ({ basis: one, documents, end }) => {
    const [warning] = warningsOf({ ...plain, legalBases: [one] }, { onDay, documents })
    if (end === null) expect(warning).toBeUndefined()
    else expect(warning).toMatchObject({ kind: 'ended-basis', sentence: expect.stringContaining(end) })
  })
})

test('legal parts that are missing come first, at their fields', () => {
  expect(
    judge({
      notInSource: [],
      agencies: procedureWithEveryPart.agencies,
      steps: null,
      legalBases: [],
      decision: { number: null, day: null, issuer: null },
      audiences: [],
    }),
  ).toEqual(['missing-part steps', 'missing-part audiences', 'missing-part legalBases', 'missing-part decision.number'])
})

test('a warning changes nothing', () => {
  const before = structuredClone(procedureWithEveryPart)
  warningsOf(procedureWithEveryPart, nowhere)
  expect(procedureWithEveryPart).toEqual(before)
})
