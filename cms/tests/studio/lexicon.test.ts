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

  it('that is changed is heard in scripts saved later; an approved one stays as it was approved', async () => {
    const entry = idOf(await entered('XQB', 'tổ tự quản'))
    const approved = await scriptWith('Mời XQB họp.')
    expect((await publish(approved)).status).toBe(200)
    await cms.send('editor', 'PATCH', `/pronunciations/${entry}`, { spoken: 'tổ liên gia' })
    const later = await scriptWith('Mời XQB họp.')
    expect((await rowOf(approved, false)).spokenText).toBe('Mời tổ tự quản họp.')
    expect((await rowOf(later)).spokenText).toBe('Mời tổ liên gia họp.')
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
