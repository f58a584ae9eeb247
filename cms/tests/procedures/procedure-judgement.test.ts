import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runImport } from '../../src/import/running/run-import.ts'
import { readImport } from '../../src/import/reading/read-import.ts'
import { publishable } from '../support/documents.ts'
import { openCms, visitors, type Answer, type TestCms } from '../support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

const documentOf = ({ body }: Answer) => body['doc'] as Record<string, unknown>
const incomplete = { steps: '', methods: [], decision: { number: '' } }

async function create(more: Record<string, unknown>, query = ''): Promise<number> {
  const answer = await cms.send('administrator', 'POST', `/procedures${query}`, { ...publishable('procedures'), ...more })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return Number(documentOf(answer)['id'])
}

const stored = (id: number) => cms.payload.findByID({ collection: 'procedures', id, draft: true, depth: 0, overrideAccess: true })

describe('an incomplete procedure stays unpublished', () => {
  const publish = { _status: 'published' }
  const send = (path: string, body: Record<string, unknown>) => cms.send('administrator', 'PATCH', path, body)

  it.each([
    { path: 'by the button', act: async () => send(`/procedures/${await create(incomplete, '?draft=true')}`, publish) },
    {
      path: 'by a save that calls itself a draft',
      act: async () => send(`/procedures/${await create(incomplete, '?draft=true')}?draft=true`, publish),
    },
    { path: 'by taking a part from a published one', act: async () => send(`/procedures/${await create(publish)}`, { steps: '' }) },
    { path: 'as the copy of another', act: publishCopy },
    {
      path: 'at its creation',
      act: () => cms.send('administrator', 'POST', '/procedures', { ...publishable('procedures'), ...incomplete, ...publish }),
    },
  ])('$path', async ({ act }) => {
    const answer = await act()
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('Chưa đủ để xuất bản: thiếu Trình tự thực hiện.')
  })

  async function publishCopy(): Promise<Answer> {
    const original = await create(incomplete, '?draft=true')
    const copy = documentOf(await cms.send('administrator', 'POST', `/procedures/${original}/duplicate`))
    return send(`/procedures/${String(copy['id'])}`, { ...publish, code: publishable('procedures')['code'] })
  }

  it('in an import that publishes', async () => {
    const file = { name: 'mot-ban-ghi.jsonl', bytes: new TextEncoder().encode(JSON.stringify(record)) }
    const draft = await create({ ...incomplete, code: record.ma, title: record.ten }, '?draft=true')
    const reading = await readImport([file])
    const user = { ...cms.users.administrator, collection: 'users' as const }
    const order = {
      payload: cms.payload,
      user,
      publish: true,
      accept: false,
      onlyGood: true,
      comparedDay: '2026-11-20',
      onProgress: () => {},
    }
    await runImport({ files: [file], digest: 'thử', reading }, order)
    expect(await stored(draft)).toMatchObject({ _status: 'draft' })
  })
})

const record = {
  ma: '1.777777',
  ten: 'Thủ tục thử',
  linhVuc: 'Hộ tịch',
  capThucHien: ['Cấp xã'],
  doiTuong: ['Công dân Việt Nam'],
  cachThuc: [],
  thanhPhanHoSo: [],
  canCuPhapLy: [],
  ketQua: [],
}

describe('what the system thinks of a procedure', () => {
  const doubtful = {
    steps: 'Nộp tại UBND huyện.',
    methods: [{ channel: 'in-person', durationText: '3', feeText: '20 VNĐ (20.000 đồng)' }],
    legalBases: [{ number: '42/2022/NĐ-CP', title: 'Nghị định', effectiveUntil: '2020-01-01T12:00:00.000Z' }],
  }

  it('is written at every save, for lists to show and filter by', async () => {
    const id = await create(doubtful, '?draft=true')
    expect(await stored(id)).toMatchObject({ warningCount: 3, warningKinds: ['abolished-unit', 'fee-mismatch', 'time-without-unit'] })
    await cms.send('editor', 'PATCH', `/procedures/${id}?draft=true`, { steps: 'Nộp tại phường.', dossierCount: '01 bộ' })
    expect(await stored(id)).toMatchObject({ warningCount: 2, warningKinds: ['fee-mismatch', 'time-without-unit'], completeness: 83 })
    const { body } = await cms.send('monitor', 'GET', '/procedures?draft=true&where[warningKinds][in]=fee-mismatch&depth=0')
    expect((body['docs'] as { id: number }[]).map((doc) => doc.id)).toContain(id)
  })

  it('cannot be written from outside', async () => {
    const id = await create({ warningCount: 99, completeness: 1 })
    expect(await stored(id)).toMatchObject({ warningCount: 0 })
    expect((await stored(id)).completeness).toBeGreaterThan(50)
  })

  it('is for staff', async () => {
    const id = await create({ ...doubtful, _status: 'published' })
    const { body } = await cms.send('anonymous', 'GET', `/procedures/${id}`)
    expect(body).toMatchObject({ id })
    expect(body).not.toHaveProperty('warningCount')
    expect(body).not.toHaveProperty('completeness')
  })

  it.each(visitors)('is told live to %s', async (visitor) => {
    const { status } = await cms.send(visitor, 'POST', '/procedures/judgement', doubtful)
    expect(status).toBe(visitor === 'anonymous' ? 401 : 200)
  })

  it('is told of what is being typed, with the legal bases that are over', async () => {
    const { body } = await cms.send('editor', 'POST', '/procedures/judgement', { title: 'Thủ tục', ...doubtful })
    const { completeness, warnings } = body as { completeness: { percent: number }; warnings: { kind: string; path: string }[] }
    expect(completeness.percent).toBe(41)
    expect(warnings.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'missing-part paperCases',
      'missing-part audiences',
      'missing-part agencies.executing',
      'missing-part decision.number',
      'abolished-unit steps',
      'fee-mismatch methods.0.feeText',
      'time-without-unit methods.0.durationUnit',
      'ended-basis legalBases.0.effectiveUntil',
    ])
  })

  it('reads lists without rows as the admin’s form has them', async () => {
    const { status, body } = await cms.send('editor', 'POST', '/procedures/judgement', {
      title: 'Thủ tục',
      methods: 0,
      paperCases: 0,
      legalBases: 0,
    })
    expect([status, (body['completeness'] as { percent: number }).percent]).toEqual([200, 0])
  })

  it('knows the documents of the site that were replaced', async () => {
    const document = async (more: Record<string, unknown>) => {
      const answer = await cms.send('administrator', 'POST', '/documents', { ...publishable('documents'), ...more, _status: 'published' })
      return Number(documentOf(answer)['id'])
    }
    const replacedBy = await document({ number: '118/2025/NĐ-CP' })
    await document({ number: '61/2018/NĐ-CP', replacedBy })
    const { body } = await cms.send('editor', 'POST', '/procedures/judgement', {
      legalBases: [{ number: '61/2018/NĐ-CP', title: 'Nghị định' }],
    })
    expect(JSON.stringify(body['warnings'])).toContain('Căn cứ pháp lý 1 (61/2018/NĐ-CP) đã được thay thế, theo mục Văn bản.')
  })
})
