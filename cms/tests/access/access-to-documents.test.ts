import { documentKinds, type DocumentKind } from '@ward/shared/contract/content'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishable } from '../support/documents.ts'
import { openCms, visitors, type TestCms, type Visitor } from '../support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

type Expected = Record<Visitor, number>

interface Action {
  name: string
  expected: Expected
  /** What is expected of a kind whose text two people answer for, where one person would write and approve at once. */
  ofTwoPeople?: Expected
  act: (visitor: Visitor, kind: DocumentKind) => Promise<number>
}

const later = '2999-01-01T00:00:00.000Z'
const earlier = '2020-01-01T00:00:00.000Z'

async function stored(kind: DocumentKind, more: Record<string, unknown> = {}): Promise<number> {
  const { status, body } = await cms.send('editor', 'POST', `/${kind}?draft=true`, { ...publishable(kind), ...more })
  if (status !== 201) throw new Error(`${kind} was not stored: ${JSON.stringify(body)}`)
  return (body['doc'] as { id: number }).id
}

/** Some kinds want another person to approve than the one who wrote. */
async function published(kind: DocumentKind, more: Record<string, unknown> = {}): Promise<number> {
  const id = await stored(kind)
  const { status, body } = await cms.send('administrator', 'PATCH', `/${kind}/${id}`, { ...more, _status: 'published' })
  if (status !== 200) throw new Error(`${kind} was not published: ${JSON.stringify(body)}`)
  return id
}

async function publishedWithNewerDraft(kind: DocumentKind): Promise<number> {
  const id = await published(kind)
  await cms.send('administrator', 'PATCH', `/${kind}/${id}?draft=true`, { title: 'Bản nháp mới hơn' })
  return id
}

async function newestVersion(kind: DocumentKind, id: number): Promise<string> {
  const { docs } = await cms.payload.findVersions({ collection: kind, where: { parent: { equals: id } }, limit: 1, overrideAccess: true })
  return String(docs[0]?.id)
}

const status = async (visitor: Visitor, method: string, address: string, body?: unknown) =>
  (await cms.send(visitor, method, address, body)).status

const staff = (code: number, anonymous: number): Expected => ({
  editor: code,
  contributor: code,
  approver: code,
  announcer: code,
  monitor: code,
  administrator: code,
  anonymous,
})

const writers: Expected = { editor: 201, contributor: 201, approver: 201, announcer: 403, monitor: 403, administrator: 201, anonymous: 403 }
const writersUpdate: Expected = {
  editor: 200,
  contributor: 200,
  approver: 200,
  announcer: 403,
  monitor: 403,
  administrator: 200,
  anonymous: 403,
}
const approvers: Expected = {
  editor: 403,
  contributor: 403,
  approver: 200,
  announcer: 403,
  monitor: 403,
  administrator: 200,
  anonymous: 403,
}
const nobodyAlone: Expected = staff(403, 403)
const approversCreate: Expected = { ...approvers, approver: 201, administrator: 201 }
const administrators: Expected = { ...staff(403, 403), administrator: 200 }

