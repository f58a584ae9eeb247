import { addresses, basePathOf } from '@ward/shared/contract/addresses'
import type { Content } from '@ward/shared/contract/content'
import { emptyContent, exampleContent, wardAnnouncingAnOutage, wardUnderABasePath } from '@ward/shared/examples'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { openEdition } from './built-renderer.ts'

const contents: { name: string; content: Content }[] = [
  { name: 'every example', content: exampleContent },
  { name: 'a site on its first day', content: emptyContent },
  { name: 'a site under a base path', content: { ...exampleContent, ward: wardUnderABasePath } },
  { name: 'a site that announces an outage', content: { ...exampleContent, ward: wardAnnouncingAnOutage } },
  { name: 'lists with older pages', content: withManyArticles(exampleContent, 64) },
]

function withManyArticles(content: Content, count: number): Content {
  const [pattern] = content.articles
  if (pattern === undefined) throw new Error('The examples have no article')
  const articles = Array.from({ length: count }, (_, position) => ({
    ...pattern,
    id: 10_000 + position,
    uid: `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`,
    slug: `tin-so-${position}`,
    publishedAt: new Date(Date.UTC(2026, 0, 1 + position)).toISOString(),
  }))
  return { ...content, articles }
}

async function renderAll(content: Content) {
  const edition = openEdition(content)
  const pages = edition.addresses().map(async (address) => ({ address, ...(await edition.render(address)) }))
  return Promise.all(pages)
}

async function htmlPagesOf(content: Content) {
  return (await renderAll(content)).filter(({ contentType }) => contentType.startsWith('text/html'))
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The unit's full name stands in every title; search engines cut it by themselves.
    'long-title': 'off',
    // Assets come from the same origin.
    'require-sri': 'off',
  },
})

describe.each(contents)('$name', { timeout: 60_000 }, ({ content }) => {
  test('has one page for each address', () => {
    const list = openEdition(content).addresses()
    expect(new Set(list).size).toBe(list.length)
    expect(list).toContain(addresses.home)
  })

  test('is valid HTML', async () => {
    const faults: string[] = []
    for (const { address, body } of await htmlPagesOf(content)) {
      const { results } = await validator.validateString(body)
      faults.push(
        ...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${address}:${line} ${ruleId} ${message}`)),
      )
    }
    expect(faults).toEqual([])
  })

  test('leads nowhere by a reference, and everywhere through the base path', async () => {
    const basePath = basePathOf(content.ward.baseAddress)
    for (const { address, body } of await htmlPagesOf(content)) {
      const targets = [...body.matchAll(/\s(?:href|src|poster)="([^"]*)"/g)].map(([, target]) => target ?? '')
      const listed = [...body.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, list]) => (list ?? '').split(', '))
      const strays = [...targets, ...listed].filter(
        (target) => /^(media|doc):/.test(target) || (target.startsWith('/') && !target.startsWith(`${basePath}/`)),
      )
      expect({ address, strays }).toEqual({ address, strays: [] })
    }
  })

  test('links only to pages and files that are there', async () => {
    const basePath = basePathOf(content.ward.baseAddress)
    const pages = await htmlPagesOf(content)
    const known = new Set(openEdition(content).addresses())
    const files = new Set(content.media.flatMap(({ original, sources }) => [original.address, ...sources.map(({ address }) => address)]))
    const dead = pages.flatMap(({ address, body }) =>
      [...body.matchAll(/\shref="(\/[^"#]*)/g)]
        .map(([, target]) => (target ?? '').slice(basePath.length))
        .filter((target) => !known.has(target) && !files.has(target) && !target.startsWith('/_astro/'))
        .map((target) => `${address} → ${target}`),
    )
    expect(dead).toEqual([])
  })

  test('jumps only to places that are on the page', async () => {
    const lost = (await htmlPagesOf(content)).flatMap(({ address, body }) =>
      [...body.matchAll(/\shref="#([^"]+)"/g)].filter(([, id]) => !body.includes(` id="${id}"`)).map(([, id]) => `${address}#${id}`),
    )
    expect(lost).toEqual([])
  })

  test('leaves no space before a comma or a full stop', async () => {
    const gaps = (await htmlPagesOf(content)).flatMap(({ address, body }) => {
      const words = body.replace(/<\/?(?:a|span|strong|time)\b[^>]*>/g, '').replace(/<[^>]+>/g, '\n')
      return [...words.matchAll(/.{0,30} [,.;](?=\s|$)/g)].map(([gap]) => `${address}: ${gap}`)
    })
    expect(gaps).toEqual([])
  })

  test('needs no inline script and no inline style', async () => {
    for (const { address, body } of await htmlPagesOf(content)) {
      const inline = body.match(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/g) ?? []
      expect({ address, inline }).toEqual({ address, inline: [] })
    }
  })

  test('is the same bytes when it is rendered again', async () => {
    const bodies = (pages: Awaited<ReturnType<typeof renderAll>>) => pages.map(({ address, body }) => ({ address, body }))
    expect(bodies(await renderAll(structuredClone(content)))).toEqual(bodies(await renderAll(content)))
  })
})

describe('the status of a page', () => {
  const statuses = [
    { address: addresses.home, status: 200, contentType: /^text\/html/ },
    { address: addresses.notFound, status: 404, contentType: /^text\/html/ },
    { address: addresses.gone, status: 410, contentType: /^text\/html/ },
    { address: addresses.feed, status: 200, contentType: /^application\/rss\+xml/ },
    { address: addresses.sitemapXml, status: 200, contentType: /^application\/xml/ },
    { address: addresses.robots, status: 200, contentType: /^text\/plain/ },
  ]
  test.each(statuses)('$address is $status', async ({ address, status, contentType }) => {
    const page = await openEdition(exampleContent).render(address)
    expect(page.status).toBe(status)
    expect(page.contentType).toMatch(contentType)
  })

  const nowhere = ['/khong-co', '/tin-tuc/khong-co', '/tin-tuc/trang/9', '/thu-tuc/linh-vuc/khong-co', '/chu-de/khong-co']
  test.each(nowhere)('%s is refused instead of being answered with an error page', async (address) => {
    await expect(openEdition(exampleContent).render(address)).rejects.toThrow(address)
  })
})
