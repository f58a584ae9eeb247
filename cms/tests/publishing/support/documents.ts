import type { Payload } from 'payload'
import type { Article } from '../../../src/generated/payload-types.ts'

/** Returns a rich text of plain paragraphs, as the editor stores it. */
export function bodyOf(...paragraphs: string[]): Article['body'] {
  const text = (value: string) => ({ type: 'text', text: value, format: 0, version: 1, detail: 0, mode: 'normal', style: '' })
  const children = paragraphs.map((value) => ({
    type: 'paragraph',
    children: [text(value)],
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    textFormat: 0,
    textStyle: '',
  }))
  return { root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 } }
}

/** Returns a rich text of one paragraph that is a link. */
export function bodyWithLink(url: string): Article['body'] {
  const link = {
    type: 'link',
    children: [{ type: 'text', text: 'xem thêm', format: 0, version: 1, detail: 0, mode: 'normal', style: '' }],
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr',
    id: '6741c0ffee6741c0ffee0001',
    fields: { linkType: 'custom', newTab: false, url },
  }
  const paragraph = {
    type: 'paragraph',
    children: [link],
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    textFormat: 0,
    textStyle: '',
  }
  return { root: { type: 'root', children: [paragraph], direction: 'ltr', format: '', indent: 0, version: 1 } }
}

type ArticleInput = Partial<Pick<Article, 'title' | 'slug' | 'visibleFrom' | 'visibleUntil' | 'body' | 'topics' | 'picture'>>

/** Publishes an article through the Local API, hooks and validations included. */
export async function publishArticle(payload: Payload, input: ArticleInput): Promise<Article & { slug: string }> {
  const title = input.title ?? 'Trả kết quả ngay trong ngày'
  const article = await payload.create({
    collection: 'articles',
    data: { summary: `Tóm tắt: ${title}`, body: bodyOf(`Nội dung: ${title}`), ...input, title, _status: 'published' },
    draft: false,
    overrideAccess: true,
  })
  return { ...article, slug: article.slug ?? '' }
}
