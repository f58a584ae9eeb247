import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishable } from '../support/documents.ts'
import { openCms, type Answer, type TestCms, type Visitor } from '../support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

const idOf = ({ body }: Answer): number => (body['doc'] as { id: number }).id

const written = async (visitor: Visitor, more: Record<string, unknown> = {}) =>
  idOf(await cms.send(visitor, 'POST', '/broadcast-scripts?draft=true', { ...publishable('broadcast-scripts'), ...more }))

const publish = (visitor: Visitor, id: number, more: Record<string, unknown> = {}) =>
  cms.send(visitor, 'PATCH', `/broadcast-scripts/${id}`, { _status: 'published', ...more })

const rowOf = (id: number, draft = false) =>
  cms.payload.findByID({ collection: 'broadcast-scripts', id, draft, depth: 0, overrideAccess: true, showHiddenFields: true })

const own = 'Bạn là người sửa lời văn lần cuối nên không tự duyệt được.'

describe('two people', () => {
  it('make a script: one writes, another approves, which is recorded', async () => {
    const id = await written('editor')
    expect((await publish('approver', id)).status).toBe(200)
    const row = await rowOf(id)
    expect(row).toMatchObject({ textChangedBy: cms.users.editor.id, approvedBy: cms.users.approver.id, approvedAlone: false })
    expect(row.approvedAt).toBeTruthy()
  })

  it.each([
    { what: 'publish what they wrote', act: async () => publish('approver', await written('approver')) },
    { what: 'change the text while publishing', act: async () => publish('approver', await written('editor'), { body: 'Lời khác.' }) },
    {
      what: 'publish what they write at once',
      act: async () => cms.send('approver', 'POST', '/broadcast-scripts', { ...publishable('broadcast-scripts'), _status: 'published' }),
    },
    { what: 'change the text of an approved script', act: async () => changeApproved() },
    {
      what: 'publish by a draft save',
      act: async () =>
        cms.send('approver', 'PATCH', `/broadcast-scripts/${await written('approver')}?draft=true`, { _status: 'published' }),
    },
    { what: 'bring back a text of their own', act: restoreOwn },
  ])('are needed: nobody may $what', async ({ act }) => {
    const { body, status } = await act()
    expect([status, JSON.stringify(body)]).toEqual([403, expect.stringContaining(own)])
  })

  it('are needed when many are published at once, and the others are not held up', async () => {
    const [mine, theirs] = [await written('approver'), await written('editor')]
    const { body } = await cms.send('approver', 'PATCH', `/broadcast-scripts?where[id][in]=${mine},${theirs}`, { _status: 'published' })
    expect((body['docs'] as { id: number }[]).map(({ id }) => id)).toEqual([theirs])
    expect(JSON.stringify(body['errors'])).toContain(own)
  })

  it('are not needed anew for a change nobody hears', async () => {
    const id = await written('editor')
    await publish('approver', id)
    const { approvedAt } = await rowOf(id)
    expect((await cms.send('administrator', 'PATCH', `/broadcast-scripts/${id}`, { priority: 'urgent' })).status).toBe(200)
    expect(await rowOf(id)).toMatchObject({ approvedAt, approvedBy: cms.users.approver.id, priority: 'urgent' })
  })

  it('a draft over an approved script is not approved, and the approved text stays so', async () => {
    const id = await written('editor')
    await publish('approver', id)
    await cms.send('contributor', 'PATCH', `/broadcast-scripts/${id}?draft=true`, { body: 'Lời mới.' })
    expect(await rowOf(id, true)).toMatchObject({ approvedBy: null, textChangedBy: cms.users.contributor.id })
    expect(await rowOf(id)).toMatchObject({ approvedBy: cms.users.approver.id, textChangedBy: cms.users.editor.id })
  })

  it('cannot be claimed from outside', async () => {
    const id = await written('approver', { textChangedBy: cms.users.editor.id })
    expect((await publish('approver', id, { textChangedBy: cms.users.editor.id })).status).toBe(403)
  })

  it('are asked of people, not of the product’s own commands', async () => {
    const data = {
      title: 'Bài mẫu',
      summary: 'Mẫu.',
      body: 'Kính thưa bà con.',
      priority: 'normal' as const,
      _status: 'published' as const,
    }
    const { approvedBy } = await cms.payload.create({ collection: 'broadcast-scripts', data, overrideAccess: true })
    expect(approvedBy).toBeNull()
  })

  async function changeApproved(): Promise<Answer> {
    const id = await written('editor')
    await publish('approver', id)
    return cms.send('approver', 'PATCH', `/broadcast-scripts/${id}`, { body: 'Lời đã sửa.' })
  }

  async function restoreOwn(): Promise<Answer> {
    const id = await written('approver', { body: 'Lời của người duyệt.' })
    const { docs } = await cms.payload.findVersions({
      collection: 'broadcast-scripts',
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
    await cms.send('editor', 'PATCH', `/broadcast-scripts/${id}?draft=true`, { body: 'Lời của biên tập viên.' })
    await cms.payload.db.pool.query(`UPDATE _broadcast_scripts_v SET version__status = 'published' WHERE id = $1`, [docs[0]?.id])
    return cms.send('approver', 'POST', `/broadcast-scripts/versions/${docs[0]?.id}`)
  }
})

describe('where only one person may approve', () => {
  it('that person approves their own text, which is recorded', async () => {
    const alone = await openCmsWithOneApprover()
    const id = await written('administrator')
    expect((await publish('administrator', id)).status).toBe(200)
    expect(await rowOf(id)).toMatchObject({ approvedBy: cms.users.administrator.id, approvedAlone: true })
    await alone.undo()
  })

  async function openCmsWithOneApprover() {
    const { approver } = cms.users
    const set = (role: 'editor' | 'approver') =>
      cms.payload.update({ collection: 'users', id: approver.id, data: { role }, overrideAccess: true })
    await set('editor')
    return { undo: () => set('approver') }
  }
})

describe('a place that may be read in more than one way', () => {
  const unclear = 'Kính thưa bà con. Mời bà con đến XQZ họp.'
  const choice = { written: 'XQZ', occurrence: 0, spoken: 'xê quy zét' }

  it('may stand in a draft, which counts it', async () => {
    const id = await written('editor', { body: unclear })
    expect(await rowOf(id, true)).toMatchObject({ openMarks: 1 })
  })

  it.each([
    { path: 'published later', act: async () => publish('approver', await written('editor', { body: unclear })) },
    {
      path: 'published by a draft save',
      act: async () =>
        cms.send('approver', 'PATCH', `/broadcast-scripts/${await written('editor', { body: unclear })}?draft=true`, {
          _status: 'published',
        }),
    },
  ])('keeps a script from being $path, and is named', async ({ act }) => {
    const { body, status } = await act()
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringMatching(/còn 1 chỗ chưa rõ cách đọc.*XQZ/)])
  })

  it('holds up a command that creates it as published', async () => {
    const data = { title: 'Bài', summary: 'Tóm tắt.', body: unclear, priority: 'normal' as const, _status: 'published' as const }
    await expect(cms.payload.create({ collection: 'broadcast-scripts', data, overrideAccess: true })).rejects.toThrow(/Lời đọc/)
  })

  it('is settled by a reading chosen for this script, which is what is read', async () => {
    const id = await written('editor', { body: unclear, readings: [choice] })
    expect((await publish('approver', id)).status).toBe(200)
    const { durationSeconds, openMarks, spokenText } = await rowOf(id)
    expect(spokenText).toContain('đến xê quy zét họp')
    expect(openMarks).toBe(0)
    expect(durationSeconds).toBeGreaterThan(3)
  })

  it('is unsettled by a choice for another place, which is dropped', async () => {
    const id = await written('editor', { body: unclear, readings: [{ ...choice, occurrence: 1 }] })
    expect(await rowOf(id, true)).toMatchObject({ openMarks: 1, readings: [] })
  })

  it('choosing a reading is a change of the text, so another person approves it', async () => {
    const id = await written('editor', { body: unclear })
    const { status } = await publish('approver', id, { readings: [choice] })
    expect(status).toBe(403)
  })

  it('what the system computes cannot be written from outside', async () => {
    const id = await written('editor', { spokenText: 'Giả.', durationSeconds: 1, openMarks: 9, syllables: 1 })
    const row = await rowOf(id, true)
    expect([row.spokenText, row.openMarks]).toEqual([expect.stringContaining('Kính thưa bà con'), 0])
  })

  it('readings that are none are refused', async () => {
    const { status } = await cms.send('editor', 'POST', '/broadcast-scripts?draft=true', {
      ...publishable('broadcast-scripts'),
      readings: 'x',
    })
    expect(status).toBe(400)
  })
})
