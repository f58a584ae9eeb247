import { getRssString, type RSSFeedItem } from '@astrojs/rss'
import type { ContentView } from '../content/view.ts'
import type { Teaser } from '../content/edition/teasers.ts'
import { entryOf, type FeedEntry } from './entry-of.ts'
import { podcastChannelTags, podcastItemTags, podcastNamespace } from './podcast.ts'
import { withoutControlCharacters, xmlText } from './xml.ts'

/** How many documents a feed carries. */
export const feedLength = 50

interface Feed {
  readonly address: string
  readonly title: string
  readonly description: string
  /** The newest first. */
  readonly teasers: readonly Teaser[]
  /** Whether podcast directories take it for a programme: items with a recording are episodes. */
  readonly isPodcast?: boolean
}

/** Returns an RSS 2.0 feed. The same content gives the same bytes: `lastBuildDate` is the newest change in it. */
export async function feedResponse(
  content: ContentView,
  { address, title, description, teasers, isPodcast = false }: Feed,
): Promise<Response> {
  const ward = content.ward()
  const entries = teasers.map((teaser) => entryOf(content, teaser))
  const newestChange = entries.map(({ changedAt }) => changedAt).reduce((newest, instant) => (instant > newest ? instant : newest), '')
  const xml = await getRssString({
    title: `${title} - ${ward.authority}`,
    description,
    site: ward.baseAddress,
    trailingSlash: false,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      ...(isPodcast ? { itunes: podcastNamespace } : {}),
    },
    customData: [
      '<language>vi</language>',
      newestChange === '' ? '' : `<lastBuildDate>${new Date(newestChange).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${xmlText(ward.baseAddress + address)}" rel="self" type="application/rss+xml"/>`,
      isPodcast ? podcastChannelTags(ward) : '',
    ].join(''),
    items: entries.map((entry) => itemOf(entry, ward.baseAddress, isPodcast)),
  })
  return new Response(withoutControlCharacters(xml), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}

function itemOf(entry: FeedEntry, baseAddress: string, isPodcast: boolean): RSSFeedItem {
  const { recording } = entry
  const tags = `<guid isPermaLink="false">urn:uuid:${entry.uid}</guid><dc:creator>${xmlText(entry.creator)}</dc:creator>`
  return {
    title: entry.title,
    link: baseAddress + entry.address,
    pubDate: new Date(entry.publishedAt),
    ...(entry.summary === null ? {} : { description: entry.summary }),
    ...(entry.html === null ? {} : { content: entry.html }),
    ...(recording === null
      ? {}
      : { enclosure: { url: baseAddress + recording.address, length: recording.bytes, type: recording.mimeType } }),
    categories: [...entry.categories],
    customData: isPodcast && recording !== null ? tags + podcastItemTags(recording) : tags,
  }
}
