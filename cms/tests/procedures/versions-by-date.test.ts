import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishable } from '../support/documents.ts'
import { openCms, visitors, type Answer, type TestCms, type Visitor } from '../support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

const noonOf = (day: string) => `${day}T12:00:00.000Z`

interface Stored {
  id: number
  code: string
  slug: string
  shortName: string
  effectiveFrom: string | null
  newVersionOf: number | { id: number } | null
  decision: { number?: string | null }
  history: { day: string; note: string }[]
  changeNote: string | null
  steps: string
  counter: string | null
  uid: string
  _status: string
}

async function published(more: Record<string, unknown> = {}): Promise<Stored> {
  const { status, body } = await cms.send('administrator', 'POST', '/procedures?depth=0', {
    ...publishable('procedures'),
    counter: 'Quầy số 2',
    ...more,
    _status: 'published',
  })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body['doc'] as Stored
}

async function begun(root: number, effectiveFrom = '2027-03-01', visitor: Visitor = 'editor'): Promise<Answer> {
  return cms.send(visitor, 'POST', `/procedures/${root}/new-version`, { effectiveFrom })
}

async function draftOf(id: number): Promise<Stored> {
  const { body } = await cms.send('administrator', 'GET', `/procedures/${id}?draft=true&depth=0`)
  return body as unknown as Stored
}

async function publishVersion(id: number, more: Record<string, unknown> = {}): Promise<Answer> {
  return cms.send('approver', 'PATCH', `/procedures/${id}?depth=0`, { decision: { number: '99/QĐ-BTP' }, ...more, _status: 'published' })
}

const sentencesIn = ({ body }: Answer): string => JSON.stringify(body)

describe('beginning a new version', () => {
  it('copies the national text and the ward’s layer into a draft of the same code, with a day and an address of its own', async () => {
    const root = await published({ shortName: 'Đăng ký khai sinh' })
    const answer = await begun(root.id)
    expect(answer.status).toBe(201)
    const draft = await draftOf(Number(answer.body['id']))
    expect(draft).toMatchObject({
      code: root.code,
      slug: `${root.slug}-tu-01-03-2027`,
      newVersionOf: root.id,
      effectiveFrom: noonOf('2027-03-01'),
      steps: root.steps,
      counter: 'Quầy số 2',
      _status: 'draft',
      history: [],
    })
    expect(draft.uid).not.toBe(root.uid)
    expect(draft.decision.number ?? null).toBeNull()
  })

  it('of a version begins another version of the same procedure', async () => {
    const root = await published()
    const first = Number((await begun(root.id)).body['id'])
    await publishVersion(first)
    const second = await draftOf(Number((await begun(first, '2028-07-01')).body['id']))
    expect(second).toMatchObject({ newVersionOf: root.id, slug: `${root.slug}-tu-01-07-2028` })
  })

  const expected: Record<Visitor, number> = {
    editor: 201,
    contributor: 201,
    approver: 201,
    announcer: 403,
    monitor: 403,
    administrator: 201,
    anonymous: 401,
  }
  it.each(visitors)('by %s', async (visitor) => {
    const root = await published()
    expect((await begun(root.id, '2027-03-01', visitor)).status).toBe(expected[visitor])
  })

  it('is refused without a day, for a draft, for nothing, and twice for one day', async () => {
    const root = await published()
    expect(await begun(root.id, 'ngày mai')).toMatchObject({
      status: 400,
      body: { message: 'Hãy chọn ngày bắt đầu áp dụng quy định mới.' },
    })
    expect((await begun(999_999)).status).toBe(404)
    const draft = await cms.send('editor', 'POST', '/procedures?draft=true', publishable('procedures'))
    expect((await begun((draft.body['doc'] as Stored).id)).status).toBe(409)
    await begun(root.id)
    expect(await begun(root.id)).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining('Đã có quy định áp dụng từ 01/3/2027') },
    })
  })

  it('lists the versions to staff, and to nobody else', async () => {
    const root = await published()
    await begun(root.id)
    expect((await cms.send('anonymous', 'GET', `/procedures/${root.id}/versions`)).status).toBe(401)
    const { body } = await cms.send('monitor', 'GET', `/procedures/${root.id}/versions`)
    expect(body['versions']).toMatchObject([
      { id: root.id, state: 'current' },
      { firstDay: '2027-03-01', state: 'hidden' },
    ])
  })
})

