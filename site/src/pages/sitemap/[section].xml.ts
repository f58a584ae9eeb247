import { sectionOf } from '@ward/shared/contract/addresses'
import { documentKinds } from '@ward/shared/contract/content'
import type { APIRoute } from 'astro'
import { found } from '../../content/found.ts'
import { sitemapResponse } from '../../feeds/sitemap.ts'

export const GET: APIRoute = ({ locals: { content }, params }) => {
  const kind = found(documentKinds.find((known) => sectionOf[known] === `/${params.section}`) ?? null)
  return sitemapResponse(content.ward().baseAddress, content.sitemapOfKind(kind))
}
