import { addresses } from '@ward/shared/contract/addresses'
import { documentKinds } from '@ward/shared/contract/content'
import type { APIRoute } from 'astro'
import { sitemapIndexResponse } from '../feeds/sitemap.ts'

export const GET: APIRoute = ({ locals: { content } }) => {
  const sections = documentKinds.map((kind) => ({ address: addresses.sectionSitemap(kind), changedAt: content.newestChangeOfKind(kind) }))
  return sitemapIndexResponse(content.ward().baseAddress, [
    { address: addresses.pagesSitemap, changedAt: null },
    ...sections.filter(({ changedAt }) => changedAt !== null),
  ])
}