const actions: Action[] = [
  { name: 'read a published document', expected: staff(200, 200), act: async (v, k) => status(v, 'GET', `/${k}/${await published(k)}`) },
  { name: 'read a draft', expected: staff(200, 404), act: async (v, k) => status(v, 'GET', `/${k}/${await stored(k)}`) },
  {
    name: 'read what is not visible yet',
    expected: staff(200, 404),
    act: async (v, k) => status(v, 'GET', `/${k}/${await published(k, { visibleFrom: later })}`),
  },
  {
    name: 'read what is no longer visible',
    expected: staff(200, 404),
    act: async (v, k) => status(v, 'GET', `/${k}/${await published(k, { visibleUntil: earlier })}`),
  },
  { name: 'read the newer draft by asking for drafts', expected: staff(200, 404), act: async (v, k) => readsNewerDraft(v, k) },
  { name: 'read the versions', expected: staff(200, 403), act: (v, k) => status(v, 'GET', `/${k}/versions`) },
  { name: 'create a draft', expected: writers, act: (v, k) => status(v, 'POST', `/${k}?draft=true`, publishable(k)) },
  {
    name: 'create as published',
    expected: approversCreate,
    ofTwoPeople: nobodyAlone,
    act: (v, k) => status(v, 'POST', `/${k}`, { ...publishable(k), _status: 'published' }),
  },
  {
    name: 'create as a published draft',
    expected: approversCreate,
    act: (v, k) => status(v, 'POST', `/${k}?draft=true`, { ...publishable(k), _status: 'published' }),
  },
  {
    name: 'change a draft',
    expected: writersUpdate,
    act: async (v, k) => status(v, 'PATCH', `/${k}/${await stored(k)}?draft=true`, { title: 'Đổi' }),
  },
  {
    name: 'save a draft over a published document',
    expected: writersUpdate,
    act: async (v, k) => status(v, 'PATCH', `/${k}/${await published(k)}?draft=true`, { title: 'Đổi' }),
  },
  {
    name: 'publish a draft',
    expected: approvers,
    act: async (v, k) => status(v, 'PATCH', `/${k}/${await stored(k)}`, { _status: 'published' }),
  },
  {
    name: 'publish by a draft save',
    expected: approvers,
    act: async (v, k) => status(v, 'PATCH', `/${k}/${await stored(k)}?draft=true`, { _status: 'published' }),
  },
  {
    name: 'change a published document',
    expected: approvers,
    ofTwoPeople: nobodyAlone,
    act: async (v, k) => status(v, 'PATCH', `/${k}/${await published(k)}`, { title: 'Đổi' }),
  },
  { name: 'unpublish', expected: approvers, act: async (v, k) => status(v, 'PATCH', `/${k}/${await published(k)}`, { _status: 'draft' }) },
  { name: 'publish many at once', expected: approvers, act: async (v, k) => bulk(v, k, await stored(k), { _status: 'published' }) },
  { name: 'unpublish many at once', expected: approvers, act: async (v, k) => bulk(v, k, await published(k), { _status: 'draft' }) },
  { name: 'restore a version in public', expected: approvers, act: async (v, k) => restore(v, k, '') },
  { name: 'restore a version as a draft', expected: writersUpdate, act: async (v, k) => restore(v, k, '?draft=true') },
  { name: 'duplicate', expected: writersUpdate, act: async (v, k) => status(v, 'POST', `/${k}/${await published(k)}/duplicate`) },
  { name: 'delete', expected: administrators, act: async (v, k) => status(v, 'DELETE', `/${k}/${await stored(k)}`) },
  {
    name: 'delete many at once',
    expected: administrators,
    act: async (v, k) => status(v, 'DELETE', `/${k}?where[id][equals]=${await stored(k)}`),
  },
]

async function readsNewerDraft(visitor: Visitor, kind: DocumentKind): Promise<number> {
  const id = await publishedWithNewerDraft(kind)
  const { status: code, body } = await cms.send(visitor, 'GET', `/${kind}/${id}?draft=true`)
  return code === 200 && body['title'] !== 'Bản nháp mới hơn' ? 404 : code
}

function bulk(visitor: Visitor, kind: DocumentKind, id: number, data: Record<string, unknown>): Promise<number> {
  return status(visitor, 'PATCH', `/${kind}?where[id][equals]=${id}`, data)
}

async function restore(visitor: Visitor, kind: DocumentKind, query: string): Promise<number> {
  const id = await published(kind)
  return status(visitor, 'POST', `/${kind}/versions/${await newestVersion(kind, id)}${query}`)
}

const kindsOfTwoPeople: readonly DocumentKind[] = ['broadcast-scripts']

describe.each(documentKinds)('%s', (kind) => {
  describe.each(actions)('$name', ({ act, expected, ofTwoPeople = expected }) => {
    it.each(visitors)('by %s', async (visitor) => {
      expect(await act(visitor, kind)).toBe((kindsOfTwoPeople.includes(kind) ? ofTwoPeople : expected)[visitor])
    })
  })
})

describe('a copy', () => {
  it.each(documentKinds)('of a published document of %s is a draft with an identity and an address of its own', async (kind) => {
    const id = await published(kind)
    const original = await cms.payload.findByID({ collection: kind, id, overrideAccess: true })
    const { body } = await cms.send('approver', 'POST', `/${kind}/${id}/duplicate`)
    const copy = body['doc'] as Record<string, unknown>
    expect(copy).toMatchObject({ _status: 'draft', firstPublishedAt: null })
    expect(copy['uid']).not.toBe(original.uid)
    expect(copy['slug']).not.toBe(original.slug)
  })
})
