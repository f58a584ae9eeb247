import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sheetOf } from '../../src/broadcast/announcer/sheet.ts'
import { publishable } from '../support/documents.ts'
import { openCms, visitors, type Answer, type TestCms } from '../support/open-cms.ts'
import { m4aOf, mp3Of, wavOf } from './recordings.ts'
import { ward } from './ward.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
  await cms.send('administrator', 'POST', '/globals/ward', ward)
})

afterAll(() => cms.close())

const idOf = ({ body }: Answer): number => (body['doc'] as { id: number }).id

async function script(more: Record<string, unknown> = {}, isApproved = true): Promise<number> {
  const data = { ...publishable('broadcast-scripts'), body: 'Kính thưa bà con.\n\nUBND phường họp lúc 17h30.', ...more }
  const id = idOf(await cms.send('editor', 'POST', '/broadcast-scripts?draft=true', data))
  if (isApproved) await cms.send('approver', 'PATCH', `/broadcast-scripts/${id}`, { _status: 'published' })
  return id
}

const textFile = (id: number) => cms.send('announcer', 'GET', `/broadcast-scripts/${id}/loi-doc.txt`)

describe('the files for loudspeaker systems', () => {
  it('are the approved text as it is read', async () => {
    const id = await script()
    await cms.send('editor', 'PATCH', `/broadcast-scripts/${id}?draft=true`, { body: 'Lời chưa duyệt.' })
    const { body } = await textFile(id)
    expect(body['text']).toBe('Kính thưa bà con.\r\n\r\nỦy ban nhân dân phường họp lúc mười bảy giờ ba mươi phút.\r\n')
  })

  it('come as SSML too', async () => {
    const { body } = await cms.send('announcer', 'GET', `/broadcast-scripts/${await script()}/loi-doc.ssml`)
    expect(body['text']).toContain('<s>Ủy ban nhân dân phường họp lúc mười bảy giờ ba mươi phút.</s>')
  })

  it('are not given of a draft', async () => {
    expect(await textFile(await script({}, false))).toMatchObject({
      status: 404,
      body: { message: expect.stringContaining('chưa được duyệt') },
    })
  })

  it.each(visitors)('are for staff: %s', async (visitor) => {
    const { status } = await cms.send(visitor, 'GET', `/broadcast-scripts/${await script()}/loi-doc.txt`)
    expect(status).toBe(visitor === 'anonymous' ? 401 : 200)
  })
})

describe('the sheet of a script', () => {
  it('names who approved it and when, and times every sentence', async () => {
    const id = await script({ pronunciationNotes: 'Đọc chậm.' })
    const row = await cms.payload.findByID({ collection: 'broadcast-scripts', id, depth: 1, overrideAccess: true })
    const sheet = sheetOf(row, await cms.payload.findGlobal({ slug: 'ward', depth: 0 }), [])
    expect(sheet).toMatchObject({
      isApproved: true,
      approvedBy: 'Người thử approver',
      writtenBy: 'Người thử editor',
      notes: 'Đọc chậm.',
      station: ward.station.name,
      airings: [],
    })
    expect(sheet.sentences.map((sentences) => sentences.length)).toEqual([1, 1])
    expect(sheet.breaths.flat().every(({ seconds }) => seconds > 0)).toBe(true)
  })
})

describe('what only staff read', () => {
  it('is not in the public answer', async () => {
    const { body } = await cms.send('anonymous', 'GET', `/broadcast-scripts/${await script()}`)
    const hidden = [
      'spokenText',
      'readings',
      'pronunciationNotes',
      'approvedBy',
      'textChangedBy',
      'sourceDocument',
      'openMarks',
      'sourceState',
    ]
    expect(hidden.filter((name) => body[name] !== undefined)).toEqual([])
    expect(body['body']).toContain('UBND')
  })
})

describe('a recording', () => {
  const upload = (name: string, content: Uint8Array<ArrayBuffer>) => cms.upload('editor', new File([content], name), { alt: 'Bản đọc' })

  it.each([
    { name: 'doc.wav', content: wavOf(3) },
    { name: 'doc.mp3', content: mp3Of(3) },
    { name: 'doc.m4a', content: m4aOf(3) },
  ])('$name says how long it is', async ({ content, name }) => {
    const { body, status } = await upload(name, content)
    expect([status, (body['doc'] as { durationSeconds: number } | undefined)?.durationSeconds]).toEqual([201, 3])
  })

  it('that cannot be played is refused with a sentence', async () => {
    const { body, status } = await upload('hong.wav', wavOf(1).slice(0, 20))
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('không nghe được')])
  })

  it('cannot be given another length', async () => {
    const { body } = await upload('thật.wav', wavOf(2))
    const id = (body['doc'] as { id: number }).id
    await cms.send('administrator', 'PATCH', `/media/${id}`, { durationSeconds: 999 })
    expect(await cms.payload.findByID({ collection: 'media', id, overrideAccess: true })).toMatchObject({ durationSeconds: 2 })
  })
})
