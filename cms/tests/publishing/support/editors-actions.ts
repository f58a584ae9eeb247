import { documentKinds } from '@ward/shared/contract/content'
import fc from 'fast-check'
import { APIError, type Payload } from 'payload'
import { publishable } from '../../support/documents.ts'
import { bodyOf } from './documents.ts'

/** Something an editor does; `which` picks a document of those there are, counted round. */
export type EditorsAction =
  | { do: 'create'; words: string; topic: number; published: boolean }
  | ArticleChange
  | { do: 'change-topic'; which: number; words: string }
  | { do: 'change-ward'; words: string }
  | { do: 'commend'; words: string }
  | { do: 'announce'; words: string }
  | ProcedureAction

type ProcedureAction =
  | { do: 'add-procedure'; words: string }
  | { do: 'add-version'; which: number; words: string; day: string }
  | { do: 'edit-procedure'; which: number; words: string }
  | { do: 'withdraw-procedure' | 'delete-procedure'; which: number }

type ArticleChange =
  | { do: 'edit'; which: number; words: string }
  | { do: 'draft'; which: number; words: string }
  | { do: 'withdraw' | 'delete' | 'publish'; which: number }
  | { do: 'change-slug'; which: number; slug: string }

const words = fc.constantFrom('hồ sơ', 'trực tuyến', 'một cửa', 'lệ phí', 'bưu chính', 'đối thoại', 'phản ánh', 'niêm yết', 'a < b & "c"')
const which = fc.nat(40)
const newSlug = fc.nat(12).map((number) => `duong-dan-${number}`)

/** Days on which versions begin: long ago, not long ago, and long after the test. */
const firstDay = fc.constantFrom('2020-01-01', '2024-07-01', '2026-03-01', '2999-03-01')

const procedureActions: fc.Arbitrary<ProcedureAction> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('add-procedure' as const), words }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add-version' as const), which, words, day: firstDay }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit-procedure' as const), which, words }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('withdraw-procedure' as const, 'delete-procedure' as const), which }) },
)

/** Any action, those of every day oftener. */
export const editorsAction: fc.Arbitrary<EditorsAction> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('create' as const), words, topic: fc.nat(3), published: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), which, words }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('draft' as const), which, words }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('withdraw' as const, 'delete' as const, 'publish' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('change-slug' as const), which, slug: newSlug }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('change-topic' as const), which, words }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('change-ward' as const), words }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('commend' as const), words }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('announce' as const), words }) },
  { weight: 6, arbitrary: procedureActions },
)

const topicCount = 3

/** Puts the database back to where every sequence begins. */
export async function removeEverything(payload: Payload): Promise<void> {
  const tables = [...documentKinds.map((kind) => kind.replaceAll('-', '_')), 'topics', 'changes', 'releases', 'addresses']
  await payload.db.pool.query(`TRUNCATE ${tables.join(', ')} CASCADE`)
  for (let order = 1; order <= topicCount; order += 1) {
    await payload.create({
      collection: 'topics',
      data: { name: `Chủ đề ${order}`, slug: `chu-de-${order}`, description: `Nội dung chủ đề ${order}`, order },
      overrideAccess: true,
    })
  }
}

async function pick(payload: Payload, collection: 'articles' | 'topics' | 'procedures', place: number) {
  const { docs } = await payload.find({ collection, sort: 'id', pagination: false, draft: true, depth: 0, overrideAccess: true })
  return docs[place % Math.max(1, docs.length)]
}

async function create(payload: Payload, { words: title, topic, published }: Extract<EditorsAction, { do: 'create' }>): Promise<void> {
  const chosen = topic === topicCount ? undefined : await pick(payload, 'topics', topic)
  await payload.create({
    collection: 'articles',
    data: {
      title: `Bài về ${title}`,
      summary: `Tóm tắt về ${title}`,
      body: bodyOf(`Nội dung về ${title}`),
      topics: chosen === undefined ? [] : [chosen.id],
      _status: published ? 'published' : 'draft',
    },
    draft: !published,
    overrideAccess: true,
  })
}