describe('a family stays whole', () => {
  it('a new version is published with a decision and a day of its own only', async () => {
    const root = await published({ effectiveFrom: noonOf('2026-02-01') })
    const id = Number((await begun(root.id)).body['id'])
    expect(sentencesIn(await cms.send('approver', 'PATCH', `/procedures/${id}`, { _status: 'published' }))).toContain('Quyết định công bố')
    expect(sentencesIn(await publishVersion(id, { effectiveFrom: null }))).toContain('Hãy chọn ngày bắt đầu áp dụng')
    expect(sentencesIn(await publishVersion(id, { effectiveFrom: noonOf('2026-01-01') }))).toContain('phải áp dụng sau ngày 01/02/2026')
    expect(sentencesIn(await publishVersion(id, { effectiveFrom: noonOf('2026-02-01') }))).toContain('đã có quy định')
    expect((await publishVersion(id)).status).toBe(200)
  })

  it('nobody makes a procedure a version of another by hand, nor gives a version another code', async () => {
    const [root, other] = [await published(), await published()]
    const forged = await cms.send('administrator', 'PATCH', `/procedures/${other.id}?depth=0`, {
      newVersionOf: root.id,
      _status: 'published',
    })
    expect((forged.body['doc'] as Stored).newVersionOf).toBeNull()
    const id = Number((await begun(root.id)).body['id'])
    await cms.send('editor', 'PATCH', `/procedures/${id}?draft=true`, { code: '1.999999' })
    expect((await draftOf(id)).code).toBe(root.code)
  })

  it('two procedures do not share a code, and one with versions keeps its own', async () => {
    const root = await published()
    const twin = await cms.send('editor', 'POST', '/procedures?draft=true', { ...publishable('procedures'), code: root.code })
    expect(sentencesIn(twin)).toContain(`Mã ${root.code} đã có ở thủ tục`)
    await begun(root.id)
    const changed = await cms.send('approver', 'PATCH', `/procedures/${root.id}`, { code: '1.888888', _status: 'published' })
    expect(sentencesIn(changed)).toContain('không đổi mã được')
  })

  it('the database refuses the second of two procedures that are stored with one code at the same time', async () => {
    const root = await published()
    const insert = `INSERT INTO procedures (code, updated_at, created_at) VALUES ('${root.code}', now(), now())`
    await expect(cms.payload.db.pool.query(insert)).rejects.toThrow('procedures_code_of_roots')
  })

  it('a procedure with versions is neither deleted nor taken off before them', async () => {
    const root = await published()
    const id = Number((await begun(root.id)).body['id'])
    expect(sentencesIn(await cms.send('administrator', 'DELETE', `/procedures/${root.id}`))).toContain('còn 1 quy định mới')
    await publishVersion(id)
    const withdraw = (of: number) => cms.send('approver', 'PATCH', `/procedures/${of}?draft=false`, { _status: 'draft' })
    expect(sentencesIn(await withdraw(root.id))).toContain('Hãy gỡ các quy định đó trước')
    expect((await withdraw(id)).status).toBe(200)
    expect((await withdraw(root.id)).status).toBe(200)
  })

  it('a copy made with the button of the admin is a procedure of its own', async () => {
    const root = await published()
    const id = Number((await begun(root.id)).body['id'])
    const { body } = await cms.send('editor', 'POST', `/procedures/${id}/duplicate?depth=0`, { code: '1.777777' })
    expect((body['doc'] as Stored).newVersionOf).toBeNull()
  })
})

describe('the public history', () => {
  const publishAgain = (id: number, changeNote?: string) =>
    cms.send('approver', 'PATCH', `/procedures/${id}?depth=0`, { changeNote, _status: 'published' })

  it('gets a row from every publication that says what it changes, and none from the others', async () => {
    const { id } = await published()
    await publishAgain(id, 'Bỏ yêu cầu nộp bản sao.')
    await publishAgain(id)
    const { body } = await publishAgain(id, '  Thêm cách nộp qua bưu chính.\u0000 ')
    const { changeNote, history } = body['doc'] as Stored
    expect(changeNote).toBeNull()
    expect(history.map(({ note }) => note)).toEqual(['Bỏ yêu cầu nộp bản sao.', 'Thêm cách nộp qua bưu chính.'])
  })

  it('waits in a draft until that is published', async () => {
    const { id } = await published()
    await cms.send('editor', 'PATCH', `/procedures/${id}?draft=true`, { changeNote: 'Sửa giờ làm việc.' })
    expect(await draftOf(id)).toMatchObject({ changeNote: 'Sửa giờ làm việc.', history: [] })
    const { body } = await cms.send('approver', 'PATCH', `/procedures/${id}?depth=0`, { _status: 'published' })
    expect(body['doc']).toMatchObject({ changeNote: null, history: [{ note: 'Sửa giờ làm việc.' }] })
  })

  it.each(['editor', 'approver'] as const)('is not written by hand by %s', async (role) => {
    const { id } = await published()
    await publishAgain(id, 'Một lần sửa.')
    await cms.send(role, 'PATCH', `/procedures/${id}?draft=true`, { history: [] })
    expect((await draftOf(id)).history).toHaveLength(1)
  })

  it('is mended by an administrator', async () => {
    const { id } = await published()
    await publishAgain(id, 'Một lân sửa.')
    await cms.send('administrator', 'PATCH', `/procedures/${id}?draft=true`, {
      history: [{ day: noonOf('2026-11-20'), note: 'Một lần sửa.' }],
    })
    expect((await draftOf(id)).history).toMatchObject([{ note: 'Một lần sửa.' }])
  })
})
