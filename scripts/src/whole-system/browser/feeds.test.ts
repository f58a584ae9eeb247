import { addresses } from '@ward/shared/contract/addresses'
import { documentKinds } from '@ward/shared/contract/content'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, inject, test } from 'vitest'
import { Staff } from './support/staff.ts'

interface Item {
  title: string
  link: string
  guid: { '#text': string; '@_isPermaLink': string }
  pubDate: string
  description: string
  'content:encoded'?: string
}

interface Channel {
  link: string
  language: string
  'atom:link': { '@_href': string; '@_rel': string; '@_type': string }
  item: Item[]
}

const product = inject('product')
const feeds = [addresses.feed, ...documentKinds.map(addresses.sectionFeed)]
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' })

async function feedAt(address: string): Promise<{ xml: string; contentType: string; etag: string | null }> {
  const response = await fetch(product.webUrl + address)
  expect(response.status).toBe(200)
  const { headers } = response
  return { xml: await response.text(), contentType: headers.get('content-type') ?? '', etag: headers.get('etag') }
}

async function channelAt(address: string): Promise<Channel> {
  const { xml } = await feedAt(address)
  return (parser.parse(xml) as { rss: { channel: Channel } }).rss.channel
}

describe.each(feeds)('%s', (address) => {
  test('is well-formed RSS in Vietnamese that names its own address', async () => {
    const { xml, contentType } = await feedAt(address)
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(contentType).toMatch(/^application\/rss\+xml; *charset=utf-8$/i)
    expect(xml.isWellFormed()).toBe(true)
    expect(xml).toBe(xml.normalize('NFC'))
    const channel = await channelAt(address)
    expect(channel.language).toBe('vi')
    expect(channel['atom:link']).toEqual({ '@_href': product.webUrl + address, '@_rel': 'self', '@_type': 'application/rss+xml' })
  })

  test('has items whose guids last, whose days can be read, and whose addresses are absolute and answer', async () => {
    const { item: items } = await channelAt(address)
    expect(new Set(items.map(({ guid }) => guid['#text'])).size).toBe(items.length)
    for (const { title, link, guid, pubDate, description, 'content:encoded': html = '' } of items) {
      expect(title.trim()).not.toBe('')
      expect(description.trim()).not.toBe('')
      expect(guid['#text']).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
      expect(guid['@_isPermaLink']).toBe('false')
      expect(Number.isNaN(Date.parse(pubDate))).toBe(false)
      expect(link.startsWith(`${product.webUrl}/`)).toBe(true)
      expect((await fetch(link, { method: 'HEAD' })).status).toBe(200)
      const targets = [...html.matchAll(/\s(?:href|src|srcset)="([^"]*)"/g)].map(([, target]) => target ?? '')
      expect(targets.filter((target) => !/^(https?:\/\/|tel:|mailto:)/.test(target))).toEqual([])
    }
  })
})

test('a new address keeps the guid, brings the new link, and the old address leads to it', async () => {
  const administrator = await Staff.logIn(product)
  const [first] = (await channelAt(addresses.sectionFeed('articles'))).item
  const slug = first?.link.split('/').at(-1) ?? ''
  const id = await administrator.idOf('articles', slug)
  try {
    await administrator.update('articles', id, { slug: `${slug}-moi`, _status: 'published' })
    await administrator.untilReleased('articles', id)
    const renamed = (await channelAt(addresses.sectionFeed('articles'))).item.find(({ guid }) => guid['#text'] === first?.guid['#text'])
    expect(renamed?.link).toBe(`${first?.link}-moi`)
    const old = await fetch(first?.link ?? '', { redirect: 'manual' })
    expect({ status: old.status, location: old.headers.get('location') }).toEqual({ status: 301, location: `/tin-tuc/${slug}-moi` })
  } finally {
    await administrator.update('articles', id, { slug, _status: 'published' })
    await administrator.untilReleased('articles', id)
  }
  expect((await fetch(first?.link ?? '', { redirect: 'manual' })).status).toBe(200)
})

test('feeds of other kinds are the same bytes after a release that does not touch them, and readers are told so', async () => {
  const administrator = await Staff.logIn(product)
  const untouched = documentKinds.filter((kind) => kind !== 'commendations').map(addresses.sectionFeed)
  const before = await Promise.all(untouched.map(feedAt))
  const [commendation] = (await channelAt(addresses.sectionFeed('commendations'))).item
  const id = await administrator.idOf('commendations', commendation?.link.split('/').at(-1) ?? '')
  await administrator.update('commendations', id, { _status: 'published' })
  await administrator.untilReleased('commendations', id)
  expect(await Promise.all(untouched.map(feedAt))).toEqual(before)
  // Without a cache-control of its own, fetch would ask for a fresh copy.
  const headers = { 'if-none-match': before[0]?.etag ?? '', 'cache-control': 'max-age=0' }
  expect((await fetch(product.webUrl + (untouched[0] ?? ''), { headers })).status).toBe(304)
})
