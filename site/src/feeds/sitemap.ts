import type { SitemapEntry } from '../content/edition/teasers.ts'
import { xmlText } from './xml.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Returns the sitemap of a part of the site. */
export function sitemapResponse(baseAddress: string, entries: readonly SitemapEntry[]): Response {
  return xmlResponse(
    `<urlset xmlns="${namespace}">${entries.map((entry) => `<url>${placeOf(baseAddress, entry)}</url>`).join('')}</urlset>`,
  )
}

/** Returns the index that leads to the sitemaps. */
export function sitemapIndexResponse(baseAddress: string, entries: readonly SitemapEntry[]): Response {
  const sitemaps = entries.map((entry) => `<sitemap>${placeOf(baseAddress, entry)}</sitemap>`).join('')
  return xmlResponse(`<sitemapindex xmlns="${namespace}">${sitemaps}</sitemapindex>`)
}

function placeOf(baseAddress: string, { address, changedAt }: SitemapEntry): string {
  const lastmod = changedAt === null ? '' : `<lastmod>${changedAt}</lastmod>`
  return `<loc>${xmlText(baseAddress + address)}</loc>${lastmod}`
}

function xmlResponse(root: string): Response {
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>${root}`, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
