import { addresses } from '@ward/shared/contract/addresses'
import type { DocumentKind } from '@ward/shared/contract/content'
import type { APIRoute } from 'astro'
import { sectionWords } from '../components/words/section-words.ts'
import { sectionName } from '../components/words/sections.ts'
import { feedLength, feedResponse } from './feed.ts'

/** Returns the endpoint that answers with the feed of a section. */
export function sectionFeed(kind: DocumentKind): APIRoute {
  return ({ locals: { content } }) =>
    feedResponse(content, {
      address: addresses.sectionFeed(kind),
      title: sectionName[kind],
      description: sectionWords[kind].description,
      teasers: content.newestOfKind(kind, feedLength),
      isPodcast: kind === 'broadcast-scripts',
    })
}
