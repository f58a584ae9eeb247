import { globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { missingLegalParts } from '../src/contract/kinds/procedure/completeness.ts'
import { contentKinds, documentKinds, isVisible, schemaOf, type Content } from '../src/contract/content.ts'
import { wardSchema } from '../src/contract/kinds/ward.ts'
import * as examples from './index.ts'

const { exampleContent, emptyContent } = examples

/** Every reference of a content, as "where it stands → kind/id". */
function referencesOf(content: Content): { from: string; to: string }[] {
  const refer = (from: string, kind: string, ids: (number | null)[]) =>
    ids.filter((id) => id !== null).map((id) => ({ from, to: `${kind}/${id}` }))
  const inHtml = (from: string, html: string) => [
    ...[...html.matchAll(/"doc:([a-z-]+\/\d+)"/g)].map(([, to = '']) => ({ from, to })),
    ...[...html.matchAll(/"media:(\d+)"/g)].map(([, id]) => ({ from, to: `media/${id}` })),
  ]
  return [
    ...documentKinds.flatMap((kind) => content[kind].flatMap(({ slug, topics }) => refer(slug, 'topics', topics))),
    ...content.articles.flatMap(({ slug, picture, procedures, documents, attachments, bodyHtml }) => [
      ...refer(slug, 'media', [picture, ...attachments]),
      ...refer(slug, 'procedures', procedures),
      ...refer(slug, 'documents', documents),
      ...inHtml(slug, bodyHtml),
    ]),
    ...content.procedures.flatMap(({ slug, related, newVersionOf, replacedBy, paperCases, legalBases }) => [
      ...refer(slug, 'procedures', [newVersionOf, replacedBy, ...related]),
      ...refer(
        slug,
        'documents',
        legalBases.map(({ document }) => document),
      ),
      ...refer(
        slug,
        'media',
        paperCases.flatMap(({ papers }) => papers.map(({ form }) => form)),
      ),
    ]),
    ...content['life-events'].flatMap(({ slug, picture, procedures }) => [
      ...refer(slug, 'media', [picture]),
      ...refer(
        slug,
        'procedures',
        procedures.map(({ procedure }) => procedure),
      ),
    ]),
    ...content['broadcast-scripts'].flatMap(({ slug, procedures, audio }) => [
      ...refer(slug, 'procedures', procedures),
      ...refer(slug, 'media', [audio]),
    ]),
    ...content['broadcast-schedule'].flatMap(({ id, script }) => refer(`schedule row ${id}`, 'broadcast-scripts', [script])),
    ...content.commendations.flatMap(({ slug, picture, bodyHtml }) => [...refer(slug, 'media', [picture]), ...inHtml(slug, bodyHtml)]),
    ...content['answered-questions'].flatMap(({ slug, procedures, documents }) => [
      ...refer(slug, 'procedures', procedures),
      ...refer(slug, 'documents', documents),
    ]),
    ...content.documents.flatMap(({ slug, replacedBy, files }) => [
      ...refer(slug, 'documents', [replacedBy]),
      ...refer(slug, 'media', files),
    ]),
  ]
}

describe.each(contentKinds)('the examples of %s', (kind) => {
  const list: readonly { id: number }[] = exampleContent[kind]

  test('are those of the folder, all of them', () => {
    expect(list.length).toBeGreaterThan(0)
    expect(list).toHaveLength(globSync(`${import.meta.dirname}/${kind}/*.ts`).length)
  })

  test('keep the contract', () => {
    for (const example of list) expect(schemaOf[kind].safeParse(example)).toMatchObject({ success: true, data: example })
  })

  test('have ids of their own', () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  })
})

describe('the examples together', () => {
  const documents = documentKinds.flatMap((kind) => exampleContent[kind].map((document) => ({ kind, ...document })))

  test('refer only to what is there', () => {
    const there = new Set(contentKinds.flatMap((kind) => exampleContent[kind].map(({ id }) => `${kind}/${id}`)))
    const references = referencesOf(exampleContent)
    expect(references.length).toBeGreaterThan(30)
    expect(references.filter(({ to }) => !there.has(to))).toEqual([])
  })

  test('have addresses and uids of their own', () => {
    expect(new Set(documents.map(({ kind, slug }) => `${kind}/${slug}`)).size).toBe(documents.length)
    expect(new Set(documents.map(({ uid }) => uid)).size).toBe(documents.length)
  })

  test('are visible at their moment, and were not changed before they were published nor after it', () => {
    for (const document of documents) {
      expect(isVisible(document, exampleContent.moment), document.slug).toBe(true)
      expect(document.publishedAt <= document.changedAt && document.changedAt <= exampleContent.moment, document.slug).toBe(true)
      expect(document.visibleFrom === null || document.visibleFrom <= document.publishedAt, document.slug).toBe(true)
    }
  })

  test('hold only procedures complete enough to be published', () => {
    for (const procedure of exampleContent.procedures) expect(missingLegalParts(procedure), procedure.slug).toEqual([])
  })

  test('hold every ward as the contract wants it', () => {
    const wards = Object.entries(examples).filter(([name]) => name.startsWith('ward'))
    expect(wards).toHaveLength(globSync(`${import.meta.dirname}/wards/*.ts`).length)
    for (const [name, ward] of wards) expect(wardSchema.safeParse(ward), name).toMatchObject({ success: true, data: ward })
  })
})

test('the empty content holds a ward and nothing else', () => {
  expect(contentKinds.filter((kind) => emptyContent[kind].length > 0)).toEqual([])
})
