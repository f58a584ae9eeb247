import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCms, visitors, type TestCms, type Visitor } from '../support/open-cms.ts'
import { record } from './records.ts'
import { differencesOf, importLines, storedProcedure } from './run-files.ts'

let cms: TestCms
let lastNumber = 0

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

const changed = {
  trinhTuThucHien: 'Bước 1: Nộp hồ sơ mới.',
  cachThuc: [{ hinhThuc: 'Trực tiếp', thoiHanSo: '3', donVi: 'Ngày', phiLePhiVaMoTa: '5,000 VNĐ(nếu có yêu cầu)' }],
}

/** Imports a procedure, gives it a ward's layer, and imports it again with two sections changed. */
async function differing(more = changed): Promise<{ code: string; id: number }> {
  const code = `1.3${String((lastNumber += 1)).padStart(5, '0')}`
  await importLines(cms, [record({ ma: code })])
  const { id } = await storedProcedure(cms, code)
  await cms.payload.update({
    collection: 'procedures',
    id,
    data: { summary: 'Lời của phường.', shortName: 'Tên phường đặt', _status: 'published' },
    draft: false,
    overrideAccess: true,
  })
  await importLines(cms, [record({ ma: code, ...more })], { comparedDay: '2026-11-20' })
  const [difference] = await differencesOf(cms, code)
  return { code, id: difference?.id ?? 0 }
}

const decide = (visitor: Visitor, id: number, verdict: string, sections: string[]) =>
  cms.send(visitor, 'POST', `/import-differences/${id}/decide`, { verdict, sections })

describe('accepting', () => {
  it('one section makes a draft with just that section', async () => {
    const { code, id } = await differing()
    const published = await storedProcedure(cms, code)
    const answer = await decide('editor', id, 'accept', ['fees'])
    expect(answer).toMatchObject({ status: 200, body: { state: 'waiting' } })
    expect(await storedProcedure(cms, code)).toEqual(published)
    const draft = await storedProcedure(cms, code, true)
    expect(draft).toMatchObject({
      _status: 'draft',
      steps: published.steps,
      summary: 'Lời của phường.',
      shortName: 'Tên phường đặt',
      source: published.source,
      methods: [{ channel: 'in-person', durationText: '3', durationUnit: 'days', feeText: '5,000 VNĐ (nếu có yêu cầu)' }],
    })
    expect((await differencesOf(cms, code))[0]?.sections.map(({ key, state }) => `${key} ${state}`)).toEqual([
      'steps waiting',
      'fees accepted',
    ])
  })

  it('all sections makes a draft with the day of comparison, and ends the difference', async () => {
    const { code, id } = await differing()
    expect((await decide('contributor', id, 'accept', ['steps', 'fees'])).body).toEqual({ state: 'accepted' })
    expect(await storedProcedure(cms, code, true)).toMatchObject({
      _status: 'draft',
      steps: 'Bước 1: Nộp hồ sơ mới.',
      source: { comparedDay: '2026-11-20T12:00:00.000Z' },
    })
    const { counts } = await importLines(cms, [record({ ma: code, ...changed })], { comparedDay: '2026-11-20' })
    expect(counts).toMatchObject({ unchanged: 1, differing: 0 })
  })

  it('keeps the forms of papers that are still asked for, and the sum beside a fee that stays', async () => {
    const { code, id } = await differing({ ...changed, trinhTuThucHien: 'Bước 1: Nộp hồ sơ.', cachThuc: [] })
    await decide('editor', id, 'accept', ['methods'])
    const draft = await storedProcedure(cms, code, true)
    expect(draft.methods).toEqual([])
    expect(draft.notInSource).toEqual(['methods', 'duration', 'requirements', 'fees'])
    expect(draft.paperCases).toMatchObject([{ papers: [{ name: 'Tờ khai (mẫu 01)', formName: '01 TK.docx' }] }])
  })

  it('does not write over text somebody changed in the meantime', async () => {
    const { code, id } = await differing()
    const procedure = await storedProcedure(cms, code)
    await cms.payload.update({
      collection: 'procedures',
      id: procedure.id,
      data: { steps: 'Bước 1: Ai đó sửa.' },
      draft: true,
      overrideAccess: true,
    })
    const answer = await decide('editor', id, 'accept', ['steps'])
    expect(answer).toMatchObject({ status: 409, body: { message: expect.stringContaining('đã được sửa sau lần đối chiếu') } })
    expect((await storedProcedure(cms, code, true)).steps).toBe('Bước 1: Ai đó sửa.')
  })

  it('a section twice is refused the second time, also at the same moment', async () => {
    const { id } = await differing()
    const answers = await Promise.all([decide('editor', id, 'accept', ['steps']), decide('approver', id, 'accept', ['steps'])])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })
})

describe('declining', () => {
  it('leaves everything as it is, and the same change does not come up again', async () => {
    const { code, id } = await differing()
    const before = await storedProcedure(cms, code, true)
    expect((await decide('editor', id, 'refuse', ['steps', 'fees'])).body).toEqual({ state: 'refused' })
    expect(await storedProcedure(cms, code, true)).toEqual(before)
    const again = await importLines(cms, [record({ ma: code, ...changed })])
    expect(again.counts).toMatchObject({ differing: 0, declined: 1 })
    const another = await importLines(cms, [record({ ma: code, ...changed, trinhTuThucHien: 'Bước 1: Lại khác.' })])
    expect(another.counts).toMatchObject({ differing: 1, declined: 0 })
    expect((await differencesOf(cms, code))[0]?.sections.map(({ key }) => key)).toEqual(['steps'])
  })

  it('one section and accepting the other is a difference accepted in part', async () => {
    const { id } = await differing()
    await decide('editor', id, 'refuse', ['steps'])
    expect((await decide('editor', id, 'accept', ['fees'])).body).toEqual({ state: 'partly' })
  })
})

describe('deciding', () => {
  const mayDecide = ['editor', 'contributor', 'approver', 'administrator']
  it.each(visitors)('is for those who write: %s', async (visitor) => {
    const { id } = await differing()
    const expected = mayDecide.includes(visitor) ? 200 : visitor === 'anonymous' ? 401 : 403
    expect((await decide(visitor, id, 'accept', ['steps'])).status).toBe(expected)
  })

  const wrong = [
    { what: 'no section', body: { verdict: 'accept', sections: [] } },
    { what: 'a section nobody knows', body: { verdict: 'accept', sections: ['shortName'] } },
    { what: 'no verdict', body: { sections: ['steps'] } },
  ]
  it.each(wrong)('is refused in Vietnamese with $what', async ({ body }) => {
    const { id } = await differing()
    const answer = await cms.send('editor', 'POST', `/import-differences/${id}/decide`, body)
    expect(answer).toEqual({ status: 400, body: { message: 'Hãy chọn ít nhất một phần.' } })
  })

  it('on what is not there is refused', async () => {
    expect((await decide('editor', 999_999, 'accept', ['steps'])).status).toBe(409)
  })
})
