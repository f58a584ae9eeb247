import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { readWardEntries, writeWardEntry } from '../../src/admin/studio/station/ward-entries.ts'
import { publishable } from '../support/documents.ts'
import { openCms, type Answer, type TestCms, type Visitor } from '../support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

const idOf = ({ body }: Answer): number => (body['doc'] as { id: number }).id

const entered = (written: string, spoken: string) => cms.send('editor', 'POST', '/pronunciations', { written, spoken })

const scriptWith = async (body: string) =>
  idOf(await cms.send('editor', 'POST', '/broadcast-scripts?draft=true', { ...publishable('broadcast-scripts'), body }))

const saveAgain = (id: number) => cms.send('editor', 'PATCH', `/broadcast-scripts/${id}?draft=true`, { priority: 'priority' })

const publish = (id: number) => cms.send('approver', 'PATCH', `/broadcast-scripts/${id}`, { _status: 'published' })

const rowOf = (id: number, draft = true) =>
  cms.payload.findByID({ collection: 'broadcast-scripts', id, draft, depth: 0, overrideAccess: true, showHiddenFields: true })

describe('an entry of the lexicon', () => {
  it('settles a place at the next save of a script, which may then be published', async () => {
    const id = await scriptWith('Kính thưa bà con. Mời bà con đến XQA họp.')
    expect(await rowOf(id)).toMatchObject({ openMarks: 1 })
    expect((await publish(id)).status).toBe(400)
    await entered('XQA', 'nhà họp dân')
    await saveAgain(id)
    expect(await rowOf(id)).toMatchObject({ openMarks: 0, spokenText: expect.stringContaining('đến nhà họp dân họp') })
    expect((await publish(id)).status).toBe(200)
  })

  it('counts more than what every ward’s lexicon begins with', async () => {
    await entered('MTTQ', 'Mặt trận')
    expect((await rowOf(await scriptWith('Mời MTTQ họp.'))).spokenText).toBe('Mời Mặt trận họp.')
  })

  it('gives way to the reading chosen for one place', async () => {
    await entered('XQC', 'câu lạc bộ')
    const id = await scriptWith('Mời XQC và XQC họp.')
    const readings = [{ written: 'XQC', occurrence: 1, spoken: 'hội thơ' }]
    await cms.send('editor', 'PATCH', `/broadcast-scripts/${id}?draft=true`, { readings })
    expect((await rowOf(id)).spokenText).toBe('Mời câu lạc bộ và hội thơ họp.')
  })

  it('is stored without blanks around it', async () => {
    const { body } = await entered(' XQD ', ' đội dân phòng ')
    expect(body['doc']).toMatchObject({ written: 'XQD', spoken: 'đội dân phòng' })
  })

  it.each([
    { written: '', spoken: 'đội', path: 'written', says: 'Hãy nhập cách viết' },
    { written: 'X\nQ', spoken: 'đội', path: 'written', says: 'chỉ gồm một dòng' },
    { written: 'X'.repeat(81), spoken: 'đội', path: 'written', says: 'tối đa 80 ký tự' },
    { written: 'XQE', spoken: '', path: 'spoken', says: 'Hãy nhập cách đọc' },
    { written: 'XQE', spoken: 'đội 5', path: 'spoken', says: 'Hãy viết hoàn toàn bằng chữ' },
    { written: 'XQE', spoken: 'đội XQY', path: 'spoken', says: 'Hãy viết hoàn toàn bằng chữ' },
  ])('“$written” read “$spoken” is refused at its field: $says', async ({ path, says, spoken, written }) => {
    const { body, status } = await entered(written, spoken)
    const [error] = body['errors'] as { data: { errors: { path: string; message: string }[] } }[]
    expect(status).toBe(400)
    expect(error?.data.errors.find((one) => one.path === path)?.message).toContain(says)
  })

  it('is not changed into one that cannot be said', async () => {
    const id = idOf(await entered('XQF', 'đội'))
    expect((await cms.send('editor', 'PATCH', `/pronunciations/${id}`, { spoken: 'đội 7' })).status).toBe(400)
  })

  it('stands once: the same written form is refused a second time', async () => {
    await entered('XQG', 'đội')
    const { body, status } = await entered('XQG', 'tổ')
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('written')])
  })
})

