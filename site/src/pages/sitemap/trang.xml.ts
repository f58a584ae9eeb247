import { addresses, audienceSlugs } from '@ward/shared/contract/addresses'
import { documentKinds } from '@ward/shared/contract/content'
import type { APIRoute } from 'astro'
import { sitemapResponse } from '../../feeds/sitemap.ts'

export const GET: APIRoute = ({ locals: { content } }) => {
  const pages = [
    addresses.home,
    addresses.about,
    addresses.channels,
    addresses.siteMap,
    addresses.search,
    addresses.topics,
    ...documentKinds.map(addresses.section),
    addresses.disclosure,
    addresses.proceduresByLetter,
    ...content.lifeEvents().map((event) => event.address),
    ...audienceSlugs.map(addresses.proceduresOfAudience),
    addresses.proceduresOfLevel('toan-trinh'),
    addresses.proceduresOfLevel('mot-phan'),
    addresses.proceduresOfLevel('cung-cap-thong-tin'),
    ...content.fields().map((field) => field.address),
    ...content.topics().map((topic) => topic.address),
    ...content.newsMonths().map(addresses.newsOfMonth),
  ]
  return sitemapResponse(
    content.ward().baseAddress,
    pages.map((address) => ({ address, changedAt: null })),
  )
}
