import { describe, expect, test } from 'vitest'
import { addresses, basePathOf, fileOf, reservedSlugs, slugOfServiceLevel } from './addresses.ts'
import { documentKinds } from './content.ts'
import { serviceLevel } from './kinds/procedure/procedure.ts'

describe('basePathOf', () => {
  test.each([
    { baseAddress: 'https://truclam.thanhhoa.gov.vn', basePath: '' },
    { baseAddress: 'https://truclam.thanhhoa.gov.vn/', basePath: '' },
    { baseAddress: 'https://thanhhoa.gov.vn/cchc', basePath: '/cchc' },
    { baseAddress: 'https://thanhhoa.gov.vn/cchc/', basePath: '/cchc' },
    { baseAddress: 'https://thanhhoa.gov.vn/phuong/truc-lam', basePath: '/phuong/truc-lam' },
    { baseAddress: 'http://localhost:4321', basePath: '' },
    { baseAddress: 'http://127.0.0.1:4321/cchc?x=1#y', basePath: '/cchc' },
  ])('$baseAddress has the base path “$basePath”', ({ baseAddress, basePath }) => {
    expect(basePathOf(baseAddress)).toBe(basePath)
  })

  test.each([{ baseAddress: '' }, { baseAddress: '/cchc' }, { baseAddress: 'ftp://thanhhoa.gov.vn' }, { baseAddress: 'https://' }])(
    '“$baseAddress” is no web address',
    ({ baseAddress }) => {
      expect(() => basePathOf(baseAddress)).toThrow(RangeError)
    },
  )
})

describe('fileOf', () => {
  test.each([
    { address: addresses.home, file: 'index.html' },
    { address: addresses.section('articles'), file: 'tin-tuc.html' },
    { address: addresses.document('articles', 'le-ra-quan'), file: 'tin-tuc/le-ra-quan.html' },
    { address: addresses.sectionPage('procedures', 2), file: 'thu-tuc/trang/2.html' },
    { address: addresses.newsOfMonth('2026-11'), file: 'tin-tuc/thang/2026-11.html' },
    { address: addresses.proceduresOfLevel(slugOfServiceLevel.partial), file: 'thu-tuc/muc-do/mot-phan.html' },
    { address: addresses.feed, file: 'rss.xml' },
    { address: addresses.sectionFeed('broadcast-scripts'), file: 'phat-thanh/rss.xml' },
    { address: addresses.sectionSitemap('documents'), file: 'sitemap/van-ban.xml' },
    { address: addresses.robots, file: 'robots.txt' },
    { address: addresses.notFound, file: '404.html' },
    { address: '/media/1f3a9c02-so-do.webp', file: 'media/1f3a9c02-so-do.webp' },
    { address: '/media/1f3a9c02-MAU-01.PDF', file: 'media/1f3a9c02-MAU-01.PDF' },
  ])('$address is held by $file', ({ address, file }) => {
    expect(fileOf(address)).toBe(file)
  })
})

test('no two addresses of the site share a file', () => {
  const fixed = Object.values(addresses).filter((address) => typeof address === 'string')
  const ofKinds = documentKinds.flatMap((kind) => [
    addresses.section(kind),
    addresses.sectionPage(kind, 1),
    addresses.sectionFeed(kind),
    addresses.sectionSitemap(kind),
    addresses.document(kind, 'a'),
  ])
  const files = [...fixed, ...ofKinds].map(fileOf)
  expect(files.length).toBeGreaterThan(30)
  expect(new Set(files).size).toBe(files.length)
})

test.each(reservedSlugs.map((slug) => ({ slug })))(
  'the reserved slug “$slug” is the beginning of an address a section uses itself',
  ({ slug }) => {
    const used = [
      addresses.sectionPage('articles', 1),
      addresses.newsOfMonth('2026-11'),
      addresses.proceduresOfField('ho-tich'),
      addresses.proceduresOfLevel('toan-trinh'),
      addresses.proceduresOfAudience('nguoi-dan'),
      addresses.proceduresByLetter,
      addresses.lifeEvent('sinh-con'),
      addresses.disclosure,
      addresses.sectionFeed('articles'),
    ]
    expect(used.some((address) => address.split(/[/.]/)[2] === slug)).toBe(true)
  },
)

test('every service level has an address', () => {
  expect(Object.keys(slugOfServiceLevel)).toEqual(serviceLevel.options)
})
