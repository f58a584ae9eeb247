import { expect, test } from 'vitest'
import { putUnder } from './put-under.ts'

test.each([
  { lesson: 'a link', html: '<a class="x" href="/tin-tuc">Tin</a>', expected: '<a class="x" href="/cchc/tin-tuc">Tin</a>' },
  { lesson: 'the home page', html: '<a href="/">Trang chủ</a>', expected: '<a href="/cchc/">Trang chủ</a>' },
  {
    lesson: 'every picture of a set',
    html: '<source srcset="/media/a.avif 640w, /media/b.avif 320w">',
    expected: '<source srcset="/cchc/media/a.avif 640w, /cchc/media/b.avif 320w">',
  },
  { lesson: 'a sign of more before the address', html: '<a title="a > b" href="/x">', expected: '<a title="a > b" href="/cchc/x">' },
  { lesson: 'not another site', html: '<a href="https://a.vn/b">', expected: '<a href="https://a.vn/b">' },
  { lesson: 'not an address without a scheme', html: '<img src="//a.vn/b">', expected: '<img src="//a.vn/b">' },
  { lesson: 'not a place on the page', html: '<a href="#ho-so">', expected: '<a href="#ho-so">' },
  { lesson: 'not words that look like it', html: '<p>viết href="/x" vào</p>', expected: '<p>viết href="/x" vào</p>' },
])('$lesson', ({ html, expected }) => {
  expect(putUnder(html, '/cchc')).toBe(expected)
})
