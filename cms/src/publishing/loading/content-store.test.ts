import type { Article } from '@ward/shared/contract/kinds/article'
import { exampleContent } from '@ward/shared/examples'
import { expect, test } from 'vitest'
import { ContentStore } from './content-store.ts'
import { nextMomentAfter } from './next-moment.ts'

const [first] = exampleContent.articles
if (first === undefined) throw new Error('There is no example article')
const article: Article = { ...first, visibleFrom: null, visibleUntil: null }
const owner = { kind: 'articles', id: article.id } as const
const moment = '2026-11-20T02:00:00.000Z'

function storeWith(...documents: (typeof article)[]): ContentStore {
  const store = new ContentStore()
  store.ward = { ...exampleContent.ward, outage: null }
  for (const document of documents) store.take({ kind: 'articles', id: document.id, state: 'good', document })
  store.accept()
  return store
}

const titlesIn = (store: ContentStore, at = moment) => store.contentAt(at).articles.map(({ title }) => title)

test('content before the ward is loaded is an error, not an empty site', () => {
  expect(() => new ContentStore().contentAt(moment)).toThrow('ward')
})

test('a document that breaks the contract stays as it was last live', () => {
  const store = storeWith(article)
  store.take({ ...owner, state: 'broken', sentence: 'nội dung không đúng mẫu' })
  expect(titlesIn(store)).toEqual([article.title])
  expect(store.reasonFor(owner)).toBe('nội dung không đúng mẫu')
})

test('a mended document is set aside no more', () => {
  const store = storeWith(article)
  store.take({ ...owner, state: 'broken', sentence: 'hỏng' })
  store.take({ ...owner, state: 'good', document: { ...article, title: 'Đã sửa' } })
  expect(titlesIn(store)).toEqual(['Đã sửa'])
  expect(store.reasonFor(owner)).toBeNull()
})

test('a document set aside after it was taken goes back to its last live version, however often it was taken since', () => {
  const store = storeWith(article)
  store.take({ ...owner, state: 'good', document: { ...article, title: 'Sửa một' } })
  store.take({ ...owner, state: 'good', document: { ...article, title: 'Sửa hai' } })
  store.setAside(owner, 'liên kết hỏng')
  expect(titlesIn(store)).toEqual([article.title])
})

test('a document set aside that never was live is not shown', () => {
  const store = storeWith()
  store.take({ ...owner, state: 'good', document: article })
  store.setAside(owner, 'liên kết hỏng')
  expect(titlesIn(store)).toEqual([])
  expect(store.setAsides()).toEqual([{ ...owner, sentence: 'liên kết hỏng', keepsPage: false, document: undefined }])
})

test('a document nobody changed keeps its page when it is set aside, and goes out when it has none', () => {
  const store = storeWith(article)
  store.setAside(owner, 'liên kết hỏng')
  expect(titlesIn(store)).toEqual([article.title])
  expect(store.setAsides()).toMatchObject([{ keepsPage: true }])
  store.setAside(owner, 'liên kết hỏng')
  expect(titlesIn(store)).toEqual([])
})

test('before the first release of a process, what was read for the first time may be live and keeps its page', () => {
  const store = new ContentStore()
  store.ward = { ...exampleContent.ward, outage: null }
  store.take({ ...owner, state: 'good', document: article })
  store.setAside(owner, 'liên kết hỏng')
  expect(titlesIn(store)).toEqual([article.title])
  expect(store.setAsides()).toMatchObject([{ keepsPage: true }])
})

test('a trial leaves no trace: what it withheld and set aside is as it was', () => {
  const store = storeWith(article)
  store.take({ ...owner, state: 'good', document: { ...article, title: 'Đã sửa' } })
  store.take({ ...owner, id: 99, state: 'good', document: { ...article, id: 99, title: 'Bài mới' } })
  store.tryWithout([{ ...owner, id: 99 }])
  expect(titlesIn(store)).toEqual(['Đã sửa'])
  store.setAside(owner, 'liên kết hỏng')
  expect(titlesIn(store)).toEqual([article.title])
  store.tryWithout([owner])
  expect(titlesIn(store)).toEqual([article.title, 'Bài mới'])
  store.endTrial()
  expect(titlesIn(store)).toEqual(['Đã sửa', 'Bài mới'])
  expect(store.setAsides()).toEqual([])
  store.ban(owner, 'làm hỏng trang khác')
  expect(titlesIn(store)).toEqual([article.title, 'Bài mới'])
})

test('what a load of everything did not bring is gone', () => {
  const store = storeWith(article)
  store.keepOnly(new Set())
  expect(titlesIn(store)).toEqual([])
})

test('only what is visible at the moment is in the content', () => {
  const store = storeWith({ ...article, visibleFrom: '2026-11-21T00:00:00.000Z', visibleUntil: '2026-11-22T00:00:00.000Z' })
  expect(titlesIn(store)).toEqual([])
  expect(titlesIn(store, '2026-11-21T00:00:00.000Z')).toEqual([article.title])
  expect(titlesIn(store, '2026-11-22T00:00:00.000Z')).toEqual([])
})

test('the next moment is the nearest boundary still to come', () => {
  const store = storeWith({ ...article, visibleFrom: '2026-11-21T00:00:00.000Z', visibleUntil: '2026-11-22T00:00:00.000Z' })
  expect(nextMomentAfter(moment, store, null)).toBe('2026-11-21T00:00:00.000Z')
  expect(nextMomentAfter('2026-11-21T00:00:00.000Z', store, null)).toBe('2026-11-22T00:00:00.000Z')
  expect(nextMomentAfter('2026-11-22T00:00:00.000Z', store, null)).toBeNull()
})

test('a document that takes effect on a day does so at midnight in Việt Nam', () => {
  const [document] = exampleContent.documents
  if (document === undefined) throw new Error('There is no example document')
  const store = storeWith()
  const dated = { ...document, visibleFrom: null, visibleUntil: null, effectiveFrom: '2027-03-01', effectiveUntil: '2027-03-31' }
  store.take({ kind: 'documents', id: dated.id, state: 'good', document: dated })
  expect(nextMomentAfter(moment, store, null)).toBe('2027-02-28T17:00:00.000Z')
  expect(nextMomentAfter('2027-02-28T17:00:00.000Z', store, null)).toBe('2027-03-31T17:00:00.000Z')
})
