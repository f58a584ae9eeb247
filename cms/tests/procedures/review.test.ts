import type { DocumentKind } from '@ward/shared/contract/content'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countOfSubjects, reviewTasks } from '../../src/review/worklist.ts'
import { publishable } from '../support/documents.ts'
import { openCms, visitors, type TestCms, type Visitor } from '../support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

const noonOf = (day: string) => `${day}T12:00:00.000Z`

async function published(kind: DocumentKind, more: Record<string, unknown>): Promise<number> {
  const { status, body } = await cms.send('administrator', 'POST', `/${kind}`, { ...publishable(kind), ...more, _status: 'published' })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return (body['doc'] as { id: number }).id
}

/** What waits for review because of one document, as `kind/id`. */
async function waitingFor(document: number, day: string): Promise<string[]> {
  const tasks = await reviewTasks(new Date(`${day}T05:00:00.000Z`), await createLocalReq({}, cms.payload))
  return tasks.filter((task) => task.document.id === document).flatMap(({ items }) => items.map(({ id, kind }) => `${kind}/${id}`))
}

let lastLaw = 100

async function lawWithResters(more: Record<string, unknown> = {}) {
  const number = `${(lastLaw += 1)}/2014/QH13`
  const law = await published('documents', { number, effectiveUntil: noonOf('2027-02-28'), ...more })
  const linked = await published('procedures', { legalBases: [{ title: 'Luật', document: law }] })
  const named = await published('procedures', { legalBases: [{ title: 'Luật', number }] })
  const article = await published('articles', { documents: [law] })
  const answer = await published('answered-questions', { documents: [law] })
  return { law, number, linked, named, article, answer }
}

describe('what waits for review', () => {
  it('appears the day after the document’s last one: procedures that link it or give its number, articles and answers', async () => {
    const { law, linked, named, article, answer } = await lawWithResters()
    expect(await waitingFor(law, '2027-02-28')).toEqual([])
    expect((await waitingFor(law, '2027-03-01')).toSorted()).toEqual(
      [`procedures/${linked}`, `procedures/${named}`, `articles/${article}`, `answered-questions/${answer}`].toSorted(),
    )
  })

  it('appears at once when the document is replaced, and says by what', async () => {
    const { law } = await lawWithResters({ effectiveUntil: null })
    expect(await waitingFor(law, '2026-11-20')).toEqual([])
    const successor = await published('documents', { form: 'Luật', number: '85/2026/QH16' })
    await cms.send('administrator', 'PATCH', `/documents/${law}`, { replacedBy: successor, _status: 'published' })
    expect(await waitingFor(law, '2026-11-20')).toHaveLength(4)
    const tasks = await reviewTasks(new Date(), await createLocalReq({}, cms.payload))
    expect(tasks.find(({ document }) => document.id === law)?.document.sentence).toBe('Được thay thế bởi Luật số 85/2026/QH16.')
    expect(countOfSubjects(tasks)).toBeGreaterThanOrEqual(3)
  })

  it('goes when the legal basis is changed, and only then: a draft changes nothing in public', async () => {
    const { law, linked } = await lawWithResters()
    const change = (draft: boolean) =>
      cms.send('administrator', 'PATCH', `/procedures/${linked}?draft=${draft}`, {
        legalBases: [{ title: 'Luật mới', number: '85/2026/QH16' }],
        ...(draft ? {} : { _status: 'published' }),
      })
    await change(true)
    expect(await waitingFor(law, '2027-03-01')).toContain(`procedures/${linked}`)
    await change(false)
    expect(await waitingFor(law, '2027-03-01')).not.toContain(`procedures/${linked}`)
  })

  it('goes when somebody has looked it through, for that document only', async () => {
    const { law, linked } = await lawWithResters()
    const { status, body } = await cms.send('editor', 'POST', '/reviews?depth=0', {
      title: 'Đăng ký kết hôn',
      kind: 'procedures',
      subject: linked,
      document: law,
      by: cms.users.monitor.id,
    })
    expect(status).toBe(201)
    expect(body['doc']).toMatchObject({ by: cms.users.editor.id })
    expect(await waitingFor(law, '2027-03-01')).not.toContain(`procedures/${linked}`)
    expect(await waitingFor(law, '2027-03-01')).toHaveLength(3)
  })

  it('is not the old text of a procedure whose new version is in force', async () => {
    const { law, linked } = await lawWithResters()
    const begun = await cms.send('editor', 'POST', `/procedures/${linked}/new-version`, { effectiveFrom: '2027-03-01' })
    const version = Number(begun.body['id'])
    await cms.send('approver', 'PATCH', `/procedures/${version}`, {
      decision: { number: '99/QĐ-BTP' },
      legalBases: [{ title: 'Luật mới', number: '85/2026/QH16' }],
      _status: 'published',
    })
    expect(await waitingFor(law, '2027-03-01')).not.toContain(`procedures/${linked}`)
  })
})

it('a document tells staff what rests on it', async () => {
  const { law, linked, named, article, answer } = await lawWithResters()
  const { body } = await cms.send('contributor', 'GET', `/documents/${law}/resting`)
  const ids = (body['items'] as { kind: string; id: number }[]).map(({ id, kind }) => `${kind}/${id}`)
  expect(ids.toSorted()).toEqual(
    [`procedures/${linked}`, `procedures/${named}`, `articles/${article}`, `answered-questions/${answer}`].toSorted(),
  )
  expect((await cms.send('anonymous', 'GET', `/documents/${law}/resting`)).status).toBe(401)
  expect((await cms.send('editor', 'GET', '/documents/999999/resting')).status).toBe(404)
})

const review = { title: 'x', kind: 'procedures', subject: 1, document: 1 }
const rights: { name: string; allowed: readonly Visitor[]; act: (visitor: Visitor) => Promise<number> }[] = [
  {
    name: 'read',
    allowed: visitors.filter((visitor) => visitor !== 'anonymous'),
    act: async (visitor) => (await cms.send(visitor, 'GET', '/reviews')).status,
  },
  {
    name: 'write',
    allowed: ['editor', 'contributor', 'approver', 'administrator'],
    act: async (visitor) => (await cms.send(visitor, 'POST', '/reviews', review)).status,
  },
  { name: 'change', allowed: [], act: async (visitor) => (await cms.send(visitor, 'PATCH', '/reviews/1', { title: 'y' })).status },
  { name: 'delete', allowed: ['administrator'], act: async (visitor) => (await cms.send(visitor, 'DELETE', '/reviews/999999')).status },
]

describe.each(rights)('the book of reviews: $name', ({ allowed, act }) => {
  it.each(visitors)('by %s', async (visitor) => {
    expect((await act(visitor)) !== 403).toBe(allowed.includes(visitor))
  })
})
