import { expect, test } from 'vitest'
import { checkRelease } from './check-release.ts'
import type { PageOwner, PageRecord } from '../release.ts'

const article: PageOwner = { kind: 'articles', id: 1 }
const page = (...links: string[]): PageRecord => ({ answers: [], links, mediaFiles: [], digest: 'x' })
const good = {
  pages: new Map([
    ['/', page('/tin-tuc/a')],
    ['/tin-tuc/a', page('/')],
  ]),
  rendered: ['/', '/tin-tuc/a'],
  removed: [],
  plainFiles: new Set(['_astro/a.css']),
  redirects: { '/tin-tuc/cu': '/tin-tuc/a' },
  gone: ['/tin-tuc/het'],
  documentAddresses: new Map([['/tin-tuc/a', article]]),
  ownerOf: (address: string) => (address === '/tin-tuc/a' ? article : null),
}

test('a sound release has no fault', () => {
  expect(checkRelease(good)).toEqual([])
})

test.each(['/tin-tuc/cu', '/tin-tuc/het', '/_astro/a.css', '/suc-khoe'])('a link to %s leads somewhere', (link) => {
  expect(checkRelease({ ...good, pages: new Map([...good.pages, ['/tin-tuc/a', page(link)]]) })).toEqual([])
})

test('a link that leads nowhere is its document’s fault, and the sentence names it', () => {
  const [fault] = checkRelease({ ...good, pages: new Map([...good.pages, ['/tin-tuc/a', page('/khong-co')]]) })
  expect(fault?.owner).toEqual(article)
  expect(fault?.sentence).toContain('“/khong-co”')
})

test('a link on a page that was not rendered anew is not looked at again', () => {
  expect(checkRelease({ ...good, pages: new Map([...good.pages, ['/', page('/khong-co')]]), rendered: [] })).toEqual([])
})

test('a visible document without its page is a fault', () => {
  const documentAddresses = new Map([...good.documentAddresses, ['/tin-tuc/b', { kind: 'articles', id: 2 } as const]])
  expect(checkRelease({ ...good, documentAddresses }).map(({ owner }) => owner)).toEqual([{ kind: 'articles', id: 2 }])
})

test('a document’s page may go when it is gone or leads elsewhere, and not otherwise', () => {
  const ownerOf = () => article
  expect(checkRelease({ ...good, ownerOf, removed: ['/tin-tuc/het', '/tin-tuc/cu'] })).toEqual([])
  expect(checkRelease({ ...good, ownerOf, removed: ['/tin-tuc/mat'] })).toHaveLength(1)
})
