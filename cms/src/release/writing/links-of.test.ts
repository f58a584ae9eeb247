import { expect, test } from 'vitest'
import { linksOf, mediaFilesIn } from './links-of.ts'

const rows = [
  { html: '<a href="/tin-tuc">', basePath: '', links: ['/tin-tuc'] },
  { html: '<a href="/cchc/tin-tuc#a">', basePath: '/cchc', links: ['/tin-tuc'] },
  { html: '<a href="/cchc">', basePath: '/cchc', links: ['/'] },
  { html: '<a href="/cchc/">', basePath: '/cchc', links: ['/'] },
  { html: '<a href="/tin-tuc">', basePath: '/cchc', links: ['/tin-tuc'] },
  { html: '<a href="#muc-1"><a href=""><a href="//noi-khac.vn/a">', basePath: '', links: [] },
  { html: '<a href="https://a.vn/x"><a href="mailto:a@b.vn"><a href="tel:113">', basePath: '', links: [] },
  {
    html: '<img src="/media/a.webp" srcset="/media/a.webp 320w, /media/b.webp 640w">',
    basePath: '',
    links: ['/media/a.webp', '/media/b.webp'],
  },
  { html: '<a href="/tim?q=a&amp;b=c"><form action="/gui">', basePath: '', links: ['/tim', '/gui'] },
  { html: '<a href="/a"><a href="/a">', basePath: '', links: ['/a'] },
]

test.each(rows)('$html under "$basePath" links to $links', ({ html, basePath, links }) => {
  expect(linksOf(html, basePath)).toEqual(links)
})

test('media are found in pages and in feeds', () => {
  const body =
    '<img src="/cchc/media/1f-a.webp"><enclosure url="https://a.vn/cchc/media/2f-b.mp3"/><meta content="https://a.vn/media/1f-a.webp">'
  expect(mediaFilesIn(body)).toEqual(['media/1f-a.webp', 'media/2f-b.mp3'])
})
