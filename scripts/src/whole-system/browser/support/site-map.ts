import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod'

const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' })
const place = z.object({ loc: z.string() })
const indexSchema = z.object({ sitemapindex: z.object({ sitemap: z.array(place).min(1) }) })
const partSchema = z.object({ urlset: z.object({ url: z.array(place).default([]) }).or(z.literal('').transform(() => ({ url: [] }))) })

/** Returns the address of every page the sitemap of a site lists, without scheme and host. Throws when a listed address has another host. */
export async function listedPages(webUrl: string): Promise<string[]> {
  const { sitemapindex } = indexSchema.parse(parser.parse(await textAt(`${webUrl}/sitemap.xml`)))
  const parts = await Promise.all(sitemapindex.sitemap.map(async ({ loc }) => partSchema.parse(parser.parse(await textAt(loc))).urlset.url))
  return parts.flat().map(({ loc }) => {
    if (!loc.startsWith(`${webUrl}/`)) throw new Error(`The sitemap of ${webUrl} lists ${loc}`)
    return loc.slice(webUrl.length)
  })
}

async function textAt(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
  return response.text()
}

/**
 * Returns which template makes the page of an address: documents of one kind, topics, fields and so on share one.
 *
 * @example templateOf('/thu-tuc/linh-vuc/ho-tich') // '/thu-tuc/linh-vuc/*'
 */
function templateOf(address: string): string {
  const parts = address.split('/').slice(1)
  return parts.length === 1 ? address : `/${[...parts.slice(0, -1), '*'].join('/')}`
}

/** Returns one address of each template, the one with the longest name, which has the most to show. */
export function onePerTemplate(addresses: readonly string[]): string[] {
  const chosen = new Map<string, string>()
  for (const address of addresses) {
    const template = templateOf(address)
    if (address.length > (chosen.get(template)?.length ?? -1)) chosen.set(template, address)
  }
  return [...chosen.values()]
}
