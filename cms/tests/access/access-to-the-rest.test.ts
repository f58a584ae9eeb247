import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCms, visitors, type TestCms, type Visitor } from '../support/open-cms.ts'

let cms: TestCms
let picture: Uint8Array<ArrayBuffer>
let mediaId: number
let topicId: number
let lifeEventId: number
let changeId: number
let synonymId: number
let referralId: number
let lastNumber = 0

beforeAll(async () => {
  cms = await openCms()
  picture = new Uint8Array(
    await sharp({ create: { width: 400, height: 300, channels: 3, background: '#a11' } })
      .jpeg()
      .toBuffer(),
  )
  const uploaded = await cms.upload('administrator', pictureFile(), { alt: 'Ảnh thử' })
  mediaId = (uploaded.body['doc'] as { id: number }).id
  const topic = await cms.payload.create({ collection: 'topics', data: topicData(), overrideAccess: true })
  topicId = topic.id
  const lifeEvent = await cms.payload.create({ collection: 'life-events', data: lifeEventData(), overrideAccess: true })
  lifeEventId = lifeEvent.id
  synonymId = (await cms.payload.create({ collection: 'synonyms', data: synonymData(), overrideAccess: true })).id
  referralId = (await cms.payload.create({ collection: 'referrals', data: referralData(), overrideAccess: true })).id
  const { docs } = await cms.payload.find({ collection: 'changes', limit: 1, overrideAccess: true })
  changeId = docs[0]?.id ?? 0
  await cms.payload.create({ collection: 'releases', data: { number: 1, state: 'live' }, overrideAccess: true })
})

afterAll(() => cms.close())

type Expected = Record<Visitor, number>

const all = (staff: number, anonymous: number): Expected => ({
  editor: staff,
  contributor: staff,
  approver: staff,
  announcer: staff,
  monitor: staff,
  administrator: staff,
  anonymous,
})
const staffRead = all(200, 403)
const everybody = all(200, 200)
const nobody = all(403, 403)
const administrators = (code: number): Expected => ({ ...nobody, administrator: code })
const writersCreate: Expected = { ...nobody, editor: 201, contributor: 201, approver: 201, administrator: 201 }
const approversCreate: Expected = { ...nobody, approver: 201, administrator: 201 }
const approvers: Expected = { ...nobody, approver: 200, administrator: 200 }

const pictureFile = () => new File([picture], 'anh-thu.jpg', { type: 'image/jpeg' })
const topicData = () => ({ name: `Chủ đề ${(lastNumber += 1)}`, description: 'Nội dung theo kế hoạch.', order: lastNumber })
const lifeEventData = () => ({ name: `Sự kiện ${(lastNumber += 1)}`, introduction: 'Việc cần làm.', order: lastNumber })
const synonymData = () => ({ name: `Từ ${(lastNumber += 1)}`, phrases: 'giấy độc thân', codes: '1.004873' })
const referralData = () => ({ title: `Việc ${(lastNumber += 1)}`, phrases: 'ly hôn', place: 'Tòa án', answer: 'Tòa án giải quyết.' })
const userData = () => ({
  email: `nguoi-${(lastNumber += 1)}@example.vn`,
  password: 'mat-khau-thu-nghiem',
  name: 'Người mới',
  role: 'editor',
})

const registerEntryData = () => ({
  code: `1.${String((lastNumber += 1)).padStart(6, '0')}`,
  name: 'Thủ tục trong danh mục',
  field: 'Hộ tịch',
  responsibility: 'ward' as const,
  state: 'listed' as const,
  source: { name: 'Danh mục', day: '2026-11-02T12:00:00.000Z' },
})

async function registerEntry(): Promise<number> {
  const { id } = await cms.payload.create({ collection: 'register-entries', data: registerEntryData(), overrideAccess: true })
  return id
}

const wardData = {
  authority: 'Ủy ban nhân dân phường Trúc Lâm',
  name: 'phường Trúc Lâm',
  province: 'tỉnh Thanh Hóa',
  administrativeCode: '16624',
  siteTitle: 'Cải cách hành chính',
  siteDescription: 'Trang thông tin',
  baseAddress: 'http://localhost:4321',
  address: 'phường Trúc Lâm',
  serviceCentre: 'Trung tâm cung ứng dịch vụ công',
  oneStopCentre: { name: 'Trung tâm Phục vụ hành chính công' },
  station: { name: 'Đài Truyền thanh', opening: 'Kính thưa bà con.', closing: 'Xin cảm ơn.' },
}

async function deletableMedia(): Promise<number> {
  const { body } = await cms.upload('administrator', pictureFile(), { alt: 'Ảnh sẽ xóa' })
  return (body['doc'] as { id: number }).id
}

async function otherAccount(): Promise<number> {
  const { id } = await cms.payload.create({ collection: 'users', data: { ...userData(), role: 'editor' }, overrideAccess: true })
  return id
}

interface Action {
  name: string
  expected: Expected
  act: (visitor: Visitor) => Promise<number>
}

