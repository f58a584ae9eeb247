import { getRssString, type RSSFeedItem } from '@astrojs/rss'
import type { ContentView } from '../content/view.ts'
import type { Teaser } from '../content/edition/teasers.ts'
import { entryOf } from './entry-of.ts'
import { withoutControlCharacters, xmlText } from './xml.ts'

/** How many documents a feed carries. */
export const feedLength = 50

interface Feed {
  readonly address: string
  readonly title: string
  readonly description: string
  /** The newest first. */
  readonly teasers: readonly Teaser[]
}

/** Returns an RSS 2.0 feed. The same content gives the same bytes: `lastBuildDate` is the newest change in it. */
export async function feedResponse(content: ContentView, { address, title, description, teasers }: Feed): Promise<Response> {
  const ward = content.ward()
  const entries = teasers.map((teaser) => entryOf(content, teaser))
  const newestChange = entries.map(({ changedAt }) => changedAt).reduce((newest, instant) => (instant > newest ? instant : newest), '')
  const xml = await getRssString({
    title: `${title} - ${ward.authority}`,
    description,
    site: ward.baseAddress,
    trailingSlash: false,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      '<language>vi</language>',
      newestChange === '' ? '' : `<lastBuildDate>${new Date(newestChange).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${xmlText(ward.baseAddress + address)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: entries.map((entry): RSSFeedItem => ({
      title: entry.title,
      link: ward.baseAddress + entry.address,
      pubDate: new Date(entry.publishedAt),
      ...(entry.summary === null ? {} : { description: entry.summary }),
      ...(entry.html === null ? {} : { content: entry.html }),
      categories: [...entry.categories],
      customData: `<guid isPermaLink="false">urn:uuid:${entry.uid}</guid><dc:creator>${xmlText(entry.creator)}</dc:creator>`,
    })),
  })
  return new Response(withoutControlCharacters(xml), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
