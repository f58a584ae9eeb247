import { addresses } from '@ward/shared/contract/addresses'
import { contentKinds, documentKinds, type Content, type ContentKind } from '@ward/shared/contract/content'
import { exampleContent, wardAnnouncingAnOutage, wardUnderABasePath, wardWithNothingOptional } from '@ward/shared/examples'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openEdition, type ReadEdition, type ReadPage } from './built-renderer.ts'

type Pages = ReadonlyMap<string, ReadPage>

async function pagesOf(edition: ReadEdition): Promise<Pages> {
  const pairs = edition.addresses().map(async (address) => [address, await edition.render(address)] as const)
  return new Map(await Promise.all(pairs))
}

/** Addresses of pages that must be rendered again because an answer they were given has changed. */
function staleIn(edition: ReadEdition, pages: Pages): string[] {
  return [...pages]
    .filter(([, { answers }]) => [...answers].some(([key, digest]) => edition.digestOfAnswer(key) !== digest))
    .map(([address]) => address)
}

/** What can happen to content between two releases. */
interface Edit {
  readonly what: 'change' | 'remove' | 'copy' | 'ward' | 'moment'
  readonly kind: ContentKind
  readonly pick: number
  readonly property: number
  readonly words: string
}

const edits: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom('change', 'change', 'change', 'remove', 'copy', 'ward', 'moment'),
  kind: fc.constantFrom(...contentKinds),
  pick: fc.nat(),
  property: fc.nat(),
  words: fc.constantFrom('Một câu khác.', 'Hai & <ba>', '“Bốn”'),
})

const moments = [
  '2026-11-20T02:00:00.000Z',
  '2026-11-29T17:00:00.000Z',
  '2027-02-28T17:00:00.000Z',
  '2027-03-01T00:00:00.000Z',
  '2030-01-01T00:00:00.000Z',
]
const wards = [exampleContent.ward, wardAnnouncingAnOutage, wardUnderABasePath, wardWithNothingOptional]

function edited(content: Content, { what, kind, pick, property, words }: Edit): Content {
  if (what === 'ward') return { ...content, ward: wards[pick % wards.length] ?? content.ward }
  if (what === 'moment') return { ...content, moment: moments[pick % moments.length] ?? content.moment }
  const list: readonly object[] = content[kind]
  const position = pick % list.length
  const item = list[position]
  if (item === undefined) return content
  if (what === 'remove') return { ...content, [kind]: list.toSpliced(position, 1) }
  const id = 500 + (pick % 100)
  if (what === 'copy')
    return { ...content, [kind]: [...list, { ...item, id, slug: `ban-moi-${id}`, publishedAt: '2026-11-19T02:00:00.000Z' }] }
  return { ...content, [kind]: list.toSpliced(position, 1, changed(item, property, words)) }
}

/** The item with one of its properties changed to something else of the same sort. */
function changed(item: object, property: number, words: string): object {
  const entries = Object.entries(item).filter(([name]) => !['id', 'uid', 'code', 'baseAddress'].includes(name))
  const [name, value] = entries[property % entries.length] ?? ['title', '']
  return { ...item, [name]: different(name, value, words) }
}

function different(name: string, value: unknown, words: string): unknown {
  if (name === 'slug') return `${String(value)}-khac`
  if (Array.isArray(value)) return value.slice(1)
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value !== 'string') return value
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return '2026-03-01T01:02:03.000Z'
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return '2026-11-25'
  if (/^https?:/.test(value)) return `${value}?khac`
  return ['kind', 'priority', 'lifecycle', 'serviceLevel', 'honoureeKind'].includes(name) ? value : `${value} ${words}`
}

test('a page whose answers have not changed would be rendered the same, whatever was edited', { timeout: 60_000 }, async () => {
  const before = await pagesOf(openEdition(exampleContent))
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 4 }), async (several) => {
      const edition = openEdition(several.reduce(edited, exampleContent))
      const after = await pagesOf(edition)
      const stale = new Set(staleIn(edition, before))
      const wrong = [...before].filter(([address, page]) => !stale.has(address) && after.get(address)?.body !== page.body)
      expect(wrong.map(([address]) => address).filter((address) => after.has(address))).toEqual([])
    }),
    { numRuns: 40 },
  )
})

describe('what an edit makes stale', () => {
  const [article, ...otherArticles] = exampleContent.articles
  const [procedure, ...otherProcedures] = exampleContent.procedures.toSorted(
    (a, b) => Number(a.newVersionOf !== null) - Number(b.newVersionOf !== null),
  )
  if (article === undefined || procedure === undefined) throw new Error('The examples lack an article or a procedure')
  const articleAddress = addresses.document('articles', article.slug)
  const cases = [
    {
      name: 'nothing, when only the moment moves within a day',
      next: { ...exampleContent, moment: '2026-11-20T02:00:01.000Z' },
      stale: [],
    },
    {
      name: 'the article and its feeds, when its text changes',
      next: { ...exampleContent, articles: [{ ...article, bodyHtml: '<p>Khác.</p>' }, ...otherArticles] },
      stale: [articleAddress, addresses.feed, addresses.sectionFeed('articles')],
    },
    {
      name: 'the procedure, the posting of its field and its feeds, when its steps change',
      next: { ...exampleContent, procedures: [{ ...procedure, steps: 'Bước 1: Nộp hồ sơ' }, ...otherProcedures] },
      stale: [
        addresses.document('procedures', procedure.slug),
        addresses.postingOfField('ho-tich'),
        addresses.feed,
        addresses.sectionFeed('procedures'),
      ],
    },
  ]
  test.each(cases)('$name', async ({ next, stale }) => {
    const before = await pagesOf(openEdition(exampleContent))
    expect(staleIn(openEdition(next), before).toSorted()).toEqual(stale.toSorted())
  })

  test('a new article leaves the pages of other documents as they are', async () => {
    const before = await pagesOf(openEdition(exampleContent))
    const fresh = { ...article, id: 900, slug: 'tin-vua-dang', publishedAt: '2026-11-20T01:00:00.000Z' }
    const stale = staleIn(openEdition({ ...exampleContent, articles: [fresh, ...exampleContent.articles] }), before)
    const documents = documentKinds.flatMap((kind) => exampleContent[kind].map(({ slug }) => addresses.document(kind, slug)))
    expect(stale.filter((address) => documents.includes(address))).toEqual([])
    expect(stale).toEqual(expect.arrayContaining([addresses.home, addresses.section('articles'), addresses.feed]))
  })

  test('a question no one asks any more is refused', () => {
    expect(() => openEdition(exampleContent).digestOfAnswer('["latestNews"]')).toThrow('Not a question')
    expect(() => openEdition(exampleContent).digestOfAnswer('["article",7]')).toThrow('Not a question')
  })
})