const status = async (visitor: Visitor, method: string, address: string, body?: unknown) =>
  (await cms.send(visitor, method, address, body)).status

const actions: Action[] = [
  { name: 'topics: read', expected: everybody, act: (v) => status(v, 'GET', '/topics') },
  { name: 'topics: create', expected: administrators(201), act: (v) => status(v, 'POST', '/topics', topicData()) },
  { name: 'topics: change', expected: administrators(200), act: (v) => status(v, 'PATCH', `/topics/${topicId}`, { description: 'Đổi' }) },
  { name: 'topics: delete', expected: administrators(200), act: (v) => status(v, 'DELETE', '/topics?where[order][equals]=9999') },
  { name: 'life events: read', expected: everybody, act: (v) => status(v, 'GET', '/life-events') },
  { name: 'life events: create', expected: approversCreate, act: (v) => status(v, 'POST', '/life-events', lifeEventData()) },
  { name: 'life events: change', expected: approvers, act: (v) => status(v, 'PATCH', `/life-events/${lifeEventId}`, { order: 2 }) },
  { name: 'life events: delete', expected: administrators(200), act: (v) => status(v, 'DELETE', '/life-events?where[order][equals]=9999') },
  { name: 'synonyms: read', expected: everybody, act: (v) => status(v, 'GET', '/synonyms') },
  { name: 'synonyms: create', expected: approversCreate, act: (v) => status(v, 'POST', '/synonyms', synonymData()) },
  { name: 'synonyms: change', expected: approvers, act: (v) => status(v, 'PATCH', `/synonyms/${synonymId}`, { words: 'hôn nhân' }) },
  { name: 'synonyms: delete', expected: approvers, act: (v) => status(v, 'DELETE', '/synonyms?where[name][equals]=none') },
  { name: 'referrals: read', expected: everybody, act: (v) => status(v, 'GET', '/referrals') },
  { name: 'referrals: create', expected: approversCreate, act: (v) => status(v, 'POST', '/referrals', referralData()) },
  { name: 'referrals: change', expected: approvers, act: (v) => status(v, 'PATCH', `/referrals/${referralId}`, { place: 'Tòa án' }) },
  { name: 'referrals: delete', expected: approvers, act: (v) => status(v, 'DELETE', '/referrals?where[title][equals]=none') },
  { name: 'search misses: read', expected: staffRead, act: (v) => status(v, 'GET', '/search-misses') },
  {
    name: 'search misses: create',
    expected: nobody,
    act: (v) => status(v, 'POST', '/search-misses', { text: 'x', count: 1, lastDay: 'x' }),
  },
  { name: 'search misses: delete', expected: approvers, act: (v) => status(v, 'DELETE', '/search-misses?where[text][equals]=none') },
  { name: 'media: list', expected: staffRead, act: (v) => status(v, 'GET', '/media') },
  { name: 'media: read the file', expected: staffRead, act: (v) => status(v, 'GET', '/media/file/anh-thu.jpg') },
  { name: 'media: upload', expected: writersCreate, act: async (v) => (await cms.upload(v, pictureFile(), { alt: 'Ảnh' })).status },
  { name: 'media: change', expected: approvers, act: (v) => status(v, 'PATCH', `/media/${mediaId}`, { alt: 'Ảnh khác' }) },
  { name: 'media: delete', expected: administrators(200), act: async (v) => status(v, 'DELETE', `/media/${await deletableMedia()}`) },
  { name: 'register: read', expected: staffRead, act: (v) => status(v, 'GET', '/register-entries') },
  { name: 'register: create', expected: approversCreate, act: (v) => status(v, 'POST', '/register-entries', registerEntryData()) },
  {
    name: 'register: change',
    expected: approvers,
    act: async (v) => status(v, 'PATCH', `/register-entries/${await registerEntry()}`, { state: 'abolished' }),
  },
  {
    name: 'register: delete',
    expected: administrators(200),
    act: async (v) => status(v, 'DELETE', `/register-entries/${await registerEntry()}`),
  },
  { name: 'imports of the register: read', expected: staffRead, act: (v) => status(v, 'GET', '/register-imports') },
  { name: 'imports of the register: create', expected: nobody, act: (v) => status(v, 'POST', '/register-imports', {}) },
  { name: 'words of the ward’s agencies: read', expected: staffRead, act: (v) => status(v, 'GET', '/globals/register-rules') },
  {
    name: 'words of the ward’s agencies: change',
    expected: approvers,
    act: (v) => status(v, 'POST', '/globals/register-rules', { wardBodies: ['cấp xã'] }),
  },
  { name: 'users: read', expected: staffRead, act: (v) => status(v, 'GET', '/users') },
  { name: 'users: create', expected: administrators(201), act: (v) => status(v, 'POST', '/users', userData()) },
  {
    name: 'users: change another',
    expected: administrators(200),
    act: async (v) => status(v, 'PATCH', `/users/${await otherAccount()}`, { name: 'Đổi tên' }),
  },
  { name: 'users: delete', expected: administrators(200), act: async (v) => status(v, 'DELETE', `/users/${await otherAccount()}`) },
  { name: 'users: register as the first', expected: nobody, act: (v) => status(v, 'POST', '/users/first-register', userData()) },
  { name: 'changes: read', expected: staffRead, act: (v) => status(v, 'GET', '/changes') },
  {
    name: 'changes: create',
    expected: nobody,
    act: (v) => status(v, 'POST', '/changes', { kind: 'articles', documentTitle: 'x', event: 'changed' }),
  },
  { name: 'changes: change', expected: nobody, act: (v) => status(v, 'PATCH', `/changes/${changeId}`, { state: 'released' }) },
  { name: 'changes: delete', expected: nobody, act: (v) => status(v, 'DELETE', `/changes/${changeId}`) },
  { name: 'releases: read', expected: staffRead, act: (v) => status(v, 'GET', '/releases') },
  { name: 'releases: create', expected: nobody, act: (v) => status(v, 'POST', '/releases', { number: 2, state: 'live' }) },
  { name: 'releases: change', expected: nobody, act: (v) => status(v, 'PATCH', '/releases/1', { state: 'failed' }) },
  { name: 'releases: delete', expected: nobody, act: (v) => status(v, 'DELETE', '/releases/1') },
  { name: 'addresses: read', expected: all(501, 501), act: (v) => status(v, 'GET', '/addresses') },
  { name: 'addresses: create', expected: all(501, 501), act: (v) => status(v, 'POST', '/addresses', {}) },
  { name: 'ward: read', expected: everybody, act: (v) => status(v, 'GET', '/globals/ward') },
  { name: 'ward: change', expected: administrators(200), act: (v) => status(v, 'POST', '/globals/ward', wardData) },
  { name: 'site state: read', expected: staffRead, act: (v) => status(v, 'GET', '/globals/site-state') },
  { name: 'site state: change', expected: nobody, act: (v) => status(v, 'POST', '/globals/site-state', { pinnedTo: 1 }) },
  { name: 'notes of migrations: read', expected: all(501, 501), act: (v) => status(v, 'GET', '/payload-migrations') },
  { name: 'locks: read', expected: staffRead, act: (v) => status(v, 'GET', '/payload-locked-documents') },
  { name: 'the key-value store: read', expected: nobody, act: (v) => status(v, 'GET', '/payload-kv') },
  { name: 'GraphQL', expected: all(404, 404), act: (v) => status(v, 'POST', '/graphql', { query: '{ Users { docs { email } } }' }) },
  { name: 'GraphQL playground', expected: all(404, 404), act: (v) => status(v, 'GET', '/graphql-playground') },
]

