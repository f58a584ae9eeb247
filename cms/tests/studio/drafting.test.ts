import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourceKinds } from '../../src/broadcast/studio/source/material-of.ts'
import { publishable } from '../support/documents.ts'
import { openCms, type Answer, type TestCms } from '../support/open-cms.ts'
import { ward } from './ward.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
  await cms.send('administrator', 'POST', '/globals/ward', ward)
})

afterAll(() => cms.close())

const idOf = ({ body }: Answer): number => (body['doc'] as { id: number }).id

type Kind = (typeof sourceKinds)[number]

const stored = async (kind: Kind, more: Record<string, unknown> = {}) =>
  idOf(await cms.send('administrator', 'POST', `/${kind}`, { ...publishable(kind), _status: 'published', ...more }))

const draftFrom = (kind: Kind, id: number) => cms.send('editor', 'POST', `/${kind}/${id}/broadcast-draft`)

const newest = (id: number) =>
  cms.payload.findByID({ collection: 'broadcast-scripts', id, draft: true, depth: 0, overrideAccess: true, showHiddenFields: true })

async function scriptFrom(kind: Kind, id: number) {
  const { body } = await draftFrom(kind, id)
  return newest(Number(body['id']))
}

describe('a script drafted from what is on the site', () => {
  it.each(sourceKinds)('of %s opens and closes as the station does, names its source and belongs to the editor', async (kind) => {
    const id = await stored(kind)
    const script = await scriptFrom(kind, id)
    expect(script.body.startsWith(ward.station.opening)).toBe(true)
    expect(script.body.endsWith(ward.station.closing)).toBe(true)
    expect(script).toMatchObject({
      _status: 'draft',
      sourceDocument: { relationTo: kind, value: id },
      sourceState: 'same',
      textChangedBy: cms.users.editor.id,
      approvedBy: null,
    })
    expect([script.title, script.summary, script.source].every(Boolean)).toBe(true)
    expect(script.durationSeconds).toBeGreaterThan(5)
  })

  it('tells the draft of an article that was never published', async () => {
    const id = idOf(await cms.send('editor', 'POST', '/articles?draft=true', { ...publishable('articles'), title: 'Bài mới viết' }))
    expect(await scriptFrom('articles', id)).toMatchObject({ title: 'Bài mới viết' })
  })

  it('tells the approved text while a newer draft waits', async () => {
    const id = await stored('articles', { title: 'Lời đã duyệt' })
    await cms.send('editor', 'PATCH', `/articles/${id}?draft=true`, { title: 'Lời chưa duyệt' })
    expect(await scriptFrom('articles', id)).toMatchObject({ title: 'Lời đã duyệt' })
  })

  it('cannot be made from a draft with nothing in it', async () => {
    const id = idOf(await cms.send('editor', 'POST', '/articles?draft=true', { title: 'Chỉ có tên' }))
    const { body, status } = await draftFrom('articles', id)
    expect([status, body['message']]).toEqual([404, expect.stringContaining('chưa đủ tiêu đề và lời văn')])
  })

  it.each([
    { visitor: 'editor' as const, status: 201 },
    { visitor: 'contributor' as const, status: 201 },
    { visitor: 'approver' as const, status: 201 },
    { visitor: 'announcer' as const, status: 403 },
    { visitor: 'monitor' as const, status: 403 },
    { visitor: 'anonymous' as const, status: 401 },
  ])('can be made by those who write: $visitor gets $status', async ({ visitor, status }) => {
    const id = await stored('articles')
    expect((await cms.send(visitor, 'POST', `/articles/${id}/broadcast-draft`)).status).toBe(status)
  })
})

describe('a source that goes its own way', () => {
  const publish = (id: number) => cms.send('approver', 'PATCH', `/broadcast-scripts/${id}`, { _status: 'published' })
  const publicRow = (id: number) =>
    cms.payload.findByID({ collection: 'broadcast-scripts', id, draft: false, depth: 0, overrideAccess: true })

  async function approvedScript() {
    const source = await stored('articles', { title: 'Lịch trực ngày lễ' })
    const script = await scriptFrom('articles', source)
    await publish(script.id)
    return { source, script: script.id }
  }

  it('is told by the approved script and by its newest version, without a new version or a new publication', async () => {
    const { script, source } = await approvedScript()
    const [before, versionsBefore] = [await publicRow(script), await versionCount(script)]
    await cms.send('administrator', 'PATCH', `/articles/${source}`, { title: 'Lịch trực ngày lễ đã đổi' })
    const after = await publicRow(script)
    expect([after.sourceState, (await newest(script)).sourceState]).toEqual(['changed', 'changed'])
    expect({ ...after, sourceState: before.sourceState }).toEqual(before)
    expect(await versionCount(script)).toBe(versionsBefore)
  })

  it('changes nothing when only what nobody hears has changed', async () => {
    const { script, source } = await approvedScript()
    await cms.send('administrator', 'PATCH', `/articles/${source}`, { author: 'Người khác' })
    expect(await publicRow(script)).toMatchObject({ sourceState: 'same' })
  })

  it('changes nothing while the change is a draft', async () => {
    const { script, source } = await approvedScript()
    await cms.send('editor', 'PATCH', `/articles/${source}?draft=true`, { title: 'Chưa duyệt' })
    expect(await publicRow(script)).toMatchObject({ sourceState: 'same' })
  })

  it('is told to be gone when it was taken off the site or deleted', async () => {
    const [taken, deleted] = [await approvedScript(), await approvedScript()]
    await cms.send('administrator', 'PATCH', `/articles/${taken.source}`, { _status: 'draft' })
    await cms.send('administrator', 'DELETE', `/articles/${deleted.source}`)
    expect(await publicRow(taken.script)).toMatchObject({ sourceState: 'withdrawn' })
    expect(await publicRow(deleted.script)).toMatchObject({ sourceState: 'withdrawn' })
  })

  it('is caught up with when the script is approved anew', async () => {
    const { script, source } = await approvedScript()
    await cms.send('administrator', 'PATCH', `/articles/${source}`, { title: 'Đã đổi' })
    await cms.send('editor', 'PATCH', `/broadcast-scripts/${script}?draft=true`, { body: 'Kính thưa bà con. Lịch đã đổi.' })
    expect(await newest(script)).toMatchObject({ sourceState: 'changed' })
    await publish(script)
    expect(await publicRow(script)).toMatchObject({ sourceState: 'same', body: 'Kính thưa bà con. Lịch đã đổi.' })
  })

  it('can be filtered by in the list', async () => {
    const { script, source } = await approvedScript()
    await cms.send('administrator', 'PATCH', `/articles/${source}`, { title: 'Đổi để lọc' })
    const { body } = await cms.send('editor', 'GET', '/broadcast-scripts?draft=true&where[sourceState][equals]=changed&limit=100&depth=0')
    expect((body['docs'] as { id: number }[]).map(({ id }) => id)).toContain(script)
  })

  async function versionCount(parent: number): Promise<number> {
    const { totalDocs } = await cms.payload.countVersions({
      collection: 'broadcast-scripts',
      where: { parent: { equals: parent } },
      overrideAccess: true,
    })
    return totalDocs
  }
})