describe('a script that was approved before its lexicon changed', () => {
  /** Approves “Mời … họp.” while the form is read “tổ tự quản”, then changes that to `spoken`, or takes the entry out. */
  async function approvedBeforeChange(written: string, spoken: string | null = 'tổ liên gia'): Promise<number> {
    const entry = idOf(await entered(written, 'tổ tự quản'))
    const id = await scriptWith(`Mời ${written} họp.`)
    expect((await publish(id)).status).toBe(200)
    if (spoken === null) await cms.send('approver', 'DELETE', `/pronunciations/${entry}`)
    else await cms.send('editor', 'PATCH', `/pronunciations/${entry}`, { spoken })
    return id
  }

  const change = (id: number, data: Record<string, unknown>) => cms.send('administrator', 'PATCH', `/broadcast-scripts/${id}`, data)

  it('is read as it was approved; one written later is read by the new entry', async () => {
    const id = await approvedBeforeChange('XQJ')
    expect((await rowOf(id, false)).spokenText).toBe('Mời tổ tự quản họp.')
    expect((await rowOf(await scriptWith('Mời XQJ họp.'))).spokenText).toBe('Mời tổ liên gia họp.')
  })

  it.each([
    { written: 'XQK', what: 'its priority changes', data: { priority: 'urgent' } },
    { written: 'XQL', what: 'it is published again', data: { _status: 'published' } },
    {
      written: 'XQM',
      what: 'the whole form is saved',
      data: { title: 'Một văn bản', body: 'Mời XQM họp.', readings: [], source: 'Đài phường' },
    },
  ])('keeps its reading and its approval when $what', async ({ data, written }) => {
    const id = await approvedBeforeChange(written)
    const { approvedAt, durationSeconds, syllables, title } = await rowOf(id, false)
    expect((await change(id, 'title' in data ? { ...data, title } : data)).status).toBe(200)
    expect(await rowOf(id, false)).toMatchObject({
      spokenText: 'Mời tổ tự quản họp.',
      approvedAt,
      durationSeconds,
      syllables,
      openMarks: 0,
    })
  })

  it('takes the time of its approved reading at a new pace', async () => {
    const id = await approvedBeforeChange('XQN', 'tổ liên gia tự quản bảo vệ an ninh trật tự khu dân cư')
    await change(id, { pace: 160 })
    const slow = await rowOf(id, false)
    await change(id, { pace: 180 })
    const { durationSeconds, spokenText } = await rowOf(id, false)
    expect([slow.spokenText, spokenText]).toEqual(['Mời tổ tự quản họp.', 'Mời tổ tự quản họp.'])
    expect(durationSeconds).toBeLessThanOrEqual(slow.durationSeconds ?? 0)
  })

  it('is not held up by a place that is unclear by now', async () => {
    const id = await approvedBeforeChange('XQO', null)
    expect((await change(id, { priority: 'priority' })).status).toBe(200)
    expect(await rowOf(id, false)).toMatchObject({ spokenText: 'Mời tổ tự quản họp.', openMarks: 0, priority: 'priority' })
  })

  it('is read anew in a draft, and on the loudspeakers once that draft is approved', async () => {
    const id = await approvedBeforeChange('XQP')
    await saveAgain(id)
    expect([(await rowOf(id)).spokenText, (await rowOf(id, false)).spokenText]).toEqual(['Mời tổ liên gia họp.', 'Mời tổ tự quản họp.'])
    expect((await publish(id)).status).toBe(200)
    expect((await rowOf(id, false)).spokenText).toBe('Mời tổ liên gia họp.')
  })

  it('is not read anew by a reading chosen for a place it does not have, without a new approval', async () => {
    const id = await approvedBeforeChange('XQS')
    const readings = [{ written: 'XQS', occurrence: 7, spoken: 'hội thơ' }]
    expect((await change(id, { readings })).status).toBe(403)
    expect((await rowOf(id, false)).spokenText).toBe('Mời tổ tự quản họp.')
  })

  it('is read anew after it was withdrawn', async () => {
    const id = await approvedBeforeChange('XQT')
    await change(id, { _status: 'draft' })
    expect((await publish(id)).status).toBe(200)
    expect((await rowOf(id, false)).spokenText).toBe('Mời tổ liên gia họp.')
  })
})

describe('“Ở mọi bài” in the studio', () => {
  afterEach(() => vi.unstubAllGlobals())

  /** Lets what runs in a browser speak with this CMS. */
  const sitDown = (visitor: Visitor) =>
    vi.stubGlobal('fetch', (address: string, init: RequestInit) => cms.request(visitor, address.replace(/^\/api/, ''), init))

  it('adds the entry, and replaces it the next time', async () => {
    sitDown('contributor')
    await writeWardEntry({ written: 'XQH & CO', spoken: 'hộ' })
    await writeWardEntry({ written: 'XQH & CO', spoken: 'hộ kinh doanh' })
    const entries = await readWardEntries()
    expect(entries.filter(({ written }) => written === 'XQH & CO')).toEqual([{ written: 'XQH & CO', spoken: 'hộ kinh doanh' }])
  })

  it.each([
    { visitor: 'editor' as const, spoken: 'đội 5', says: /Hãy viết hoàn toàn bằng chữ/ },
    { visitor: 'announcer' as const, spoken: 'đội', says: /chưa được giao quyền sửa từ điển đọc/ },
  ])('tells the $visitor who enters “$spoken” why not', async ({ says, spoken, visitor }) => {
    sitDown(visitor)
    await expect(writeWardEntry({ written: 'XQI', spoken })).rejects.toThrow(says)
  })

  it('says so when the network is away', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(writeWardEntry({ written: 'XQI', spoken: 'đội' })).rejects.toThrow(/Hãy kiểm tra kết nối mạng/)
  })
})
