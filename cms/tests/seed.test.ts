import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCms, type TestCms } from './support/open-cms.ts'

let cms: TestCms
let load: () => Promise<number>

beforeAll(async () => {
  cms = await openCms()
  const { loadStarterContent } = await import('../src/seed/load-starter-content.ts')
  load = () => loadStarterContent(cms.payload, 'https://example.vn/cchc')
  await load()
})

afterAll(() => cms.close())

describe('starter content', () => {
  it.each(['articles', 'procedures', 'broadcast-scripts', 'commendations', 'documents'] as const)(
    'has published %s',
    async (collection) => {
      const { docs } = await cms.payload.find({ collection, pagination: false, depth: 0, overrideAccess: true })
      expect(docs.length).toBeGreaterThan(0)
      expect(docs.filter(({ _status }) => _status !== 'published')).toEqual([])
    },
  )

  it('links articles to procedures by their ids', async () => {
    const { docs } = await cms.payload.find({ collection: 'articles', pagination: false, depth: 0, overrideAccess: true })
    const bodies = JSON.stringify(docs.map(({ body }) => body))
    expect(bodies).toContain('"linkType":"internal"')
    expect(bodies).not.toContain('doc:procedures/')
    expect(bodies).toContain('"type":"table"')
  })

  it('asks for one release of everything', async () => {
    const { docs } = await cms.payload.find({ collection: 'changes', pagination: false, overrideAccess: true })
    expect(docs.length).toBeGreaterThan(50)
    expect(new Set(docs.map(({ state }) => state))).toEqual(new Set(['waiting']))
  })

  it('changes nothing when it is loaded again, not even what editors have changed', async () => {
    const { docs } = await cms.payload.find({ collection: 'articles', limit: 1, overrideAccess: true })
    const id = docs[0]?.id ?? 0
    await cms.payload.update({
      collection: 'articles',
      id,
      data: { title: 'Biên tập viên đã sửa', _status: 'published' },
      draft: false,
      overrideAccess: false,
      user: cms.users.approver,
    })
    await cms.payload.updateGlobal({
      slug: 'ward',
      data: { address: 'Địa chỉ đã sửa' },
      overrideAccess: false,
      user: cms.users.administrator,
    })
    expect(await load()).toBe(0)
    const after = await cms.payload.findByID({ collection: 'articles', id, overrideAccess: true })
    expect(after.title).toBe('Biên tập viên đã sửa')
    expect((await cms.payload.findGlobal({ slug: 'ward', overrideAccess: true })).address).toBe('Địa chỉ đã sửa')
  })
})
