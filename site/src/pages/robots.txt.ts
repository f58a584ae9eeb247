import { addresses } from '@ward/shared/contract/addresses'
import type { APIRoute } from 'astro'

export const GET: APIRoute = ({ locals: { content } }) => {
  const lines = ['User-agent: *', 'Allow: /', `Sitemap: ${content.ward().baseAddress}${addresses.sitemapXml}`, '']
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
