import type { APIRoute } from 'astro'

export const GET: APIRoute = ({ locals, url }) => {
  const title = locals.content.ward().siteTitle
  if (url.pathname.endsWith('.xml')) return new Response('<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>-</title></channel></rss>', { headers: { 'content-type': 'application/xml' } })
  if (url.pathname.endsWith('.txt')) return new Response('User-agent: *\n', { headers: { 'content-type': 'text/plain' } })
  return new Response(`<!doctype html><html lang="vi"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`, { headers: { 'content-type': 'text/html' } })
}
