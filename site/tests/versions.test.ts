import { addresses } from '@ward/shared/contract/addresses'
import type { Content } from '@ward/shared/contract/content'
import {
  exampleContent,
  procedureEffectiveInTheFuture as coming,
  procedureInItsSecondVersion as second,
  procedureThatWasAbolished as abolished,
  procedureWithEveryPart as root,
  procedureWithFeesInWords as first,
} from '@ward/shared/examples'
import { describe, expect, test } from 'vitest'
import { openEdition } from './built-renderer.ts'

const address = (slug: string) => addresses.document('procedures', slug)

const before: Content = { ...exampleContent, moment: '2027-02-28T16:59:59.999Z' }
const after: Content = { ...exampleContent, moment: '2027-02-28T17:00:00.000Z' }

async function textOf(content: Content, at: string): Promise<string> {
  return (await openEdition(content).render(at)).body
}

/** What search engines are told of a page. */
function signsOf(body: string) {
  return {
    canonical: /<link rel="canonical" href="([^"]*)"/.exec(body)?.[1]?.slice(exampleContent.ward.baseAddress.length) ?? null,
    indexed: !body.includes('name="robots" content="noindex"'),
  }
}

const words = (body: string) => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('until the last second before a new version begins', () => {
  test('the address of the procedure shows the old text and announces the new one', async () => {
    const body = await textOf(before, address(root.slug))
    expect(words(body)).toContain('Từ 01/3/2027 áp dụng quy định mới: xem trước')
    expect(body).toContain(`href="${address(coming.slug)}"`)
    expect(signsOf(body)).toEqual({ canonical: address(root.slug), indexed: true })
    expect(body).toContain(root.legalBases[0]?.number)
  })

  test('the new text is readable under a banner, and nobody finds it by a search engine', async () => {
    const body = await textOf(before, address(coming.slug))
    expect(words(body)).toContain(`Quy định mới, áp dụng từ 01/3/2027 Hiện nay vẫn áp dụng quy định tại ${root.shortName}`)
    expect(signsOf(body)).toEqual({ canonical: address(root.slug), indexed: false })
  })

  test('there is no older text', () => {
    expect(openEdition(before).addresses()).not.toContain(addresses.earlierVersion(root.slug))
  })
})

describe('from the first instant of its day', () => {
  test('the address of the procedure shows the new text and tells of the change', async () => {
    const body = await textOf(after, address(root.slug))
    expect(words(body)).not.toContain('xem trước')
    expect(words(body)).toContain('01/3/2027 : Áp dụng quy định mới.')
    expect(body).toContain(`href="${addresses.earlierVersion(root.slug)}"`)
    expect(body).toContain('Luật Hộ tịch (sửa đổi)')
    expect(signsOf(body)).toEqual({ canonical: address(root.slug), indexed: true })
  })

  test('the old text stays readable at its own address, under a banner that leads to the new one', async () => {
    const body = await textOf(after, addresses.earlierVersion(root.slug))
    expect(words(body)).toContain('Quy định cũ, không còn áp dụng Áp dụng đến hết ngày 28/02/2027.')
    expect(body).toContain(`href="${address(root.slug)}"`)
    expect(body).toContain(root.legalBases[0]?.number)
    expect(signsOf(body)).toEqual({ canonical: address(root.slug), indexed: false })
  })

  test('the new version’s own page says that it is the rule in force', async () => {
    const body = await textOf(after, address(coming.slug))
    expect(words(body)).toContain(`Nội dung này cũng là nội dung hiện hành của thủ tục ${coming.shortName}`)
    expect(signsOf(body)).toMatchObject({ canonical: address(root.slug) })
  })
})

test.each([
  { name: 'before', content: before },
  { name: 'after', content: after },
])('$name, lists, feeds and the sitemap know the procedure once, under its own address', async ({ content }) => {
  const places = [
    addresses.section('procedures'),
    addresses.proceduresByLetter,
    addresses.sectionFeed('procedures'),
    addresses.sectionSitemap('procedures'),
    addresses.home,
  ]
  for (const place of places) {
    const body = await textOf(content, place)
    expect({ place, version: body.includes(coming.slug) || body.includes(second.slug) }).toEqual({ place, version: false })
  }
  const feed = await textOf(content, addresses.sectionFeed('procedures'))
  expect(feed).toContain(`urn:uuid:${root.uid}`)
  expect(feed).toContain(`urn:uuid:${first.uid}`)
  expect(feed).not.toContain(coming.uid)
})

test('the day of a version makes stale what tells of it, and no page of another procedure', async () => {
  const edition = openEdition(before)
  const later = openEdition(after)
  const pages = await Promise.all(edition.addresses().map(async (at) => ({ at, ...(await edition.render(at)) })))
  const stale = pages
    .filter(({ answers }) => [...answers].some(([key, digest]) => later.digestOfAnswer(key) !== digest))
    .map(({ at }) => at)
  expect(stale).toEqual(expect.arrayContaining([address(root.slug), address(coming.slug), addresses.sectionSitemap('procedures')]))
  const others = exampleContent.procedures.filter(({ id }) => id !== root.id && id !== coming.id && !root.related.includes(id))
  expect(stale.filter((at) => others.some(({ slug }) => at === address(slug)))).toEqual([])
})

test('a reference to an old version leads to the procedure, one to a version still to come to its preview', async () => {
  const [pattern] = exampleContent.articles
  if (pattern === undefined) throw new Error('The examples have no article')
  const article = { ...pattern, id: 900, slug: 'dan-chieu', procedures: [second.id, coming.id] }
  const body = await textOf({ ...before, articles: [article] }, addresses.document('articles', 'dan-chieu'))
  expect(body).toContain(`href="${address(first.slug)}"`)
  expect(body).toContain(`href="${address(coming.slug)}"`)
  expect(words(body)).toContain('(áp dụng từ 01/3/2027)')
})

test('the page of a procedure that was replaced leads to the one to follow', async () => {
  const successor = exampleContent.procedures.find(({ id }) => id === abolished.replacedBy)
  const body = await textOf(exampleContent, address(abolished.slug))
  expect(words(body)).toContain('Thủ tục đã bị bãi bỏ')
  expect(body).toContain(`href="${address(successor?.slug ?? '')}"`)
})

test('the history tells what was changed, the newest first', async () => {
  const body = words(await textOf(before, address(root.slug)))
  const [newer, older] = [...root.history].reverse()
  expect(body.indexOf(newer?.note ?? '')).toBeGreaterThan(0)
  expect(body.indexOf(older?.note ?? '')).toBeGreaterThan(body.indexOf(newer?.note ?? ''))
})

test('a document names the procedures and articles that rest on it, and not those that did before', async () => {
  const law = exampleContent.documents.find(({ number }) => number === '60/2014/QH13')
  if (law === undefined) throw new Error('The examples lack the law')
  const at = addresses.document('documents', law.slug)
  const [then, now] = [await textOf(before, at), await textOf(after, at)]
  expect(then).toContain(`href="${address(root.slug)}"`)
  expect(now).not.toContain(`href="${address(root.slug)}"`)
  expect(words(then)).toContain('Bài viết liên quan')
})

test('without its root a family stands at the address of its earliest version', async () => {
  const content = { ...after, procedures: after.procedures.filter(({ id }) => id !== root.id) }
  const body = await textOf(content, address(coming.slug))
  expect(signsOf(body)).toEqual({ canonical: address(coming.slug), indexed: true })
  expect(openEdition(content).addresses()).not.toContain(address(root.slug))
})
