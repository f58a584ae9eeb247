import { readFileSync } from 'node:fs'
import { addresses } from '@ward/shared/contract/addresses'
import { documentKinds, type Content } from '@ward/shared/contract/content'
import { emptyContent, exampleContent, recordingOfAScript, wardUnderABasePath } from '@ward/shared/examples'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { openEdition } from './built-renderer.ts'

interface Item {
  title: string
  link: string
  guid: { '#text': string; '@_isPermaLink': string }
  pubDate: string
  description?: string
  'content:encoded'?: string
  'dc:creator': string
}

interface Channel {
  title: string
  link: string
  language: string
  lastBuildDate?: string
  'atom:link': { '@_href': string; '@_rel': string }
  item?: Item[]
}

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['item', 'category', 'url', 'sitemap'].includes(name) })

/** Makes the parser throw at what is not well-formed XML. */
const refusingIllFormed = true

async function textOf(content: Content, address: string): Promise<string> {
  return (await openEdition(content).render(address)).body
}

async function channelOf(content: Content, address: string): Promise<Channel> {
  const xml = await textOf(content, address)
  return (parser.parse(xml, refusingIllFormed) as { rss: { channel: Channel } }).rss.channel
}

const feeds = [addresses.feed, ...documentKinds.map(addresses.sectionFeed)]

describe.each(feeds)('the feed %s', (address) => {
  test('is well-formed and names itself, its language and its newest change', async () => {
    const channel = await channelOf(exampleContent, address)
    expect(channel.language).toBe('vi')
    expect(channel['atom:link']).toMatchObject({ '@_href': `${exampleContent.ward.baseAddress}${address}`, '@_rel': 'self' })
    expect(channel.item?.length).toBeGreaterThan(0)
    expect(Number.isNaN(Date.parse(channel.lastBuildDate ?? ''))).toBe(false)
  })

  test('is well-formed when there is nothing to tell', async () => {
    const channel = await channelOf(emptyContent, address)
    expect(channel.item).toBeUndefined()
    expect(channel.lastBuildDate).toBeUndefined()
  })

  test('has absolute addresses only, under any base path', async () => {
    const content = { ...exampleContent, ward: wardUnderABasePath }
    const channel = await channelOf(content, address)
    for (const item of channel.item ?? []) {
      expect(item.link.startsWith(`${wardUnderABasePath.baseAddress}/`)).toBe(true)
      const targets = [...(item['content:encoded'] ?? '').matchAll(/(?:href|src|srcset)="([^"]*)"/g)].map(([, target]) => target)
      expect(targets.filter((target) => !/^(https?:|tel:|mailto:)/.test(target ?? ''))).toEqual([])
    }
  })
})

describe('the feed of the loudspeaker scripts is a podcast', () => {
  interface Episode extends Item {
    enclosure?: { '@_url': string; '@_length': string; '@_type': string }
    'itunes:duration'?: number
  }

  const feed = addresses.sectionFeed('broadcast-scripts')
  const programme = async (content: Content) => (await channelOf(content, feed)) as unknown as Record<string, unknown> & { item: Episode[] }

  test('with all that directories ask of a programme', async () => {
    const channel = await programme({ ...exampleContent, ward: wardUnderABasePath })
    expect(channel).toMatchObject({
      language: 'vi',
      description: expect.stringMatching(/\S/),
      'itunes:author': wardUnderABasePath.station.name,
      'itunes:category': { '@_text': 'Government' },
      'itunes:explicit': false,
      'itunes:owner': { 'itunes:email': wardUnderABasePath.email },
    })
    const image = (channel['itunes:image'] as { '@_href': string })['@_href']
    expect(image).toMatch(new RegExp(`^${wardUnderABasePath.baseAddress}/_astro/.*\\.png$`))
    expect(channel['image']).toMatchObject({ url: [image], link: wardUnderABasePath.baseAddress })
    const cover = readFileSync(`${import.meta.dirname}/../src/feeds/podcast-cover.png`)
    const [width, height] = [cover.readUInt32BE(16), cover.readUInt32BE(20)]
    expect({ width, height }).toEqual({ width: 1400, height: 1400 })
  })

  test('whose recorded scripts are episodes; the others stay plain items', async () => {
    const { item } = await programme(exampleContent)
    const [recorded] = item.filter(({ enclosure }) => enclosure !== undefined)
    expect(recorded?.enclosure).toEqual({
      '@_url': `${exampleContent.ward.baseAddress}${recordingOfAScript.original.address}`,
      '@_length': String(recordingOfAScript.original.bytes),
      '@_type': 'audio/mpeg',
    })
    expect(recorded?.['itunes:duration']).toBe(recordingOfAScript.durationSeconds)
    const plain = item.filter(({ enclosure }) => enclosure === undefined)
    expect(plain.length).toBeGreaterThan(0)
    expect(plain.filter((one) => 'itunes:duration' in one)).toEqual([])
  })

  test('and tells a ward without an e-mail address without an owner', async () => {
    expect(await programme(emptyContent)).not.toHaveProperty('itunes:owner')
  })
})