describe.each(actions)('$name', ({ expected, act }) => {
  it.each(visitors)('by %s', async (visitor) => {
    expect(await act(visitor)).toBe(expected[visitor])
  })
})

describe('an account', () => {
  it.each(['editor', 'contributor', 'approver', 'announcer', 'monitor'] as const)(
    'of the role %s cannot give itself another role',
    async (role) => {
      await cms.send(role, 'PATCH', `/users/${cms.users[role].id}`, { role: 'administrator' })
      const after = await cms.payload.findByID({ collection: 'users', id: cms.users[role].id, overrideAccess: true })
      expect(after.role).toBe(role)
    },
  )

  it('of the last administrator can neither step down nor be deleted', async () => {
    const address = `/users/${cms.users.administrator.id}`
    const answers = [
      await cms.send('administrator', 'PATCH', address, { role: 'editor' }),
      await cms.send('administrator', 'DELETE', address),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([400, 400])
    expect(JSON.stringify(answers[0]?.body)).toContain('Đây là quản trị cuối cùng.')
  })

  it('may change its own name', async () => {
    const { status: code } = await cms.send('editor', 'PATCH', `/users/${cms.users.editor.id}`, { name: 'Tên mới' })
    expect(code).toBe(200)
  })

  it('is locked after eight wrong passwords', async () => {
    const email = userData().email
    await cms.payload.create({
      collection: 'users',
      data: { email, password: 'mat-khau-thu-nghiem', name: 'Hay quên', role: 'editor' },
      overrideAccess: true,
    })
    for (let attempt = 0; attempt < 8; attempt += 1) await cms.send('anonymous', 'POST', '/users/login', { email, password: 'sai' })
    const { status: code } = await cms.send('anonymous', 'POST', '/users/login', { email, password: 'mat-khau-thu-nghiem' })
    expect(code).toBe(401)
  })
})

describe('anybody', () => {
  it('sees no names of staff and no folded names in published documents', async () => {
    const { payload } = cms
    const data = { title: 'Kế hoạch thử', form: 'Kế hoạch', issuer: 'Ủy ban nhân dân phường', _status: 'published' as const }
    const { id } = await payload.create({ collection: 'documents', data, user: cms.users.administrator, overrideAccess: false })
    const { body } = await cms.send('anonymous', 'GET', `/documents/${id}`)
    expect(body).not.toHaveProperty('changedBy')
    expect(body).not.toHaveProperty('searchKey')
  })
})
