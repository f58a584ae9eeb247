import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { procedureWithEveryPart, procedureWithNothingOptional } from '../../../../examples/index.ts'
import { completenessOf, missingLegalParts, partLabels, type ProcedureParts } from './completeness.ts'
import { absentPart, type Procedure } from './procedure.ts'

const empty = { ...procedureWithNothingOptional, notInSource: [] }
const method = { channel: 'online', durationText: null, durationUnit: null, feeText: null, feeAmount: null, note: null } as const
const note = { name: 'Không phải nộp giấy tờ', originals: 0, copies: 0, required: false, formName: null, form: null }

describe('missingLegalParts', () => {
  test('a procedure with every part lacks nothing, an empty one lacks every legal part', () => {
    expect(missingLegalParts(procedureWithEveryPart)).toEqual([])
    expect(missingLegalParts(empty)).toEqual(['steps', 'methods', 'papers', 'duration', 'audience', 'agency', 'legalBases', 'decision'])
  })

  const nobody = { executing: null, competent: null, authorised: null, coordinating: null }
  const rows: { lesson: string; change: Partial<Procedure>; missing: string[] }[] = [
    { lesson: 'steps', change: { steps: null }, missing: ['steps'] },
    { lesson: 'methods, and with them the duration', change: { methods: [] }, missing: ['methods', 'duration'] },
    { lesson: 'a duration in any method', change: { methods: [method] }, missing: ['duration'] },
    { lesson: 'nothing when the duration is unregulated', change: { methods: [{ ...method, durationUnit: 'unregulated' }] }, missing: [] },
    { lesson: 'nothing when the duration has no unit', change: { methods: [{ ...method, durationText: '3' }] }, missing: [] },
    { lesson: 'papers when no case has a row', change: { paperCases: [{ name: 'Trường hợp 1', papers: [] }] }, missing: ['papers'] },
    { lesson: 'nothing when the only row of papers is a note', change: { paperCases: [{ name: null, papers: [note] }] }, missing: [] },
    { lesson: 'an audience', change: { audiences: [] }, missing: ['audience'] },
    { lesson: 'an agency when only others are named', change: { agencies: { ...nobody, coordinating: 'Công an' } }, missing: ['agency'] },
    { lesson: 'nothing when only the competent agency is named', change: { agencies: { ...nobody, competent: 'UBND' } }, missing: [] },
    { lesson: 'a legal basis', change: { legalBases: [] }, missing: ['legalBases'] },
    {
      lesson: 'the number of the decision',
      change: { decision: { number: null, day: '2026-01-20', issuer: 'Bộ' } },
      missing: ['decision'],
    },
    { lesson: 'no requirements, since they are wanted only where they exist', change: { requirements: null }, missing: [] },
    { lesson: 'nothing that does not apply', change: { paperCases: [], notApplicable: ['papers'] }, missing: [] },
    { lesson: 'nothing that the source does not tell', change: { methods: [method], notInSource: ['duration'] }, missing: [] },
    { lesson: 'a part although another does not apply', change: { steps: null, notApplicable: ['papers'] }, missing: ['steps'] },
  ]

  test.each(rows)('a procedure may lack $lesson', ({ change, missing }) => {
    expect(missingLegalParts({ ...procedureWithEveryPart, ...change })).toEqual(missing)
  })
})

test('every part has a label, and none twice', () => {
  expect(Object.keys(partLabels)).toEqual(absentPart.options)
  expect(new Set(Object.values(partLabels)).size).toBe(absentPart.options.length)
})

test('of the 588 procedures of the national database 364 have all legal parts', () => {
  const file = new URL('../../../../../../shared/data/national-procedures.jsonl', import.meta.url)
  const lacking = new Map<string, number>()
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  for (const line of lines) {
    const missing = missingLegalParts(partsOfRecord(JSON.parse(line)))
    for (const part of missing.length === 0 ? ['nothing'] : missing) lacking.set(part, (lacking.get(part) ?? 0) + 1)
  }
  expect(lines).toHaveLength(588)
  expect(Object.fromEntries(lacking)).toEqual({ nothing: 364, agency: 166, duration: 39, papers: 22, legalBases: 15, methods: 13 })
})

interface NationalRecord {
  trinhTuThucHien: string | null
  cachThuc: { thoiHanSo: string | null }[]
  thanhPhanHoSo: { giayTo: object[] }[]
  doiTuong: string[]
  coQuanThucHien: string | null
  coQuanCoThamQuyen: string | null
  quyetDinhCongBo: string | null
  canCuPhapLy: object[]
}

function partsOfRecord(record: NationalRecord): ProcedureParts {
  return {
    ...empty,
    steps: record.trinhTuThucHien,
    methods: record.cachThuc.map(({ thoiHanSo }) => ({ ...method, durationText: thoiHanSo })),
    paperCases: record.thanhPhanHoSo.map(({ giayTo }) => ({ papers: giayTo })),
    audiences: record.doiTuong,
    agencies: { ...empty.agencies, executing: record.coQuanThucHien, competent: record.coQuanCoThamQuyen },
    decision: { ...empty.decision, number: record.quyetDinhCongBo },
    legalBases: record.canCuPhapLy,
  }
}

describe('the score', () => {
  const whole = { ...procedureWithEveryPart, dossierCount: '01 bộ', requirements: 'Có mặt khi nộp.', notApplicable: [], notInSource: [] }

  test.each([
    { lesson: 'everything told', more: {}, percent: 100, missing: [] },
    { lesson: 'one part of twelve not told', more: { requirements: null }, percent: 91, missing: ['Yêu cầu, điều kiện thực hiện'] },
    {
      lesson: 'a part that does not apply',
      more: { requirements: null, notApplicable: ['requirements' as const] },
      percent: 100,
      missing: [],
    },
    {
      lesson: 'a part the source is silent about',
      more: { requirements: null, notInSource: ['requirements' as const] },
      percent: 91,
      missing: [],
    },
    {
      lesson: 'no papers apply, so their number does not either',
      more: { paperCases: [], dossierCount: null, notApplicable: ['papers' as const] },
      percent: 100,
      missing: [],
    },
    { lesson: 'a part that blocks', more: { steps: null }, percent: 91, missing: ['Trình tự thực hiện'] },
  ])('of $lesson is $percent %', ({ more, percent, missing }) => {
    const score = completenessOf({ ...whole, ...more })
    expect(score.percent).toBe(percent)
    expect(score.parts.filter(({ state }) => state === 'missing').map(({ label }) => label)).toEqual(missing)
  })

  test('says which parts keep a procedure from being published', () => {
    const { parts } = completenessOf({ ...whole, steps: null, requirements: null, dossierCount: null })
    expect(parts.filter(({ blocks }) => blocks).map(({ label }) => label)).toEqual(['Trình tự thực hiện'])
  })
})