test('an item keeps its guid when its slug changes', async () => {
  const guids = async (content: Content) => (await channelOf(content, addresses.sectionFeed('articles'))).item?.map(({ guid }) => guid)
  const renamed = exampleContent.articles.map((article) => ({ ...article, slug: `${article.slug}-moi` }))
  expect(await guids({ ...exampleContent, articles: renamed })).toEqual(await guids(exampleContent))
  expect((await guids(exampleContent))?.[0]).toMatchObject({
    '#text': expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
    '@_isPermaLink': 'false',
  })
})

test('signs of HTML and ampersands in a title and an author arrive as they were written', async () => {
  const [first, ...others] = exampleContent.articles
  if (first === undefined) throw new Error('The examples have no article')
  const odd = { ...first, title: 'Hỏi & đáp: thời hạn “<15 ngày”', author: 'Tổ 5 & <Tổ 6>', publishedAt: '2026-11-19T02:00:00.000Z' }
  const channel = await channelOf({ ...exampleContent, articles: [odd, ...others] }, addresses.sectionFeed('articles'))
  expect(channel.item?.[0]?.title).toBe(odd.title)
  expect(channel.item?.[0]?.['dc:creator']).toBe(odd.author)
})

test('a feed tells at most 50 documents, the newest first', async () => {
  const [pattern] = exampleContent.articles
  if (pattern === undefined) throw new Error('The examples have no article')
  const articles = Array.from({ length: 70 }, (_, day) => ({
    ...pattern,
    id: day + 1,
    slug: `tin-${day}`,
    publishedAt: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
  }))
  const { item = [] } = await channelOf({ ...exampleContent, articles }, addresses.sectionFeed('articles'))
  expect(item).toHaveLength(50)
  expect(item[0]?.link).toMatch(/tin-69$/)
  expect(item[49]?.link).toMatch(/tin-20$/)
})

test('the sitemap leads to every page of every section, with absolute addresses', async () => {
  const content = { ...exampleContent, ward: wardUnderABasePath }
  const index = parser.parse(await textOf(content, addresses.sitemapXml)) as { sitemapindex: { sitemap: { loc: string }[] } }
  const sections = index.sitemapindex.sitemap.map(({ loc }) => loc.slice(wardUnderABasePath.baseAddress.length))
  expect(sections).toEqual([addresses.pagesSitemap, ...documentKinds.map(addresses.sectionSitemap)])
  const urls = await Promise.all(
    sections.map(async (address) => (parser.parse(await textOf(content, address)) as { urlset: { url: { loc: string }[] } }).urlset.url),
  )
  const listed = urls.flat().map(({ loc }) => loc.slice(wardUnderABasePath.baseAddress.length))
  const documents = documentKinds.flatMap((kind) =>
    content[kind]
      .filter((document) => !('newVersionOf' in document && document.newVersionOf !== null))
      .map(({ slug }) => addresses.document(kind, slug)),
  )
  expect(listed).toEqual(expect.arrayContaining([addresses.home, ...documents]))
  const known = new Set(openEdition(content).addresses())
  expect(listed.filter((address) => !known.has(address))).toEqual([])
})
