import { addresses } from '@ward/shared/contract/addresses'
import type { APIRoute } from 'astro'
import { feedLength, feedResponse } from '../feeds/feed.ts'

export const GET: APIRoute = ({ locals: { content } }) =>
  feedResponse(content, {
    address: addresses.feed,
    title: 'Nội dung mới',
    description: content.ward().siteDescription,
    teasers: content.newestOfAll(feedLength),
  })
