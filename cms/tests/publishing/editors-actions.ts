import { documentKinds } from '@ward/shared/contract/content'
import fc from 'fast-check'
import type { Payload } from 'payload'
import { bodyOf } from './documents.ts'

/** Something an editor does; `which` picks a document of those there are, counted round. */
export type EditorsAction =
  | { do: 'create'; words: string; topic: number; published: boolean }
  | ArticleChange
  | { do: 'change-topic'; which: number; words: string }
  | { do: 'change-ward'; words: string }
  | { do: 'commend'; words: string }
  | { do: 'announce'; words: string }

type ArticleChange =
  | { do: 'edit'; which: number; words: string }
  | { do: 'draft'; which: number; words: string }
  | { do: 'withdraw' | 'delete' | 'publish'; which: number }
  | { do: 'change-slug'; which: number; slug: string }

const words = fc.constantFrom('hồ sơ', 'trực tuyến', 'một cửa', 'lệ phí', 'bưu chính', 'đối thoại', 'phản ánh', 'niêm yết', 'a < b & "c"')
const which = fc.nat(40)
const newSlug = fc.nat(12).map((number) => `duong-dan-${number}`)

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

async function pick(payload: Payload, collection: 'articles' | 'topics', place: number) {
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

/** Does what an editor does, through the Local API with all its hooks. */
export async function carryOut(payload: Payload, action: EditorsAction): Promise<void> {
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