async function changeArticle(payload: Payload, id: number, action: ArticleChange): Promise<void> {
  const update = (data: object, draft: boolean) => payload.update({ collection: 'articles', id, data, draft, overrideAccess: true })
  if (action.do === 'edit') await update({ title: `Sửa: ${action.words}`, _status: 'published' }, false)
  if (action.do === 'draft') await update({ title: `Nháp: ${action.words}` }, true)
  if (action.do === 'publish') await update({ _status: 'published' }, false)
  if (action.do === 'withdraw') await update({ _status: 'draft' }, false)
  if (action.do === 'delete') await payload.delete({ collection: 'articles', id, overrideAccess: true })
  if (action.do === 'change-slug') await update({ slug: `${action.slug}-${id}`, _status: 'published' }, false)
}

async function createOther(payload: Payload, { do: deed, words: title }: { do: 'commend' | 'announce'; words: string }): Promise<void> {
  const shared = { title: `Về ${title}`, summary: `Tóm tắt ${title}`, _status: 'published' as const }
  if (deed === 'announce') {
    await payload.create({
      collection: 'broadcast-scripts',
      data: { ...shared, body: `Kính thưa bà con. Về ${title}.`, priority: 'normal' },
      overrideAccess: true,
    })
    return
  }
  const data = {
    ...shared,
    honouree: 'Tổ công nghệ số cộng đồng',
    honoureeKind: 'group' as const,
    achievement: `Làm tốt ${title}`,
    body: bodyOf(title),
  }
  await payload.create({ collection: 'commendations', data, overrideAccess: true })
}

/** What the rules of versions refuse is refused to the editor too, and changes nothing. */
async function unlessRefused(deed: Promise<unknown>): Promise<void> {
  await deed.catch((error: unknown) => {
    if (!(error instanceof APIError)) throw error
  })
}

async function addProcedure(payload: Payload, about: string, more: Record<string, unknown>): Promise<void> {
  const data = { ...publishable('procedures'), shortName: `Thủ tục ${about}`, steps: `Bước 1: ${about}.`, ...more, _status: 'published' }
  await unlessRefused(payload.create({ collection: 'procedures', data: data as never, overrideAccess: true }))
}

async function carryOutOnProcedure(payload: Payload, action: ProcedureAction): Promise<void> {
  if (action.do === 'add-procedure') return addProcedure(payload, action.words, {})
  const procedure = await pick(payload, 'procedures', action.which)
  if (procedure === undefined) return
  const { id } = procedure
  const update = (data: object) => unlessRefused(payload.update({ collection: 'procedures', id, data, draft: false, overrideAccess: true }))
  if (action.do === 'add-version') {
    const newVersionOf = 'newVersionOf' in procedure && procedure.newVersionOf ? procedure.newVersionOf : id
    return addProcedure(payload, action.words, { newVersionOf, effectiveFrom: `${action.day}T12:00:00.000Z` })
  }
  if (action.do === 'edit-procedure')
    return update({ steps: `Bước 1: sửa ${action.words}.`, changeNote: action.words, _status: 'published' })
  if (action.do === 'withdraw-procedure') return update({ _status: 'draft' })
  return unlessRefused(payload.delete({ collection: 'procedures', id, overrideAccess: true }))
}

function isOnProcedure(action: EditorsAction): action is ProcedureAction {
  return action.do.endsWith('procedure') || action.do === 'add-version'
}

/** Does what an editor does, through the Local API with all its hooks. */
export async function carryOut(payload: Payload, action: EditorsAction): Promise<void> {
  if (isOnProcedure(action)) return carryOutOnProcedure(payload, action)
  if (action.do === 'create') return create(payload, action)
  if (action.do === 'commend' || action.do === 'announce') return createOther(payload, action)
  if (action.do === 'change-ward') {
    await payload.updateGlobal({ slug: 'ward', data: { siteDescription: `Trang về ${action.words}` }, overrideAccess: true })
    return
  }
  if (action.do === 'change-topic') {
    const topic = await pick(payload, 'topics', action.which)
    if (topic) await payload.update({ collection: 'topics', id: topic.id, data: { name: `Chủ đề ${action.words}` }, overrideAccess: true })
    return
  }
  const article = await pick(payload, 'articles', action.which)
  if (article) await changeArticle(payload, article.id, action)
}
