import { addresses } from '@ward/shared/contract/addresses'
import { z } from 'zod'
import type { ArticleEntry, Editor } from '../../whole-way/editor.ts'
import type { Expectation, Visitor } from '../../whole-way/visitor.ts'

/** Who acts and who looks, and the articles there were at first, oldest first. */
export interface Scene {
  readonly editor: Editor
  readonly visitor: Visitor
  readonly articles: readonly ArticleEntry[]
}

export type ActionName = 'edit' | 'new' | 'deletion'

/** Does something in the CMS once, and returns what visitors will see of it. */
type Action = (scene: Scene, turn: number, turns: number) => Promise<Expectation>

/** Articles of every age: the turns are spread evenly over all there are, each part of the site gets its turn. */
function articleOf({ articles }: Scene, turn: number, turns: number, offset: number): ArticleEntry {
  const article = articles[Math.floor(((turn + offset) / turns) * articles.length)]
  if (article === undefined) throw new Error('There are too few articles for so many turns.')
  return article
}

const pageWith = (article: ArticleEntry, text: string): Expectation => ({
  address: addresses.document('articles', article.slug),
  what: `The page with “${text}”`,
  isMet: ({ status, body }) => status === 200 && body.includes(text),
})

const edit: Action = async (scene, turn, turns) => {
  const article = articleOf(scene, turn, turns, 0.5)
  const title = `Tiêu đề sửa lần ${turn + 1} của bài ${article.id}`
  await scene.editor.changeArticle(article.id, { title, _status: 'published' })
  return pageWith(article, title)
}

const written = z.object({ summary: z.string(), body: z.unknown(), topics: z.array(z.number()), procedures: z.array(z.number()) })

const publishNew: Action = async (scene, turn, turns) => {
  const like = written.parse(await scene.editor.readArticle(articleOf(scene, turn, turns, 0.25).id))
  const title = `Bài mới đăng lần ${turn + 1} khi đo`
  return pageWith(await scene.editor.createArticle({ ...like, title, _status: 'published' }), title)
}

const remove: Action = async (scene, turn, turns) => {
  const article = articleOf(scene, turn, turns, 0.75)
  await scene.editor.deleteArticle(article.id)
  return { address: addresses.document('articles', article.slug), what: 'The answer 410', isMet: ({ status }) => status === 410 }
}

/** What is measured, in this order. */
export const actions: ReadonlyMap<ActionName, Action> = new Map([
  ['edit', edit],
  ['new', publishNew],
  ['deletion', remove],
])
