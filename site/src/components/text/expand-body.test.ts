import { expect, test } from 'vitest'
import { formToDownload, pictureInSeveralSizes } from '@ward/shared/examples'
import { expandBody } from './expand-body.ts'

const content = {
  documentLink: (kind: string, id: number) =>
    kind === 'procedures' && id === 2 ? { address: '/thu-tuc/khai-sinh', title: 'Khai sinh' } : null,
  media: (id: number) => [formToDownload, pictureInSeveralSizes].find((media) => media.id === id) ?? null,
}

test.each([
  {
    lesson: 'a link to a document leads to its page',
    html: 'Xem <a href="doc:procedures/2">hướng dẫn <strong>này</strong></a>.',
    expected: 'Xem <a href="/thu-tuc/khai-sinh">hướng dẫn <strong>này</strong></a>.',
  },
  { lesson: 'a link to what is not visible keeps its words', html: '<a rel="x" href="doc:articles/9">bài này</a>', expected: 'bài này' },
  { lesson: 'a file that is not there keeps its words', html: '<a href="media:99">tờ khai</a>', expected: 'tờ khai' },
  { lesson: 'a picture that is not there is left out', html: '<p>a<img src="media:99" alt="">b</p>', expected: '<p>ab</p>' },
  { lesson: 'links elsewhere stay', html: '<a href="https://a.vn">a</a>', expected: '<a href="https://a.vn">a</a>' },
])('$lesson', ({ html, expected }) => {
  expect(expandBody(html, content)).toBe(expected)
})

test('a file tells its type and size beside its link', () => {
  const html = expandBody(`<a href="media:${formToDownload.id}">tờ khai</a>`, content)
  expect(html).toBe(`<a href="${formToDownload.original.address}" download>tờ khai</a> (Word, 28 KB)`)
})

test('a picture comes in every format and width, with its size and its words', () => {
  const html = expandBody(`<img src="media:${pictureInSeveralSizes.id}" alt="">`, content)
  expect(html).toContain('<source type="image/webp" srcset="/media/')
  expect(html).toContain('width="640" height="427" loading="lazy" class="focus-x-40 focus-y-40"')
  expect(html).toContain(`alt="${pictureInSeveralSizes.alt}"`)
})

test('the words an editor gave a picture in the text come before its own', () => {
  const html = expandBody(`<img src="media:${pictureInSeveralSizes.id}" alt="Quầy &quot;số 2&quot;">`, content)
  expect(html).toContain('alt="Quầy &quot;số 2&quot;"')
})
