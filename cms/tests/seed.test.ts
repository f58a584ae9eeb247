import { starterLexicon } from '@ward/shared/text/spoken/lexicon/starter-lexicon'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Material } from '../src/broadcast/studio/draft/material.ts'
import { readScript } from '../src/broadcast/studio/reading/read-script.ts'
import { findSource } from '../src/broadcast/studio/source/find-source.ts'
import { materialOf, sourceKinds, type SourceKind } from '../src/broadcast/studio/source/material-of.ts'
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
  it.each(['articles', 'procedures', 'broadcast-scripts', 'commendations', 'documents', 'answered-questions'] as const)(
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

describe('starter content read aloud', () => {
  const read = (text: string) => readScript(text, { lexicon: starterLexicon, readings: [] })
  const toldBy = ({ blocks, summary, title }: Material): string =>
    [title, summary, ...blocks.flatMap((block) => ('text' in block ? [block.text] : block.items))].join('\n')

  /** Everything a script about a document may tell, not cut to the length of a script. */
  async function textsOf(kind: SourceKind): Promise<string[]> {
    const req = await createLocalReq({}, cms.payload)
    const ward = await cms.payload.findGlobal({ slug: 'ward', depth: 0, overrideAccess: true })
    const { docs } = await cms.payload.find({ collection: kind, pagination: false, depth: 0, overrideAccess: true })
    const sources = await Promise.all(docs.map(({ id }) => findSource(kind, id, req)))
    return sources.map((source) => (source === null ? '' : toldBy(materialOf(source, ward))))
  }

  const notRead = /\p{N}|\p{Lu}{2}/u

  it.each(sourceKinds)('leaves no digit and no abbreviation that is not marked, and few marks: %s', async (kind) => {
    const texts = await textsOf(kind)
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) {
      const { marks, segments } = read(text)
      const unmarked = segments.filter(({ mark }) => mark === undefined).map(({ spoken }) => spoken)
      expect(text).not.toBe('')
      expect(unmarked.join('')).not.toMatch(notRead)
      expect(marks.length).toBeLessThanOrEqual(2)
    }
  })

  it('leaves nothing to decide in scripts, which are on the site as they are heard', async () => {
    const { docs } = await cms.payload.find({ collection: 'broadcast-scripts', pagination: false, depth: 0, overrideAccess: true })
    for (const { body, openMarks, spokenText } of docs) {
      expect(openMarks).toBe(0)
      expect(spokenText).toBe(body.replaceAll(/\n+/g, '\n'))
      expect(spokenText).not.toMatch(notRead)
    }
  })
})
